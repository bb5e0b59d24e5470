package dev.cloudguide.domain.price;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import java.util.List;

/** What the price book says when asked for an instance: the offer, or what it lacks and what it has near that. */
public sealed interface InstanceLookup {
  /** It is there. */
  record Found(InstanceOffer offer) implements InstanceLookup {}

  /**
   * No Region of the price book sells such a type.
   *
   * @param nearest up to three types that exist, closest name first: same family, or same size in a neighbour family
   */
  record UnknownType(InstanceType asked, List<InstanceType> nearest) implements InstanceLookup {
    public UnknownType {
      nearest = List.copyOf(nearest);
    }
  }

  /** The price book has no prices at all for that Region. */
  record UnknownRegion(String asked) implements InstanceLookup {}

  /**
   * The type exists, but not in that Region.
   *
   * @param similar up to three types of the same size sold there, closest family first
   * @param elsewhere up to three Regions that sell the asked type, cheapest first
   */
  record NotSoldInRegion(InstanceType asked, String region, List<InstanceType> similar, List<String> elsewhere)
      implements InstanceLookup {
    public NotSoldInRegion {
      similar = List.copyOf(similar);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * The type is sold in that Region, but not with that operating system.
   *
   * @param available the systems it is sold with there
   */
  record NotSoldWithSystem(InstanceType asked, String region, OperatingSystem system, List<OperatingSystem> available)
      implements InstanceLookup {
    public NotSoldWithSystem {
      available = List.copyOf(available);
    }
  }
}
