package dev.cloudguide.domain.understanding;

import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.money.Unit;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity as said: "five million requests a month", "two hundred milliseconds".
 *
 * @param quantity how much of what
 * @param per the period it was said for, if any: "a day", "a second"
 */
public record Amount(Quantity quantity, Optional<Unit> per) {
  public Amount {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(per, "per");
  }
}
