package dev.cloudguide.tools.pricelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What usage types start with in a Region: {@code EUC1-Lambda-GB-Second}. Without it a usage type is the same
 * everywhere.
 *
 * @param byRegion prefixes by the Region's code; {@code -} if it may have none
 */
record UsagePrefixes(Map<String, List<String>> byRegion) {
  static final String NONE = "-";

  /** Reads lines {@code region prefix…}. */
  static UsagePrefixes parse(List<String> lines) {
    Map<String, List<String>> prefixes = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> words = List.of(line.split(" "));
        prefixes.put(words.getFirst(), words.subList(1, words.size()));
      }
    }
    return new UsagePrefixes(prefixes);
  }

  /** The usage type without its own Region's prefix; none if it has another Region's. */
  List<String> usages(Product product) {
    String usage = product.get("usagetype");
    List<String> prefixes = byRegion.get(product.get("regioncode"));
    if (prefixes == null) {
      int hyphen = usage.indexOf('-');
      return hyphen < 0 ? List.of() : List.of(usage.substring(hyphen + 1));
    }
    for (String prefix : prefixes) {
      if (usage.startsWith(prefix) && usage.length() > prefix.length() && usage.charAt(prefix.length()) == '-') {
        return List.of(usage.substring(prefix.length() + 1));
      }
    }
    return prefixes.contains(NONE) ? List.of(usage) : List.of();
  }
}
