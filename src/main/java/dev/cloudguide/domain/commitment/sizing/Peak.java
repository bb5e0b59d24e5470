package dev.cloudguide.domain.commitment.sizing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Finds where the net saving stops growing. */
final class Peak {
  private static final MathContext FOR_TIES = new MathContext(100);

  private final PlanOrder order;
  private final HourSteps steps;
  private final long flat;
  /** Largest commitment up to the one looked at where the slope changes. */
  private long stepBefore;
  /** Smallest commitment above the one looked at where the slope changes. */
  private long stepAfter;
  /** Slope there, in multiples of the plan order's unit. */
  private double slope;

  Peak(PlanOrder order, HourSteps steps) {
    this.order = order;
    this.steps = steps;
    this.flat = Math.multiplyExact(PlanOrder.ONE, (long) steps.hours());
  }

  /**
   * The smallest commitment from which on another unit saves nothing, up to {@code highest}, which covers everything.
   *
   * <p>It guesses by the slopes at both ends of what is left, halves where that helped little, and never stops between
   * two steps of the slope. So a dozen looks are enough, and the answer is a step, found exactly.
   */
  long commitment(long highest) {
    if (highest == 0 || slopeSign(0) <= 0) {
      return 0;
    }
    long low = stepAfter - 1;
    long high = highest;
    double slopeLow = slope;
    double slopeHigh = -flat;
    boolean halve = true;
    while (high - low > 1) {
      long width = high - low;
      double share = halve ? 0.5 : slopeLow / (slopeLow - slopeHigh);
      long middle = Math.clamp(low + (long) (width * share), low + 1, high - 1);
      if (slopeSign(middle) <= 0) {
        high = Math.max(stepBefore, low + 1);
        slopeHigh = slope;
      } else {
        low = Math.min(stepAfter, high) - 1;
        slopeLow = slope;
      }
      halve = high - low > width / 2;
    }
    return high;
  }

  /** Whether one more unit of commitment saves (1), costs (-1) or changes nothing (0). */
  private int slopeSign(long commitment) {
    HourSteps.End end = new HourSteps.End();
    long sum = -flat;
    stepBefore = 0;
    stepAfter = Long.MAX_VALUE;
    for (int hour = 0; hour < steps.hours(); hour++) {
      steps.find(hour, commitment, end);
      stepBefore = Math.max(stepBefore, end.used);
      stepAfter = Math.min(stepAfter, end.until);
      if (end.next >= 0) {
        sum = Math.addExact(sum, order.multiple[end.next]);
      }
    }
    slope = sum;
    // Each rounded multiple is off by at most half a unit.
    return Math.abs(sum) <= steps.hours() ? exactSlopeSign(commitment) : Long.signum(sum);
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
    BigDecimal sum = BigDecimal.valueOf(-steps.hours());
    for (int k = 0; k < times.length; k++) {
      if (times[k] > 0) {
        sum = sum.add(order.multiple(k, FOR_TIES).multiply(BigDecimal.valueOf(times[k])));
      }
    }
    return sum.setScale(80, RoundingMode.HALF_EVEN).signum();
  }
}
