package dev.cloudguide.domain.price;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Usd;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A price book without those rates of a licensed system that lack the licence.
 *
 * <p>No commitment discounts a licence. For some 1,700 types and Regions the published Reserved Instance under Windows
 * costs exactly what it does under Linux, although the hour on demand costs more: such a rate would promise a saving
 * that nobody gets, so it counts as unknown. The book underneath keeps what was published.
 */
public final class LicensedRates implements PriceBook {
  private final PriceBook book;

  public LicensedRates(PriceBook book) {
    this.book = book;
  }

  @Override
  public InstanceLookup instance(InstanceType type, String region, OperatingSystem system) {
    InstanceLookup found = book.instance(type, region, system);
    boolean licensed = system != OperatingSystem.LINUX;
    if (licensed && found instanceof InstanceLookup.Found priced
        && book.instance(type, region, OperatingSystem.LINUX) instanceof InstanceLookup.Found bare) {
      return new InstanceLookup.Found(withLicence(priced.offer(), bare.offer()));
    }
    return found;
  }

  private static InstanceOffer withLicence(InstanceOffer offer, InstanceOffer bare) {
    if (offer.onDemand().compareTo(bare.onDemand()) <= 0) {
      return offer;
    }
    Map<Purchase, Usd> hourly = new EnumMap<>(offer.hourly());
    Map<Purchase, PriceSource> sources = new EnumMap<>(offer.sources());
    for (Purchase purchase : offer.hourly().keySet()) {
      boolean committed = purchase != Purchase.ON_DEMAND && purchase != Purchase.SPOT_AVERAGE;
      if (committed && bare.rate(purchase).equals(offer.rate(purchase))) {
        hourly.remove(purchase);
        sources.remove(purchase);
      }
    }
    return new InstanceOffer(
        offer.type(), offer.region(), offer.system(), offer.vcpus(), offer.memoryGib(), hourly, sources);
  }

  @Override
  public UnitLookup unit(ServiceId service, String item, String region) {
    return book.unit(service, item, region);
  }

  @Override
  public List<String> items(ServiceId service) {
    return book.items(service);
  }

  @Override
  public List<String> keyItems(ServiceId service) {
    return book.keyItems(service);
  }

  @Override
  public List<String> cheapestRegions(InstanceType type, OperatingSystem system) {
    return book.cheapestRegions(type, system);
  }

  @Override
  public List<String> regions() {
    return book.regions();
  }

  @Override
  public List<InstanceType> typesIn(String region) {
    return book.typesIn(region);
  }
}
