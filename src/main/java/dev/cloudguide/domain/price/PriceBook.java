package dev.cloudguide.domain.price;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;

/**
 * Port: our cut of the AWS price list. It never guesses and never answers zero for what it does not hold.
 *
 * <p>What AWS lists without a price per hour (types that only a Dedicated Host runs) counts as not sold.
 */
public interface PriceBook {
  InstanceLookup instance(InstanceType type, String region, OperatingSystem system);

  /**
   * The price of one thing a service charges for.
   *
   * @param item one of {@link #items}
   * @param region code; what costs the same everywhere is found under any code, and its price says {@code global}
   */
  UnitLookup unit(ServiceId service, String item, String region);

  /** The items it holds for a service anywhere, most asked first; empty if it knows no price of it. */
  List<String> items(ServiceId service);

  /** Those of {@link #items} that a short answer about the service's price names; empty if it knows no price of it. */
  default List<String> keyItems(ServiceId service) {
    return items(service).stream().limit(1).toList();
  }

  /** Codes of the Regions that sell an instance type with that system for least, cheapest first; a few of them. */
  default List<String> cheapestRegions(InstanceType type, OperatingSystem system) {
    return List.of();
  }

  /** Codes of all Regions with instance prices. */
  List<String> regions();

  /** Every instance type sold in a Region, in natural order (family, then size); empty for an unknown Region. */
  List<InstanceType> typesIn(String region);
}
