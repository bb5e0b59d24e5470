package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.CommitmentOption;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a plan covers in the order in which it is applied to them (highest savings percentage first, of equals
 * the lowest plan rate), with their rates as whole numbers of one decimal fraction.
 */
final class PlanOrder {
  /** Digits after the point that a rate keeps at most; what lies beyond is rounded half even. */
  static final int MOST_DECIMALS = 12;
  /** One dollar on demand per dollar committed, in {@link #multiple}. */
  static final long ONE = 100_000_000_000L;

  final int[] line;
  final long[] planRate;
  final long[] onDemandRate;
  /** Dollars of on-demand use that a dollar of commitment covers, as multiples of 1 ÷ {@link #ONE}. */
  final long[] multiple;
  final int decimals;

  PlanOrder(List<PricedLine> lines, CommitmentOption.Plan plan) {
    List<Priced> priced = new ArrayList<>();
    int most = 0;
    for (int i = 0; i < lines.size(); i++) {
      PricedLine candidate = lines.get(i);
      if (candidate.planRates().containsKey(plan) && !candidate.onDemandRate().isZero()) {
        Priced one = new Priced(
            i, held(candidate.planRates().get(plan).amount()), held(candidate.onDemandRate().amount()));
        priced.add(one);
        most = Math.max(most, Math.max(one.plan.scale(), one.onDemand.scale()));
      }
    }
    priced.sort(null);
    decimals = most;
    line = new int[priced.size()];
    planRate = new long[priced.size()];
    onDemandRate = new long[priced.size()];
    multiple = new long[priced.size()];
    for (int k = 0; k < line.length; k++) {
      Priced one = priced.get(k);
      line[k] = one.index;
      planRate[k] = one.plan.movePointRight(decimals).longValueExact();
      onDemandRate[k] = one.onDemand.movePointRight(decimals).longValueExact();
      multiple[k] = BigDecimal.valueOf(ONE).multiply(one.onDemand).divide(one.plan, 0, RoundingMode.HALF_EVEN)
          .longValueExact();
    }
  }

  int count() {
    return line.length;
  }

  /** Exactly to {@code context}: on-demand dollars covered by a dollar committed. */
  BigDecimal multiple(int k, MathContext context) {
    return BigDecimal.valueOf(onDemandRate[k]).divide(BigDecimal.valueOf(planRate[k]), context);
  }

  private static BigDecimal held(BigDecimal rate) {
    BigDecimal rounded = rate.scale() > MOST_DECIMALS ? rate.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN) : rate;
    if (rounded.signum() == 0) {
      throw new ArithmeticException("a rate of " + rate.toPlainString() + " is too small to hold");
    }
    return rounded;
  }

  private record Priced(int index, BigDecimal plan, BigDecimal onDemand) implements Comparable<Priced> {
    @Override
    public int compareTo(Priced other) {
      int order = plan.multiply(other.onDemand).compareTo(other.plan.multiply(onDemand));
      if (order == 0) {
        order = plan.compareTo(other.plan);
      }
      return order == 0 ? Integer.compare(index, other.index) : order;
    }
  }
}
