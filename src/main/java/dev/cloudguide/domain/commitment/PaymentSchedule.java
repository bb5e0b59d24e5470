package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * When a commitment is paid.
 *
 * @param amortizedHourly dollars per hour: upfront spread over the term, plus recurring
 * @param term how long
 * @param payment how much of it when bought: nothing, half or all
 */
public record PaymentSchedule(Usd amortizedHourly, CommitmentTerm term, PaymentOption payment) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public PaymentSchedule {
    Objects.requireNonNull(amortizedHourly, "amortizedHourly");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(payment, "payment");
  }

  /** Everything paid over the term. */
  public Usd total() {
    return amortizedHourly.times(term.hours());
  }

  /** Paid when bought. */
  public Usd upfront() {
    return switch (payment) {
      case NO_UPFRONT -> Usd.ZERO;
      case PARTIAL_UPFRONT -> total().over(TWO);
      case ALL_UPFRONT -> total();
    };
  }

  /** Paid in each hour of the term. */
  public Usd recurringHourly() {
    return switch (payment) {
      case NO_UPFRONT -> amortizedHourly;
      case PARTIAL_UPFRONT -> amortizedHourly.over(TWO);
      case ALL_UPFRONT -> Usd.ZERO;
    };
  }
}
