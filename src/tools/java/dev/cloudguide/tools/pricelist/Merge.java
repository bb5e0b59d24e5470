package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.tools.pricebook.SizeNames;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts what was read into a book's contents; what the files did not cover keeps its old price, source and date. */
final class Merge {
  private final BookContents before;
  private final Imported imported;
  private final BookContents after = BookContents.empty();

  private Merge(BookContents before, Imported imported) {
    this.before = before;
    this.imported = imported;
  }

  static BookContents of(BookContents before, Imported imported) {
    Merge merge = new Merge(before, imported);
    merge.instances();
    merge.services();
    return merge.after;
  }

  private void instances() {
    after.types().putAll(before.types());
    after.types().putAll(imported.types());
    before.instances().forEach((key, old) -> {
      InstanceRates read = imported.instances().get(key);
      boolean isGone = imported.machineRegions().contains(key.region())
          && (read == null || !read.byPurchase().containsKey(Purchase.ON_DEMAND));
      if (!isGone) {
        Set<Purchase> covered =
            imported.coveredPurchases().getOrDefault(key.region(), EnumSet.noneOf(Purchase.class));
        InstanceRates kept = new InstanceRates();
        old.byPurchase().forEach((purchase, rate) -> {
          if (!covered.contains(purchase)) {
            kept.byPurchase().put(purchase, rate);
          }
        });
        after.instances().put(key, kept);
      }
    });
    imported.instances().forEach((key, read) -> {
      boolean isSold = after.instances().containsKey(key) || read.byPurchase().containsKey(Purchase.ON_DEMAND);
      if (isSold) {
        after.instances().computeIfAbsent(key, any -> new InstanceRates()).byPurchase().putAll(read.byPurchase());
      }
    });
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
      for (Imported.CoveredItems covered : imported.coveredItems()) {
        if (covered.service().equals(table.service()) && covered.covers(entry.getKey())) {
          kept.prices().keySet().removeAll(covered.places());
        }
      }
      copy.items().put(entry.getKey(), kept);
    }
    return copy;
  }
}
