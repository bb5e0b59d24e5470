package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.price.PriceSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds Database Savings Plans rates to the tables of the services they are for. */
public final class PlanFacts {
  /** What the item's name ends in. */
  public static final String SUFFIX = " savings plan 1yr no upfront";
  private static final PriceSource SOURCE = new PriceSource("AWS Database Savings Plans rates", "2025-12-10");

  private PlanFacts() {}

  /**
   * {@code database-savings-plans.tsv.gz}: service, edition, type, region, usage type, operation, unit, rate.
   * Where two rates claim the same item and place, neither is taken, and both are printed.
   */
  static void addTo(Map<String, UnitTable> tables, Path folder) throws IOException {
    Map<PlanItem, Map<String, BigDecimal>> rates = new LinkedHashMap<>();
    for (String line : SourceFiles.lines(folder.resolve("database-savings-plans.tsv.gz"))) {
      String[] fields = SourceFiles.fields(line);
      if (fields[0].equals("service")) {
        continue;
      }
      var item = PlanNames.item(fields[0], fields[2], fields[4], fields[5]);
      if (item.isEmpty()) {
        System.out.println("no name for " + line);
        continue;
      }
      BigDecimal rate = new BigDecimal(fields[7]).multiply(item.get().times()).stripTrailingZeros();
      BigDecimal before = rates.computeIfAbsent(item.get(), any -> new TreeMap<>()).put(fields[3], rate);
      if (before != null && before.compareTo(rate) != 0) {
        System.out.println(item.get().name() + ", " + fields[3] + ": " + before + " and " + rate);
        rates.get(item.get()).put(fields[3], BigDecimal.ZERO);
      }
    }
    rates.keySet().stream()
        .sorted((one, other) -> SizeNames.compare(one.name(), other.name()))
        .forEach(item -> add(tables, item, rates.get(item)));
  }

  private static void add(Map<String, UnitTable> tables, PlanItem item, Map<String, BigDecimal> byRegion) {
    UnitTable.Item plan = new UnitTable.Item(item.unit(), false, new TreeMap<>());
    byRegion.forEach((region, rate) -> {
      if (rate.signum() > 0) {
        TreeMap<BigDecimal, BigDecimal> tiers = new TreeMap<>(Map.of(BigDecimal.ZERO, rate));
        plan.prices().put(region, new UnitTable.Price(tiers, SOURCE));
      }
    });
    tables.computeIfAbsent(item.service(), service -> new UnitTable(service, new LinkedHashMap<>()))
        .items().put(item.name() + SUFFIX, plan);
  }
}
