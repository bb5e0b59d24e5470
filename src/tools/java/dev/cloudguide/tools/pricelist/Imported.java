package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.tools.pricebook.InstanceTable;
import dev.cloudguide.tools.pricebook.StarPattern;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What has been taken from all files so far, and what those files cover. */
final class Imported {
  /** An item of a service. */
  record ItemName(String service, String item) {}

  /** The items of a service, by name or by pattern, that a file names for a place. */
  record CoveredItems(String service, List<StarPattern> names, String place) {
    boolean covers(String item) {
      return names.stream().anyMatch(name -> name.match(item).isPresent());
    }
  }

  private final Map<String, InstanceTable.Machine> types = new TreeMap<>();
  private final Map<InstanceKey, InstanceRates> instances = new HashMap<>();
  private final Map<String, Set<Purchase>> coveredPurchases = new HashMap<>();
  private final Map<ItemName, Unit> units = new LinkedHashMap<>();
  private final Map<ItemName, Map<String, UnitTable.Price>> items = new HashMap<>();
  private final List<CoveredItems> coveredItems = new ArrayList<>();

  Map<String, InstanceTable.Machine> types() {
    return types;
  }

  Map<InstanceKey, InstanceRates> instances() {
    return instances;
  }

  /** The ways to pay that were read, by Region. */
  Map<String, Set<Purchase>> coveredPurchases() {
    return coveredPurchases;
  }

  Map<ItemName, Unit> units() {
    return units;
  }

  Map<ItemName, Map<String, UnitTable.Price>> items() {
    return items;
  }

  List<CoveredItems> coveredItems() {
    return coveredItems;
  }

  boolean isEmpty() {
    return instances.isEmpty() && items.isEmpty();
  }

  void machine(String type, InstanceTable.Machine machine) {
    types.put(type, machine);
  }

  void cover(String region, Set<Purchase> purchases) {
    coveredPurchases.computeIfAbsent(region, any -> EnumSet.noneOf(Purchase.class)).addAll(purchases);
  }

  void rate(String file, InstanceKey key, Purchase purchase, BigDecimal usd, PriceSource source) {
    InstanceRates rates = instances.computeIfAbsent(key, any -> new InstanceRates());
    InstanceRates.Sourced before = rates.byPurchase().get(purchase);
    if (before != null && before.usd().compareTo(usd) != 0) {
      throw new PriceListException(
          file + ": " + key + " " + purchase.label() + " is " + usd + ", but another file says " + before.usd());
    }
    rates.put(purchase, usd, source);
  }

  void coverItems(String service, List<String> patterns, String place) {
    coveredItems.add(new CoveredItems(service, patterns.stream().map(StarPattern::new).toList(), place));
  }

  void item(String file, ItemName name, Unit unit, String place, UnitTable.Price price) {
    units.put(name, unit);
    UnitTable.Price before = items.computeIfAbsent(name, any -> new TreeMap<>()).put(place, price);
    if (before != null && !before.tiers().equals(price.tiers())) {
      throw new PriceListException(file + ": " + name.service() + ", " + name.item() + " in " + place + " is "
          + price.tiers() + ", but another file says " + before.tiers());
    }
  }
}
