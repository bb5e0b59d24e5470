package dev.cloudguide.domain.price;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.Objects;

/**
 * One thing a service charges for, in one Region.
 *
 * @param service whose
 * @param item which thing: {@code requests}, {@code standard storage}; the names are data, see {@link PriceBook#items}
 * @param region code, or {@code global} where one price holds everywhere
 * @param rate the price
 * @param source who published it, and when
 */
public record UnitPrice(ServiceId service, String item, String region, Rate rate, PriceSource source) {
  public UnitPrice {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(source, "source");
  }
}
