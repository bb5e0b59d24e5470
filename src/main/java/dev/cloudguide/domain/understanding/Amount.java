package dev.cloudguide.domain.understanding;

import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.money.Unit;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity as said: "five million requests a month", "two hundred milliseconds", "a gig of memory".
 *
 * @param quantity how much of what
 * @param per the period it was said for, if any: "a day", "a second"
 * @param of what it was said to be of, one of the data's own words ({@code memory}, {@code reads}); empty if left open
 */
public record Amount(Quantity quantity, Optional<Unit> per, String of) {
  public Amount {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(per, "per");
    Objects.requireNonNull(of, "of");
  }

  /** An amount of nothing in particular. */
  public Amount(Quantity quantity, Optional<Unit> per) {
    this(quantity, per, "");
  }
}
