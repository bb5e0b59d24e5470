package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.Totals;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Net saving as a function of the hourly commitment, for one plan over hours of use.
 *
 * <p>In each hour the first dollars go to the use with the deepest discount, so each further dollar covers no more than
 * the one before: the saving is concave and piecewise linear, and it is largest where its slope changes sign. Amounts
 * of money are exact; a quotient that does not end is rounded to 34 digits.
 */
public final class SavingCurve {
  private static final MathContext ROUNDED = MathContext.DECIMAL128;
  private static final MathContext FOR_TIES = new MathContext(100);

  private final CommitmentOption.Plan plan;
  private final PlanOrder order;
  private final HourSteps steps;
  private final long highest;

  /** The curve of that plan, which covers nothing if no line has a rate of it. */
  public SavingCurve(HourlyUsage usage, CommitmentOption.Plan plan) {
    this.plan = Objects.requireNonNull(plan, "plan");
    this.order = new PlanOrder(usage.lines(), plan);
    this.steps = new HourSteps(usage, order);
    long most = 0;
    for (int hour = 0; hour < steps.hours(); hour++) {
      most = Math.max(most, steps.commitment(hour));
    }
    this.highest = most;
  }

  public CommitmentOption.Plan plan() {
    return plan;
  }

  public int hours() {
    return steps.hours();
  }

  /** How many lines the plan covers. */
  public int coveredLines() {
    return order.count();
  }

  /** The commitment with the largest net saving over these hours; of equals the smallest, and zero if none saves. */
  public Usd best() {
    long low = -1;
    long high = highest;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (slopeSign(middle) <= 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return money(high);
  }

  /** The commitment that would cover the busiest hour whole. */
  public Usd highest() {
    return money(highest);
  }

  /** What committing that much does over these hours, compared with paying all of the covered lines on demand. */
  public Totals at(Usd hourlyCommitment) {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal used = BigDecimal.ZERO;
    BigDecimal units = units(hourlyCommitment);
    for (int hour = 0; hour < steps.hours(); hour++) {
      all = all.add(BigDecimal.valueOf(steps.onDemand(hour)));
      used = used.add(units.min(BigDecimal.valueOf(steps.commitment(hour))));
    }
    Usd onDemand = money(all);
    Usd commitment = hourlyCommitment.times(steps.hours());
    return new Totals(onDemand, onDemand, money(covered(units)), commitment, money(used));
  }

  /** Net saving over these hours; negative where the commitment costs more than it covers. */
  public Usd netSaving(Usd hourlyCommitment) {
    return money(net(units(hourlyCommitment)));
  }

  /**
   * The commitments on both sides of the best between which the net saving is at least that.
   *
   * @param saving above zero and not above the best
   */
  Span atLeast(Usd best, Usd saving) {
    BigDecimal wanted = units(saving);
    BigDecimal top = units(best);
    return new Span(money(edge(wanted, top, BigDecimal.ZERO)), money(edge(wanted, top, tooMuch())));
  }

  /** Two commitments. */
  record Span(Usd from, Usd to) {}

  /** A commitment that surely costs more than all it could cover. */
  private BigDecimal tooMuch() {
    BigDecimal all = BigDecimal.ZERO;
    for (int hour = 0; hour < steps.hours(); hour++) {
      all = all.add(BigDecimal.valueOf(steps.onDemand(hour)));
    }
    return all.divide(BigDecimal.valueOf(steps.hours()), 0, RoundingMode.CEILING).add(BigDecimal.ONE);
  }

  /** Where, from {@code inside} (enough saving) to {@code outside} (too little), the saving reaches what is wanted. */
  private BigDecimal edge(BigDecimal wanted, BigDecimal inside, BigDecimal outside) {
    long enough = inside.setScale(0, RoundingMode.UNNECESSARY).longValueExact();
    long little = outside.longValueExact();
    while (Math.abs(enough - little) > 1) {
      long middle = enough + (little - enough) / 2;
      if (net(BigDecimal.valueOf(middle)).compareTo(wanted) >= 0) {
        enough = middle;
      } else {
        little = middle;
      }
    }
    // Between whole units the curve is a straight line.
    BigDecimal here = net(BigDecimal.valueOf(enough));
    BigDecimal there = net(BigDecimal.valueOf(little));
    BigDecimal part = here.subtract(wanted).divide(here.subtract(there), ROUNDED);
    return BigDecimal.valueOf(enough).add(part.multiply(BigDecimal.valueOf(little - enough)));
  }

  private BigDecimal net(BigDecimal units) {
    return covered(units).subtract(units.multiply(BigDecimal.valueOf(steps.hours())));
  }

  private BigDecimal covered(BigDecimal units) {
    if (units.compareTo(BigDecimal.valueOf(highest)) >= 0) {
      return coveredBy(highest);
    }
    long whole = units.longValue();
    BigDecimal part = units.subtract(BigDecimal.valueOf(whole));
    BigDecimal below = coveredBy(whole);
    return part.signum() == 0 ? below : below.add(part.multiply(coveredBy(whole + 1).subtract(below)));
  }

  private BigDecimal coveredBy(long commitment) {
    long full = 0;
    long[] partly = new long[order.count()];
    HourSteps.End end = new HourSteps.End();
    for (int hour = 0; hour < steps.hours(); hour++) {
      steps.find(hour, commitment, end);
      full += end.onDemand;
      if (end.next >= 0) {
        partly[end.next] += commitment - end.used;
      }
    }
    BigDecimal covered = BigDecimal.valueOf(full);
    for (int k = 0; k < partly.length; k++) {
      if (partly[k] != 0) {
        BigDecimal onDemand = BigDecimal.valueOf(partly[k]).multiply(BigDecimal.valueOf(order.onDemandRate[k]));
        covered = covered.add(onDemand.divide(BigDecimal.valueOf(order.planRate[k]), ROUNDED));
      }
    }
    return covered;
  }

  /** Whether one more unit of commitment saves (1), costs (-1) or changes nothing (0). */
  private int slopeSign(long commitment) {
    HourSteps.End end = new HourSteps.End();
    long slope = -Math.multiplyExact(PlanOrder.ONE, (long) steps.hours());
    for (int hour = 0; hour < steps.hours(); hour++) {
      steps.find(hour, commitment, end);
      if (end.next >= 0) {
        slope = Math.addExact(slope, order.multiple[end.next]);
      }
    }
    // Each rounded multiple is off by at most half a unit.
    return Math.abs(slope) <= steps.hours() ? exactSlopeSign(commitment) : Long.signum(slope);
  }

  private int exactSlopeSign(long commitment) {
    HourSteps.End end = new HourSteps.End();
    int[] times = new int[order.count()];
    for (int hour = 0; hour < steps.hours(); hour++) {
      steps.find(hour, commitment, end);
      if (end.next >= 0) {
        times[end.next]++;
      }
    }
    BigDecimal slope = BigDecimal.valueOf(-steps.hours());
    for (int k = 0; k < times.length; k++) {
      if (times[k] > 0) {
        slope = slope.add(order.multiple(k, FOR_TIES).multiply(BigDecimal.valueOf(times[k])));
      }
    }
    return slope.setScale(80, RoundingMode.HALF_EVEN).signum();
  }

  private BigDecimal units(Usd amount) {
    return amount.amount().movePointRight(steps.decimals);
  }

  private Usd money(long units) {
    return money(BigDecimal.valueOf(units));
  }

  private Usd money(BigDecimal units) {
    return new Usd(units.movePointLeft(steps.decimals));
  }
}
