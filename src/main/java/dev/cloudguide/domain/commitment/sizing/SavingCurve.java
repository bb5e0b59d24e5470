package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.Totals;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
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

  private final CommitmentOption.Plan plan;
  private final PlanOrder order;
  private final HourSteps steps;
  private final long highest;
  private final long best;

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
    this.best = new Peak(order, steps).commitment(most);
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
    return money(best);
  }

  /** The commitment that would cover the busiest hour whole. */
  public Usd highest() {
    return money(highest);
  }

  /** What committing that much does over these hours, compared with paying all of the covered lines on demand. */
  public Totals at(Usd hourlyCommitment) {
    long all = 0;
    BigDecimal used = BigDecimal.ZERO;
    BigDecimal units = units(hourlyCommitment);
    for (int hour = 0; hour < steps.hours(); hour++) {
      all += steps.onDemand(hour);
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
   * @param saving not below zero, and below that of the best
   */
  Span atLeast(Usd saving) {
    BigDecimal wanted = units(saving);
    return new Span(money(edge(wanted, 0)), money(edge(wanted, tooMuch())));
  }

  /** Two commitments. */
  record Span(Usd from, Usd to) {}

  /** A commitment that surely costs more than all it could cover. */
  private long tooMuch() {
    long all = 0;
    for (int hour = 0; hour < steps.hours(); hour++) {
      all += steps.onDemand(hour);
    }
    return all / steps.hours() + 1;
  }

  /**
   * Where, on the way from {@code outside} (too little saving) to the best, the saving reaches what is wanted. The
   * curve lies below its tangents, so following them inwards never goes too far, and ends after a few steps.
   */
  private BigDecimal edge(BigDecimal wanted, long outside) {
    int inwards = Long.signum(best - outside);
    long at = outside;
    while (true) {
      BigDecimal net = net(BigDecimal.valueOf(at));
      BigDecimal gain = net(BigDecimal.valueOf(at + inwards)).subtract(net);
      BigDecimal way = wanted.subtract(net).divide(gain, ROUNDED);
      if (way.compareTo(BigDecimal.ONE) < 0) {
        return BigDecimal.valueOf(at).add(way.multiply(BigDecimal.valueOf(inwards)));
      }
      at += inwards * way.longValue();
    }
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
