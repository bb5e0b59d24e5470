package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.tools.pricebook.SizeNames;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts what was read into a book's contents; what the files did not cover keeps its old price, source and date.
 *
 * <p>A file that names less than half of what the book has of its kind is taken for a cut: what it does not name stays.
 */
final class Merge {
  private final BookContents before;
  private final Imported imported;
  private final boolean complete;
  private final PriceList.Remarks remarks;
  private final BookContents after = BookContents.empty();

  private Merge(BookContents before, Imported imported, boolean complete, PriceList.Remarks remarks) {
    this.before = before;
    this.imported = imported;
    this.complete = complete;
    this.remarks = remarks;
  }

  static BookContents of(BookContents before, Imported imported, boolean complete, PriceList.Remarks remarks) {
    Merge merge = new Merge(before, imported, complete, remarks);
    merge.instances();
    merge.services();
    return merge.after;
  }

  private void instances() {
    after.types().putAll(before.types());
    after.types().putAll(imported.types());
    Set<String> cleared = new HashSet<>();
    imported.coveredPurchases().forEach((region, purchases) -> purchases.forEach(purchase -> {
      long had = rates(before.instances(), region, purchase);
      long named = rates(imported.instances(), region, purchase);
      if (isWhole(purchase.label() + " of instances in " + region, named, had)) {
        cleared.add(region + purchase);
      }
    }));
    before.instances().forEach((key, old) -> {
      InstanceRates kept = new InstanceRates();
      old.byPurchase().forEach((purchase, rate) -> {
        if (!cleared.contains(key.region() + purchase)) {
          kept.byPurchase().put(purchase, rate);
        }
      });
      InstanceRates read = imported.instances().getOrDefault(key, new InstanceRates());
      if (isSold(kept) || isSold(read)) {
        after.instances().put(key, kept);
      }
    });
    imported.instances().forEach((key, read) -> {
      if (after.instances().containsKey(key) || isSold(read)) {
        after.instances().computeIfAbsent(key, any -> new InstanceRates()).byPurchase().putAll(read.byPurchase());
      }
    });
  }

  private static boolean isSold(InstanceRates rates) {
    return rates.byPurchase().containsKey(Purchase.ON_DEMAND);
  }

  private static long rates(Map<InstanceKey, InstanceRates> instances, String region, Purchase purchase) {
    return instances.entrySet().stream()
        .filter(entry -> entry.getKey().region().equals(region))
        .filter(entry -> entry.getValue().byPurchase().containsKey(purchase))
        .count();
  }

  /** Whether what is not named is gone. */
  private boolean isWhole(String what, long named, long had) {
    boolean isWhole = complete || 2 * named >= had;
    if (!isWhole) {
      remarks.say(what + ": the files name " + named + ", the book has " + had
          + "; taken for a cut, the others stay (--complete says it is none)");
    }
    return isWhole;
  }

  private void services() {
    before.services().forEach((service, table) -> after.services().put(service, kept(table)));
    List<Imported.ItemName> names = new ArrayList<>(imported.units().keySet());
    names.sort((one, other) -> SizeNames.compare(one.item(), other.item()));
    for (Imported.ItemName name : names) {
      Unit unit = imported.units().get(name);
      UnitTable table = after.services()
          .computeIfAbsent(name.service(), service -> new UnitTable(service, new LinkedHashMap<>()));
      UnitTable.Item item = table.items().get(name.item());
      if (item == null) {
        item = new UnitTable.Item(unit, false, new TreeMap<>());
        table.items().put(name.item(), item);
      } else if (item.unit() != unit) {
        throw new PriceListException(name.service() + ", " + name.item() + ": the book has it per "
            + item.unit().label() + ", the rules per " + unit.label());
      }
      item.prices().putAll(imported.items().get(name));
    }
    after.services().values().forEach(table -> table.items().values().removeIf(item -> item.prices().isEmpty()));
  }

  /** A copy without what the files cover; items that lose all prices stay, so that their place in the order stays. */
  private UnitTable kept(UnitTable table) {
    UnitTable copy = new UnitTable(table.service(), new LinkedHashMap<>());
    for (Map.Entry<String, UnitTable.Item> entry : table.items().entrySet()) {
      UnitTable.Item item = entry.getValue();
      UnitTable.Item kept = new UnitTable.Item(item.unit(), item.key(), new TreeMap<>(item.prices()));
      copy.items().put(entry.getKey(), kept);
    }
    for (Imported.CoveredItems covered : imported.coveredItems()) {
      if (covered.service().equals(table.service())) {
        clear(copy, covered);
      }
    }
    return copy;
  }

  private void clear(UnitTable table, Imported.CoveredItems covered) {
    List<UnitTable.Item> had = new ArrayList<>();
    table.items().forEach((name, item) -> {
      if (covered.covers(name) && item.prices().containsKey(covered.place())) {
        had.add(item);
      }
    });
    long named = imported.items().entrySet().stream()
        .filter(entry -> entry.getKey().service().equals(table.service()) && covered.covers(entry.getKey().item()))
        .filter(entry -> entry.getValue().containsKey(covered.place()))
        .count();
    if (isWhole("items of " + table.service() + " in " + covered.place(), named, had.size())) {
      had.forEach(item -> item.prices().remove(covered.place()));
    }
  }
}
