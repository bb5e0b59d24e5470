package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What committing to some equal things, all the time in use, would save.
 *
 * @param count how many
 * @param onDemandRate dollars per hour of one, without a commitment
 * @param committedRate effective dollars per hour of one under it
 * @param option which commitment
 */
public record ItemSaving(int count, Usd onDemandRate, Usd committedRate, CommitmentOption option) {
  /** Hours in a month, as in the AWS Pricing Calculator. */

  public ItemSaving {
    Objects.requireNonNull(committedRate, "committedRate");
    Objects.requireNonNull(option, "option");
    if (count < 1 || onDemandRate.amount().signum() <= 0) {
      throw new IllegalArgumentException("needs at least one item, and an on-demand rate above zero");
    }
  }

  public Usd hourlyCommitment() {
    return committedRate.times(count);
  }

  public Usd monthlyCommitment() {
    return hourlyCommitment().times(Unit.MONTH_HOURS);
  }

  public Usd monthlyOnDemand() {
    return onDemandRate.times(count).times(Unit.MONTH_HOURS);
  }

  public Usd monthlySaving() {
    return monthlyOnDemand().minus(monthlyCommitment());
  }

  /** Saved ÷ on-demand cost. */
  public Ratio savingRatio() {
    return breakEvenUtilization().complement();
  }

  /** Commitment rate ÷ on-demand rate: used a smaller share of the time, it costs more than it saves. */
  public Ratio breakEvenUtilization() {
    return committedRate.over(onDemandRate);
  }

  /** The same in hours of a month. */
  public BigDecimal breakEvenHoursAMonth() {
    return breakEvenUtilization().value().multiply(BigDecimal.valueOf(Unit.MONTH_HOURS));
  }

  /** When it is paid: all of the term, upfront, and by the hour. */
  public PaymentSchedule payments() {
    return new PaymentSchedule(hourlyCommitment(), option.term(), option.payment());
  }

  /** Months of use after which it has paid for itself, even if nothing is used from then on. */
  public BigDecimal monthsUntilPaidFor() {
    return payments().total().over(monthlyOnDemand()).value();
  }

  /**
   * What is saved over the whole term if use ends after that many months; negative if the commitment, which goes on,
   * costs more than was saved.
   *
   * @param months at most the term's
   */
  public Usd savingIfUsedFor(BigDecimal months) {
    return monthlyOnDemand().times(months).minus(payments().total());
  }
}
