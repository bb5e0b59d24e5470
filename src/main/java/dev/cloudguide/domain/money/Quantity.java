package dev.cloudguide.domain.money;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of use with its unit, such as 5,000,000 requests or 100 GB-month.
 *
 * @param amount how many
 * @param unit of what
 */
public record Quantity(BigDecimal amount, Unit unit) {
  public Quantity {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
  }

  public static Quantity of(long amount, Unit unit) {
    return new Quantity(BigDecimal.valueOf(amount), unit);
  }
}
