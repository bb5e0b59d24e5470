package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One amount of use, as a person says it: "ten requests a second", "a gig of memory".
 *
 * @param amount how many
 * @param unit of what
 * @param per the period it was said for, if any
 * @param of what it was said to be of ({@code memory}, {@code reads}); empty if that was left open
 */
public record Use(BigDecimal amount, Unit unit, Optional<Unit> per, String of) {
  public Use {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(per, "per");
    Objects.requireNonNull(of, "of");
  }
}
