package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.pricebook.BookLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a type costs least on demand. */
final class CheapestRegions {
  private final Map<String, List<InstanceTable.Row>> byTypeAndSystem = new HashMap<>();

  CheapestRegions(List<InstanceTable> tables) {
    Set<String> seen = new HashSet<>();
    for (InstanceTable table : tables) {
      if (table.columns().getFirst().purchase() == Purchase.ON_DEMAND) {
        for (InstanceTable.Row row : table.rows()) {
          String key = key(row.type(), row.system());
          if (row.prices().getFirst().isPresent() && seen.add(key + " " + row.region())) {
            byTypeAndSystem.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
          }
        }
      }
    }
    Comparator<InstanceTable.Row> cheapestFirst = Comparator
        .comparing((InstanceTable.Row row) -> isForGovernment(row.region()))
        .thenComparing(row -> row.prices().getFirst().orElseThrow())
        .thenComparing(InstanceTable.Row::region);
    byTypeAndSystem.values().forEach(rows -> rows.sort(cheapestFirst));
  }

  /** At most as many codes as the book has room for; GovCloud, which few may use, only after all others. */
  List<String> of(String type, OperatingSystem system) {
    return byTypeAndSystem.getOrDefault(key(type, system), List.of()).stream()
        .limit(BookLayout.CHEAPEST)
        .map(InstanceTable.Row::region)
        .toList();
  }

  private static boolean isForGovernment(String region) {
    return region.startsWith("us-gov-");
  }

  private static String key(String type, OperatingSystem system) {
    return type + " " + system.id();
  }
}
