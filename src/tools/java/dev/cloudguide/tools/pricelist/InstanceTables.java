package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.tools.pricebook.InstanceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Lays instance rates out as tables, whose columns have one source each: a Region's first table has every row, and
 * rates whose source is another than the first table's for that way to pay stand in the next ones.
 */
record InstanceTables(Map<String, InstanceTable.Machine> types, SortedMap<InstanceKey, InstanceRates> rates) {
  /** The columns of a layer; two Regions with the same columns share a table. */
  private record Layer(int depth, List<InstanceTable.Column> columns) {}

  List<InstanceTable> tables() {
    Map<String, Map<Purchase, List<PriceSource>>> sources = sourcesByRegion();
    Map<Layer, InstanceTable> tables = new LinkedHashMap<>();
    rates.forEach((key, row) -> {
      Map<Purchase, List<PriceSource>> here = sources.get(key.region());
      int deepest = here.values().stream().mapToInt(List::size).max().orElse(0);
      for (int depth = 0; depth < deepest; depth++) {
        add(tables, key, row, new Layer(depth, columns(here, depth)));
      }
    });
    return tables.entrySet().stream()
        .sorted(Map.Entry.comparingByKey((one, other) -> Integer.compare(one.depth, other.depth)))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Per Region and way to pay the sources in the order in which they occur. */
  private Map<String, Map<Purchase, List<PriceSource>>> sourcesByRegion() {
    Map<String, Map<Purchase, LinkedHashSet<PriceSource>>> found = new LinkedHashMap<>();
    rates.forEach((key, row) -> {
      Map<Purchase, LinkedHashSet<PriceSource>> here =
          found.computeIfAbsent(key.region(), any -> new EnumMap<>(Purchase.class));
      row.byPurchase().forEach((purchase, rate) ->
          here.computeIfAbsent(purchase, any -> new LinkedHashSet<>()).add(rate.source()));
    });
    Map<String, Map<Purchase, List<PriceSource>>> lists = new LinkedHashMap<>();
    found.forEach((region, here) -> {
      Map<Purchase, List<PriceSource>> byPurchase = new EnumMap<>(Purchase.class);
      here.forEach((purchase, sources) -> byPurchase.put(purchase, List.copyOf(sources)));
      lists.put(region, byPurchase);
    });
    return lists;
  }

  private static List<InstanceTable.Column> columns(Map<Purchase, List<PriceSource>> sources, int depth) {
    List<InstanceTable.Column> columns = new ArrayList<>();
    sources.forEach((purchase, list) -> {
      if (depth < list.size()) {
        columns.add(new InstanceTable.Column(purchase, list.get(depth)));
      }
    });
    return columns;
  }

  private void add(Map<Layer, InstanceTable> tables, InstanceKey key, InstanceRates row, Layer layer) {
    List<Optional<BigDecimal>> prices = new ArrayList<>();
    for (InstanceTable.Column column : layer.columns) {
      prices.add(Optional.ofNullable(row.byPurchase().get(column.purchase()))
          .filter(rate -> rate.source().equals(column.source()))
          .map(InstanceRates.Sourced::usd));
    }
    if (layer.depth == 0 || prices.stream().anyMatch(Optional::isPresent)) {
      tables.computeIfAbsent(layer, any -> new InstanceTable(layer.columns, types, new ArrayList<>()))
          .rows().add(new InstanceTable.Row(key.type(), key.region(), key.system(), prices));
    }
  }
}
