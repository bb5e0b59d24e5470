package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns the facts about instances into {@link InstanceTable}s. */
final class InstanceFacts {
  private static final PriceSource LIST = new PriceSource("AWS price list", "2026-07-05");
  private static final PriceSource SPOT = new PriceSource("AWS spot price history", "2026-07-05");
  private static final PriceSource PLANS = new PriceSource("AWS price list and Savings Plans rates", "2026-09-24");

  private InstanceFacts() {}

  /** {@code ec2.tsv.gz}: type, vCPUs, GiB, region, system; on demand, spot, Standard RI all upfront 1 and 3 years. */
  static InstanceTable instances(Path facts) throws IOException {
    List<InstanceTable.Column> columns = List.of(
        new InstanceTable.Column(Purchase.ON_DEMAND, LIST),
        new InstanceTable.Column(Purchase.SPOT_AVERAGE, SPOT),
        new InstanceTable.Column(Purchase.RESERVED_STANDARD_1YR_ALL_UPFRONT, LIST),
        new InstanceTable.Column(Purchase.RESERVED_STANDARD_3YR_ALL_UPFRONT, LIST));
    Map<String, InstanceTable.Machine> types = new TreeMap<>();
    List<InstanceTable.Row> rows = new ArrayList<>();
    for (String[] fact : facts(facts.resolve("ec2.tsv.gz"))) {
      types.put(fact[0], new InstanceTable.Machine(Integer.parseInt(fact[1]), new BigDecimal(fact[2])));
      rows.add(new InstanceTable.Row(fact[0], fact[3], system(fact[4]), prices(fact, 5)));
    }
    return sorted(columns, types, rows);
  }

  /** {@code compute-savings-plans.tsv}: type, Region, system, tenancy; on demand, six Standard RI, six Compute SP. */
  static InstanceTable commitments(Path facts, InstanceTable instances) throws IOException {
    List<InstanceTable.Column> columns = new ArrayList<>();
    for (Purchase purchase : Purchase.values()) {
      if (purchase != Purchase.SPOT_AVERAGE) {
        columns.add(new InstanceTable.Column(purchase, PLANS));
      }
    }
    Map<String, InstanceTable.Machine> types = new TreeMap<>();
    List<InstanceTable.Row> rows = new ArrayList<>();
    for (String[] fact : facts(facts.resolve("compute-savings-plans.tsv"))) {
      types.put(fact[0], instances.types().get(fact[0]));
      rows.add(new InstanceTable.Row(fact[0], fact[1], system(fact[2]), prices(fact, 4)));
    }
    return sorted(columns, types, rows);
  }

  private static InstanceTable sorted(
      List<InstanceTable.Column> columns, Map<String, InstanceTable.Machine> types, List<InstanceTable.Row> rows) {
    rows.sort(Comparator.comparing(InstanceTable.Row::type)
        .thenComparing(InstanceTable.Row::region)
        .thenComparing(InstanceTable.Row::system));
    return new InstanceTable(columns, types, rows);
  }

  private static List<String[]> facts(Path file) throws IOException {
    return SourceFiles.lines(file).stream().skip(1).map(SourceFiles::fields).toList();
  }

  private static OperatingSystem system(String id) {
    return OperatingSystem.withId(id).orElseThrow(() -> new IllegalArgumentException("operating system " + id));
  }

  private static List<Optional<BigDecimal>> prices(String[] fact, int from) {
    return Arrays.stream(fact, from, fact.length)
        .map(price -> price.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(price)))
        .toList();
  }
}
