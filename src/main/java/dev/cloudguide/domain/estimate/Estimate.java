package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import java.util.List;

/** What became of an estimate: the bill of a month, the one thing that is missing, or what has no price. */
public sealed interface Estimate {
  /**
   * A month's bill.
   *
   * @param lines what adds up to the total; none costs nothing for lack of use
   * @param beside what usually comes with it and is not in the total
   * @param total of a month, exact
   * @param freeTier what the free tier takes off, or would take off
   * @param freeTierTaken whether the total is after the free tier
   * @param assumed what was taken as given, in words
   * @param unused amounts that this bill does not depend on
   * @param source the page that says how the service bills
   */
  record Estimated(
      List<CostLine> lines, List<CostLine> beside, Usd total, Usd freeTier, boolean freeTierTaken,
      List<String> assumed, List<Use> unused, String source) implements Estimate {
    public Estimated {
      lines = List.copyOf(lines);
      beside = List.copyOf(beside);
      assumed = List.copyOf(assumed);
      unused = List.copyOf(unused);
    }
  }

  /** The one amount that is missing, and the usual one. */
  record NeedsUsage(Input input) implements Estimate {}

  /**
   * Something it needs has no price there.
   *
   * @param regions where it has one, nearest in name first; empty if nowhere
   */
  record NotInPriceBook(ServiceId service, String item, String region, List<String> regions) implements Estimate {
    public NotInPriceBook {
      regions = List.copyOf(regions);
    }
  }

  /** No such instance, or not there. */
  record NoSuchInstance(InstanceType type, InstanceLookup lookup) implements Estimate {}

  /** We do not know how that service bills. */
  record UnknownBilling(ServiceId service) implements Estimate {}
}
