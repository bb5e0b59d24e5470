package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.money.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fact becomes which item, read from a file that explains its own form.
 *
 * @param sections in the order of the file
 * @param places code of the Region by the name that data transfer metrics have for it
 */
record FactRules(List<Section> sections, Map<String, String> places) {
  /** The items that one service of the facts gives one of ours. */
  record Section(String from, String to, List<ItemRule> items, List<String> keys) {}

  /** One item, or one item for each thing that stars stand for. */
  record ItemRule(String name, Unit unit, BigDecimal times, boolean key, List<TierRule> tiers) {}

  /** The fact that prices a tier. */
  record TierRule(BigDecimal from, StarPattern metric) {}

  static FactRules read(Path file) throws IOException {
    FactRules rules = new FactRules(new ArrayList<>(), new HashMap<>());
    for (String line : SourceFiles.lines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rules.add(line);
      }
    }
    return rules;
  }

  /** The items that a service's sections call key by name. */
  List<String> keys(String service) {
    return sections.stream()
        .filter(section -> section.to.equals(service))
        .flatMap(section -> section.keys.stream())
        .toList();
  }

  private void add(String line) {
    if (line.startsWith("[")) {
      String[] names = line.substring(1, line.length() - 1).split(" > ");
      sections.add(new Section(names[0], names[1], new ArrayList<>(), new ArrayList<>()));
    } else if (line.startsWith("place: ")) {
      String[] names = line.substring("place: ".length()).split(" = ");
      places.put(names[0], names[1]);
    } else if (line.startsWith("key: ")) {
      sections.getLast().keys.add(line.substring("key: ".length()));
    } else if (line.startsWith("  ")) {
      int equal = line.indexOf(" = ");
      BigDecimal from = new BigDecimal(line.substring(2, equal));
      sections.getLast().items.getLast().tiers.add(new TierRule(from, new StarPattern(line.substring(equal + 3))));
    } else {
      String[] parts = line.split(" \\| ");
      Unit unit = Unit.labelled(parts[1]).orElseThrow(() -> new IllegalArgumentException(line + ": unknown unit"));
      boolean key = parts.length > 3 && parts[3].equals("key");
      sections.getLast().items.add(new ItemRule(parts[0], unit, new BigDecimal(parts[2]), key, new ArrayList<>()));
    }
  }
}
