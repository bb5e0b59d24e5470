package dev.cloudguide.domain.price;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One instance type in one Region under one operating system, with every hourly rate the price book has for it.
 *
 * @param type the instance type
 * @param region code
 * @param system the operating system
 * @param vcpus virtual CPUs
 * @param memoryGib memory in GiB
 * @param hourly effective hourly rate by way to pay, in the order of {@link Purchase}; always holds the rate on demand
 * @param sources where each of those rates comes from, under the same keys
 */
public record InstanceOffer(
    InstanceType type,
    String region,
    OperatingSystem system,
    int vcpus,
    BigDecimal memoryGib,
    Map<Purchase, Usd> hourly,
    Map<Purchase, PriceSource> sources) {
  public InstanceOffer {
    if (!hourly.containsKey(Purchase.ON_DEMAND) || !hourly.keySet().equals(sources.keySet())) {
      throw new IllegalArgumentException(type + " in " + region + ": needs a rate on demand, and a source for each");
    }
    hourly = Collections.unmodifiableMap(new EnumMap<>(hourly));
    sources = Collections.unmodifiableMap(new EnumMap<>(sources));
  }

  public Usd onDemand() {
    return hourly.get(Purchase.ON_DEMAND);
  }

  public Optional<Usd> rate(Purchase purchase) {
    return Optional.ofNullable(hourly.get(purchase));
  }
}
