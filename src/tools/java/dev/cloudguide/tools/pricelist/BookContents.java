package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.Tier;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.pricebook.CompactPriceBook;
import dev.cloudguide.tools.pricebook.InstanceTable;
import dev.cloudguide.tools.pricebook.PriceBookBuilder;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything a price book holds, in a form that can be changed.
 *
 * @param types size of every instance type
 * @param instances rates of every instance
 * @param services unit prices by the service's id
 */
record BookContents(
    Map<String, InstanceTable.Machine> types,
    SortedMap<InstanceKey, InstanceRates> instances,
    SortedMap<String, UnitTable> services) {

  static BookContents empty() {
    return new BookContents(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** All of a book. */
  static BookContents of(CompactPriceBook book) {
    BookContents contents = empty();
    Map<PriceSource, PriceSource> sources = new HashMap<>();
    for (InstanceType type : book.types()) {
      book.size(type).ifPresent(size -> contents.types.put(
          type.apiName(), new InstanceTable.Machine(size.vcpus(), size.memoryGib())));
    }
    for (String region : book.regions()) {
      for (InstanceType type : book.typesIn(region)) {
        for (OperatingSystem system : OperatingSystem.values()) {
          if (book.instance(type, region, system) instanceof InstanceLookup.Found(InstanceOffer offer)) {
            InstanceRates rates = new InstanceRates();
            offer.hourly().forEach((purchase, usd) -> rates.put(
                purchase, usd.amount(), sources.computeIfAbsent(offer.sources().get(purchase), same -> same)));
            contents.instances.put(new InstanceKey(region, type.apiName(), system), rates);
          }
        }
      }
    }
    for (ServiceId service : book.services()) {
      contents.services.put(service.value(), table(book, service));
    }
    return contents;
  }

  /** The book's file. */
  byte[] toBook() {
    return PriceBookBuilder.build(new InstanceTables(types, instances).tables(), List.copyOf(services.values()));
  }

  private static UnitTable table(CompactPriceBook book, ServiceId service) {
    UnitTable table = new UnitTable(service.value(), new LinkedHashMap<>());
    Set<String> keys = new HashSet<>(book.keyItems(service));
    Map<UnitTable.Price, UnitTable.Price> same = new HashMap<>();
    for (String item : book.items(service)) {
      UnitTable.Item found = null;
      for (String place : book.places()) {
        if (book.unit(service, item, place) instanceof UnitLookup.Found(var price) && price.region().equals(place)) {
          if (found == null) {
            found = new UnitTable.Item(price.rate().per(), keys.contains(item), new TreeMap<>());
            table.items().put(item, found);
          }
          UnitTable.Price each = new UnitTable.Price(tiers(price.rate()), price.source());
          found.prices().put(place, same.computeIfAbsent(each, any -> any));
        }
      }
    }
    return table;
  }

  private static SortedMap<BigDecimal, BigDecimal> tiers(Rate rate) {
    List<Tier> tiers = switch (rate) {
      case Rate.Flat(var each, var unit) -> List.of(new Tier(BigDecimal.ZERO, each));
      case Rate.Tiered(var all, var unit) -> new ArrayList<>(all);
    };
    SortedMap<BigDecimal, BigDecimal> byStart = new TreeMap<>();
    tiers.forEach(tier -> byStart.put(plain(tier.from()), plain(tier.each().amount())));
    return byStart;
  }

  /** One form for each number, so that equal prices are equal. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
