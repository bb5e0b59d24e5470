package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One thing used in one hour.
 *
 * @param id names the line within its hour
 * @param account who used it
 * @param use what it is
 * @param amount how many units, such as 3 instance-hours
 * @param onDemandRate dollars per unit without a commitment; for Spot, the Spot price
 */
public record UsageLine(String id, String account, Use use, BigDecimal amount, Usd onDemandRate) {
  public UsageLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(use, "use");
    if (amount.signum() < 0 || onDemandRate.amount().signum() < 0) {
      throw new IllegalArgumentException(id + ": amount and on-demand rate must not be negative");
    }
  }

  /** What the whole line costs without a commitment. */
  public Usd onDemandCost() {
    return onDemandRate.times(amount);
  }
}
