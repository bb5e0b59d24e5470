package dev.cloudguide.domain.price;

import java.util.Objects;

/**
 * Who published a price, and when it held.
 *
 * @param publisher such as {@code AWS Price List}
 * @param date ISO 8601, as precise as known: {@code 2026-07-05} or {@code 2024}
 */
public record PriceSource(String publisher, String date) {
  public PriceSource {
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(date, "date");
  }
}
