package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.List;

/** The best commitment in closed form, where one discount holds for all use. */
public final class SingleDiscount {
  private SingleDiscount() {}

  /**
   * The commitment at which the share of hours with more use falls to the plan's share of the on-demand rate: each
   * further dollar is then used too seldom to pay. Of equally good commitments the smallest.
   *
   * @param hourlySpend on-demand dollars of each hour, in any order
   * @param share plan rate ÷ on-demand rate
   */
  public static Usd bestCommitment(List<Usd> hourlySpend, Ratio share) {
    if (share.compareTo(Ratio.ONE) >= 0) {
      return Usd.ZERO;
    }
    List<Usd> ascending = hourlySpend.stream().sorted().toList();
    BigDecimal hours = BigDecimal.valueOf(ascending.size());
    BigDecimal mayExceed = share.value().multiply(hours);
    // First, whether even the smallest commitment is used often enough.
    long busy = ascending.stream().filter(spend -> !spend.isZero()).count();
    if (BigDecimal.valueOf(busy).compareTo(mayExceed) <= 0) {
      return Usd.ZERO;
    }
    for (int i = 0; i < ascending.size(); i++) {
      boolean lastOfEquals = i + 1 == ascending.size() || !ascending.get(i + 1).equals(ascending.get(i));
      if (lastOfEquals && BigDecimal.valueOf(ascending.size() - 1L - i).compareTo(mayExceed) <= 0) {
        return ascending.get(i).times(share.value());
      }
    }
    return Usd.ZERO;
  }
}
