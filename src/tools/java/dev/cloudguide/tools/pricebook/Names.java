package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.price.PriceSource;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names that the book's blocks refer to by their place in the sorted order. */
final class Names {
  private final SortedSet<String> sorted = new TreeSet<>();
  private Map<String, Integer> indexes = Map.of();

  static String of(PriceSource source) {
    return source.publisher() + "|" + source.date();
  }

  void add(String name) {
    sorted.add(name);
    indexes = Map.of();
  }

  SortedSet<String> sorted() {
    return sorted;
  }

  int index(String name) {
    if (indexes.isEmpty()) {
      indexes = new HashMap<>();
      for (String each : sorted) {
        indexes.put(each, indexes.size());
      }
    }
    return indexes.get(name);
  }

  Bytes bytes() {
    return new Bytes().names(sorted);
  }
}
