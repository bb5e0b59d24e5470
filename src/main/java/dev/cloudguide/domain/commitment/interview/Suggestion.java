package dev.cloudguide.domain.commitment.interview;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.sizing.DescribedUse;
import dev.cloudguide.domain.commitment.sizing.SingleDiscount;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What to buy.
 *
 * @param plan kind, term and payment
 * @param quietestHourOnly whether to commit to no more than the quietest hour uses
 * @param share the share of that size to commit to
 */
public record Suggestion(CommitmentOption.Plan plan, boolean quietestHourOnly, Ratio share) {
  public Suggestion {
    Objects.requireNonNull(plan, "plan");
    if (share.value().signum() <= 0 || share.compareTo(Ratio.ONE) > 0) {
      throw new IllegalArgumentException("share: must lie between zero and one");
    }
  }

  /**
   * Dollars an hour to commit to for such use.
   *
   * @param planShare the plan's rate ÷ the on-demand rate
   */
  public Usd hourlyCommitment(DescribedUse use, Ratio planShare) {
    return size(use, planShare).times(share.value());
  }

  private Usd size(DescribedUse use, Ratio planShare) {
    if (quietestHourOnly) {
      return use.lowest().times(planShare.value());
    }
    List<Usd> hours = new ArrayList<>();
    use.stretches().forEach(stretch -> hours.addAll(Collections.nCopies(stretch.hours(), stretch.hourly())));
    return SingleDiscount.bestCommitment(hours, planShare);
  }
}
