package dev.cloudguide.domain.commitment.sizing;

import java.util.Arrays;

/**
 * For every hour, how much commitment the plan's lines use up one after the other, and what they would cost on demand.
 *
 * <p>Only every {@value #BLOCK}th running sum is kept; those between are added up again when asked for. So a year of
 * ten thousand lines needs one pass over its amounts and some 22 MB, and any commitment can then be looked up in all
 * hours in some milliseconds. Everything is a whole number of 10<sup>-decimals</sup> dollars.
 */
final class HourSteps {
  private static final int BLOCK = 64;

  private final HourlyUsage usage;
  private final PlanOrder order;
  private final long divisor;
  private final int blocks;
  private final long[] commitmentBefore;
  private final long[] onDemandBefore;
  final int decimals;

  HourSteps(HourlyUsage usage, PlanOrder order) {
    this.usage = usage;
    this.order = order;
    int dropped = droppedDecimals(usage, order);
    this.divisor = Math.round(Math.pow(10, dropped));
    this.decimals = usage.decimals() - dropped + order.decimals;
    this.blocks = (order.count() + BLOCK - 1) / BLOCK;
    this.commitmentBefore = new long[usage.hours() * (blocks + 1)];
    this.onDemandBefore = new long[usage.hours() * (blocks + 1)];
    long[] amounts = new long[usage.lines().size()];
    for (int hour = 0; hour < usage.hours(); hour++) {
      addUp(hour, amounts);
    }
  }

  /**
   * How many digits the amounts must lose so that the sum over all hours fits 63 bits; nearly always none. Ten million
   * dollars an hour in steps of a thousandth of a cent still fit for a year.
   */
  private static int droppedDecimals(HourlyUsage usage, PlanOrder order) {
    long[] most = new long[usage.lines().size()];
    for (int hour = 0; hour < usage.hours(); hour++) {
      if (usage.row(hour) instanceof int[] row) {
        for (int i = 0; i < row.length; i++) {
          most[i] = Math.max(most[i], row[i]);
        }
      } else if (usage.row(hour) instanceof long[] row) {
        for (int i = 0; i < row.length; i++) {
          most[i] = Math.max(most[i], row[i]);
        }
      }
    }
    double bound = 0;
    for (int k = 0; k < order.count(); k++) {
      bound += (double) most[order.line[k]] * Math.max(order.planRate[k], order.onDemandRate[k]);
    }
    int dropped = 0;
    for (double sum = bound * usage.hours(); sum > Long.MAX_VALUE / 4.0; sum /= 10) {
      dropped++;
    }
    return dropped;
  }

  private void addUp(int hour, long[] amounts) {
    widen(usage.row(hour), amounts);
    long commitment = 0;
    long onDemand = 0;
    int at = hour * (blocks + 1);
    for (int from = 0; from < order.count(); from += BLOCK) {
      int to = Math.min(order.count(), from + BLOCK);
      for (int k = from; k < to; k++) {
        long amount = amounts[order.line[k]];
        commitment += amount * order.planRate[k];
        onDemand += amount * order.onDemandRate[k];
      }
      at++;
      commitmentBefore[at] = commitment;
      onDemandBefore[at] = onDemand;
    }
  }

  /** Copies a row over {@code amounts}, with zero for lines that the row is too short for. */
  private void widen(Object row, long[] amounts) {
    int count = row instanceof int[] small ? small.length : ((long[]) row).length;
    if (row instanceof int[] small) {
      for (int i = 0; i < count; i++) {
        amounts[i] = small[i];
      }
    } else {
      System.arraycopy(row, 0, amounts, 0, count);
    }
    Arrays.fill(amounts, count, amounts.length, 0);
    for (int i = 0; divisor != 1 && i < count; i++) {
      amounts[i] = halfEven(amounts[i]);
    }
  }

  private long halfEven(long amount) {
    long quotient = amount / divisor;
    long twice = amount % divisor * 2;
    return twice > divisor || twice == divisor && quotient % 2 != 0 ? quotient + 1 : quotient;
  }

  int hours() {
    return usage.hours();
  }

  /** The commitment that would cover the whole hour. */
  long commitment(int hour) {
    return commitmentBefore[hour * (blocks + 1) + blocks];
  }

  /** What the whole hour costs on demand. */
  long onDemand(int hour) {
    return onDemandBefore[hour * (blocks + 1) + blocks];
  }

  /** Where in one hour a commitment ends. */
  static final class End {
    /** Index, in plan order, of the line that the next dollar of commitment would go to; -1 if nothing is left. */
    int next;
    /** Commitment used by the lines before it. */
    long used;
    /** On-demand cost of the lines before it. */
    long onDemand;
    /** Commitment used by those and by that line. */
    long until;
  }

  /** Puts into {@code end} where that commitment ends in that hour. */
  void find(int hour, long commitment, End end) {
    int base = hour * (blocks + 1);
    if (commitment >= commitmentBefore[base + blocks]) {
      end.next = -1;
      end.used = commitmentBefore[base + blocks];
      end.onDemand = onDemandBefore[base + blocks];
      end.until = Long.MAX_VALUE;
      return;
    }
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (commitmentBefore[base + middle] <= commitment) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Object row = usage.row(hour);
    end.used = commitmentBefore[base + low];
    end.onDemand = onDemandBefore[base + low];
    end.next = low * BLOCK;
    while (true) {
      long amount = amount(row, order.line[end.next]);
      long use = amount * order.planRate[end.next];
      if (end.used + use > commitment) {
        end.until = end.used + use;
        return;
      }
      end.used += use;
      end.onDemand += amount * order.onDemandRate[end.next];
      end.next++;
    }
  }

  private long amount(Object row, int line) {
    long amount = row instanceof int[] small
        ? line < small.length ? small[line] : 0
        : line < ((long[]) row).length ? ((long[]) row)[line] : 0;
    return divisor == 1 ? amount : halfEven(amount);
  }
}
