package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.price.PriceSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns the facts about services into {@link UnitTable}s, by {@link FactRules}. */
final class UnitFacts {
  private final FactRules rules;
  private final Map<String, List<Fact>> facts;
  private final Map<String, UnitTable> tables = new TreeMap<>();
  private final List<String> oddities = new ArrayList<>();

  private UnitFacts(FactRules rules, List<Fact> facts) {
    this.rules = rules;
    this.facts = facts.stream()
        .filter(fact -> fact.price().signum() > 0 && fact.isOfRegionOrGlobal())
        .collect(Collectors.groupingBy(Fact::service));
  }

  /** One table per service of ours; what did not fit is printed, so that a rule can be corrected. */
  static Map<String, UnitTable> tables(FactRules rules, Path folder) throws IOException {
    UnitFacts unitFacts = new UnitFacts(rules, facts(folder));
    rules.sections().forEach(unitFacts::apply);
    unitFacts.tables.values().forEach(unitFacts::dropWithoutFirstTier);
    unitFacts.tables.values().forEach(unitFacts::putKeysFirst);
    unitFacts.oddities.forEach(System.out::println);
    return unitFacts.tables;
  }

  /**
   * {@code services.tsv.gz}: service, metric, region, detail, price. {@code extra.tsv}: service, item, region, unit,
   * price, date.
   */
  private static List<Fact> facts(Path folder) throws IOException {
    PriceSource list = new PriceSource("AWS price list", "2025-06-18");
    List<Fact> facts = new ArrayList<>();
    for (String line : SourceFiles.lines(folder.resolve("services.tsv.gz"))) {
      String[] fields = SourceFiles.fields(line);
      if (!fields[0].equals("service")) {
        facts.add(new Fact(
            fields[0], fields[1], fields[2], fields[3], new BigDecimal(fields[4]).stripTrailingZeros(), list));
      }
    }
    for (String line : SourceFiles.lines(folder.resolve("extra.tsv"))) {
      String[] fields = SourceFiles.fields(line);
      if (!fields[0].equals("service")) {
        PriceSource page = new PriceSource("AWS pricing page", fields[5]);
        facts.add(new Fact(fields[0], fields[1], fields[2], "", new BigDecimal(fields[4]), page));
      }
    }
    return facts;
  }

  private void apply(FactRules.Section section) {
    UnitTable table =
        tables.computeIfAbsent(section.to(), service -> new UnitTable(service, new LinkedHashMap<>()));
    Map<FactRules.ItemRule, Map<String, List<Runnable>>> additions = new LinkedHashMap<>();
    section.items().forEach(item -> additions.put(item, new LinkedHashMap<>()));
    for (Fact fact : facts.getOrDefault(section.from(), List.of())) {
      apply(section, fact, table, additions);
    }
    additions.forEach((item, byName) -> {
      if (byName.isEmpty()) {
        oddities.add(section.to() + ", " + item.name() + ": no fact");
      }
      byName.keySet().stream().sorted(UnitFacts::bySize).forEach(name -> byName.get(name).forEach(Runnable::run));
    });
  }

  /** The first item that a fact fits takes it. */
  private void apply(
      FactRules.Section section,
      Fact fact,
      UnitTable table,
      Map<FactRules.ItemRule, Map<String, List<Runnable>>> additions) {
    for (FactRules.ItemRule item : section.items()) {
      for (FactRules.TierRule tier : item.tiers()) {
        var stars = tier.metric().match(fact.metric());
        if (stars.isPresent()) {
          String name = name(item.name(), fact, stars.get());
          if (!name.contains("{") && !name.contains("  ") && !name.isBlank()) {
            boolean key = item.key() || rules.keys(section.to()).contains(name);
            additions.get(item).computeIfAbsent(name, any -> new ArrayList<>())
                .add(() -> add(table, name, new UnitTable.Item(item.unit(), key, new TreeMap<>()), fact,
                    tier.from(), fact.price().multiply(item.times())));
          }
          return;
        }
      }
    }
  }

  private void add(
      UnitTable table, String name, UnitTable.Item fresh, Fact fact, BigDecimal from, BigDecimal price) {
    UnitTable.Item item = table.items().computeIfAbsent(name, any -> fresh);
    UnitTable.Price place = item.prices()
        .computeIfAbsent(fact.place(), any -> new UnitTable.Price(new TreeMap<>(), fact.source()));
    BigDecimal each = price.stripTrailingZeros();
    BigDecimal before = place.tiers().putIfAbsent(from, each);
    if (before != null && before.compareTo(each) != 0) {
      oddities.add(table.service() + ", " + name + ", " + fact.place() + ": " + before + " and " + each);
    }
  }

  private String name(String template, Fact fact, List<String> stars) {
    String name = template;
    for (int i = 0; i < stars.size(); i++) {
      name = name.replace("{" + (i + 1) + "}", stars.get(i).toLowerCase(Locale.ROOT))
          .replace("{" + (i + 1) + ".}", stars.get(i).replace(' ', '.') + ".search");
    }
    if (name.contains("{region}")) {
      return name.replace("{region}", rules.places().getOrDefault(stars.getFirst(), "{elsewhere}"));
    }
    int open = name.indexOf('{');
    if (open >= 0) {
      int close = name.indexOf('}');
      String entry = fact.entry(name.substring(open + 1, close));
      name = entry.isEmpty() ? name : name.substring(0, open) + entry + name.substring(close + 1);
    }
    return name;
  }

  private void dropWithoutFirstTier(UnitTable table) {
    table.items().forEach((name, item) -> item.prices().entrySet().removeIf(entry -> {
      boolean startsLate = entry.getValue().tiers().firstKey().signum() != 0;
      if (startsLate) {
        oddities.add(table.service() + ", " + name + ", " + entry.getKey() + ": no first tier");
      }
      return startsLate;
    }));
  }

  private void putKeysFirst(UnitTable table) {
    Map<String, UnitTable.Item> rest = new LinkedHashMap<>(table.items());
    table.items().clear();
    for (String key : rules.keys(table.service())) {
      if (rest.containsKey(key)) {
        table.items().put(key, rest.remove(key));
      } else {
        oddities.add(table.service() + ", " + key + ": no such item");
      }
    }
    table.items().putAll(rest);
  }

  /** By name, but small sizes before large ones: a number in a name counts as a number. */
  private static int bySize(String one, String other) {
    return SizeNames.compare(one, other);
  }
}
