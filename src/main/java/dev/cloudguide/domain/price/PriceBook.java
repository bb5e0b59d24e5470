package dev.cloudguide.domain.price;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;

/** Port: our cut of the AWS price list. It never guesses and never answers zero for what it does not hold. */
public interface PriceBook {
  InstanceLookup instance(InstanceType type, String region, OperatingSystem system);

  UnitLookup unit(ServiceId service, String item, String region);

  /** The items it holds for a service anywhere, most asked first; empty if it knows no price of it. */
  List<String> items(ServiceId service);

  /** Codes of all Regions with instance prices. */
  List<String> regions();

  /** Every instance type sold in a Region, in natural order (family, then size); empty for an unknown Region. */
  List<InstanceType> typesIn(String region);
}
