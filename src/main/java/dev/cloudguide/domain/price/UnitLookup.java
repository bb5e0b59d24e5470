package dev.cloudguide.domain.price;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;

/** What the price book says when asked for a unit price: the price, or what it lacks and what it has near that. */
public sealed interface UnitLookup {
  /** It is there. */
  record Found(UnitPrice price) implements UnitLookup {}

  /** The price book has no prices for that service at all. */
  record UnknownService(ServiceId asked) implements UnitLookup {}

  /** It has prices for the service, but not for that thing anywhere. */
  record UnknownItem(ServiceId service, String asked, List<String> items) implements UnitLookup {
    public UnknownItem {
      items = List.copyOf(items);
    }
  }

  /**
   * It has that price, but not for that Region.
   *
   * @param regions codes of the Regions it has it for, nearest in name first
   */
  record NotInRegion(ServiceId service, String item, String region, List<String> regions) implements UnitLookup {
    public NotInRegion {
      regions = List.copyOf(regions);
    }
  }
}
