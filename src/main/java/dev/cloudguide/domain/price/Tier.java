package dev.cloudguide.domain.price;

import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One step of a tiered rate.
 *
 * @param from use from which it holds, in the rate's unit, exclusive of what lower tiers cover
 * @param each dollars per unit within this tier
 */
public record Tier(BigDecimal from, Usd each) {
  public Tier {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(each, "each");
  }
}
