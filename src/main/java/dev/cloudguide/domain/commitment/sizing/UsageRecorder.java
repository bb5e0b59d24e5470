package dev.cloudguide.domain.commitment.sizing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes down hours of use one after the other, oldest first. Amounts keep up to nine digits after the point; what lies
 * beyond is rounded half even.
 */
public final class UsageRecorder {
  /** Digits after the point that an amount keeps at most. */
  public static final int MOST_DECIMALS = 9;
  private static final long[] POWERS = new long[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private final List<Object> rows = new ArrayList<>();
  private long[] open = new long[16];
  private int used;
  private boolean opened;
  private int decimals;

  /** Opens the next hour, with nothing used in it yet. */
  public void nextHour() {
    if (opened) {
      close();
    }
    opened = true;
    used = 0;
  }

  /**
   * Adds to what a line used in the open hour.
   *
   * @param line index of the line
   * @param unscaled the amount without its point
   * @param scale how many of its digits stand after the point
   * @throws ArithmeticException if the amount is larger than can be held
   */
  public void add(int line, long unscaled, int scale) {
    if (!opened) {
      throw new IllegalStateException("no hour is open");
    }
    if (scale > MOST_DECIMALS) {
      BigDecimal rounded = BigDecimal.valueOf(unscaled, scale).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN);
      add(line, rounded.unscaledValue().longValueExact(), MOST_DECIMALS);
      return;
    }
    long value = unscaled;
    int digits = scale;
    while (digits > decimals && value % 10 == 0) {
      value /= 10;
      digits--;
    }
    if (digits > decimals) {
      refine(digits);
    }
    if (line >= open.length) {
      open = Arrays.copyOf(open, Math.max(line + 1, open.length * 2));
    }
    for (; used <= line; used++) {
      open[used] = 0;
    }
    long added = digits == decimals ? value : Math.multiplyExact(value, POWERS[decimals - digits]);
    open[line] = Math.addExact(open[line], added);
  }

  /** As {@link #add(int, long, int)}, for an exact decimal. */
  public void add(int line, BigDecimal amount) {
    BigDecimal held = amount.scale() > MOST_DECIMALS ? amount.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN) : amount;
    BigDecimal whole = held.scale() < 0 ? held.setScale(0) : held;
    if (whole.precision() > 18) {
      throw new ArithmeticException("amount too large to hold: " + amount.toPlainString());
    }
    add(line, whole.unscaledValue().longValueExact(), whole.scale());
  }

  /** All hours taken down, of these lines. */
  public HourlyUsage usage(List<PricedLine> lines) {
    if (opened) {
      close();
      opened = false;
    }
    for (Object row : rows) {
      if (length(row) > lines.size()) {
        throw new IllegalArgumentException("use of more lines than the " + lines.size() + " given");
      }
    }
    return new HourlyUsage(lines, rows.toArray(), 0, decimals);
  }

  private void close() {
    rows.add(packed(open, used));
  }

  private static Object packed(long[] values, int count) {
    int[] small = new int[count];
    for (int i = 0; i < count; i++) {
      small[i] = (int) values[i];
      if (small[i] != values[i]) {
        return Arrays.copyOf(values, count);
      }
    }
    return small;
  }

  private static int length(Object row) {
    return row instanceof int[] small ? small.length : ((long[]) row).length;
  }

  /** Gives all amounts so far more digits after the point. */
  private void refine(int newDecimals) {
    long factor = POWERS[newDecimals - decimals];
    for (int i = 0; i < used; i++) {
      open[i] = Math.multiplyExact(open[i], factor);
    }
    for (int hour = 0; hour < rows.size(); hour++) {
      int count = length(rows.get(hour));
      long[] finer = new long[count];
      for (int i = 0; i < count; i++) {
        long amount = rows.get(hour) instanceof int[] small ? small[i] : ((long[]) rows.get(hour))[i];
        finer[i] = Math.multiplyExact(amount, factor);
      }
      rows.set(hour, packed(finer, count));
    }
    decimals = newDecimals;
  }
}
