package dev.cloudguide.conversation;

import dev.cloudguide.domain.price.PriceSource;
import java.util.Objects;
import java.util.Optional;

/**
 * One exact amount that an answer rests on.
 *
 * @param label what it is: {@code on demand}, {@code monthly total}
 * @param amount decimal string, never rounded: dollars, or a share from 0 to 1 where {@code per} is absent
 * @param per unit, if it has one: {@code hour}
 * @param region code, if it belongs to one
 * @param item what is priced: {@code m5.large linux}
 * @param source who published it and when
 * @param derived whether it was computed from other rates rather than published
 */
public record Figure(
    String label, String amount, Optional<String> per, Optional<String> region, String item, PriceSource source,
    boolean derived) {
  public Figure {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(source, "source");
  }
}
