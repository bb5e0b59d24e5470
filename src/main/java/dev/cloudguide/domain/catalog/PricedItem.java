package dev.cloudguide.domain.catalog;

import java.util.Objects;

/**
 * A thing that has a price: the number that goes with a rule or a word.
 *
 * @param service whose
 * @param item its name in the price book
 */
public record PricedItem(ServiceId service, String item) {
  public PricedItem {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(item, "item");
  }
}
