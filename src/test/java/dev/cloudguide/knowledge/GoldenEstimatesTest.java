package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.CostLine;
import dev.cloudguide.domain.estimate.Estimate;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.estimate.Estimator;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.estimate.Use;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every estimate of {@code estimates/*.txt}: each line's units and cost, and the total, to the last digit. */
class GoldenEstimatesTest {
  private static final Path TABLES = Path.of("src/test/resources/estimates");
  private static final Estimator ESTIMATOR = new Estimator(CompactPriceBook.open(), new KnowledgeBillings());

  @TestFactory
  List<DynamicTest> everyLineIsAsComputedByHand() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path table : tables()) {
      for (String one : Files.readString(table).split("\n\n")) {
        List<String> lines = one.strip().lines().toList();
        tests.add(DynamicTest.dynamicTest(table.getFileName() + ": " + lines.getFirst(), () -> check(lines)));
      }
    }
    return tests;
  }

  @Test
  void atLeastThirtyFiveServicesHaveTables() throws IOException {
    assertTrue(tables().size() >= 35);
  }

  private static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.filter(file -> !file.endsWith("README.txt")).sorted().toList();
    }
  }

  private static void check(List<String> lines) {
    Estimate estimate = ESTIMATOR.estimate(usage(lines.get(1).substring("given ".length())));
    Estimated done = assertInstanceOf(Estimated.class, estimate);
    List<String> found = new ArrayList<>();
    Usd sum = Usd.ZERO;
    for (CostLine line : done.lines()) {
      found.add(line.price().service() + " " + line.price().item() + " = "
          + line.quantity().stripTrailingZeros().toPlainString() + " costs " + line.cost().decimal());
      sum = sum.plus(line.cost());
    }
    List<String> expected = new ArrayList<>();
    for (String line : lines.subList(2, lines.size() - 1)) {
      String[] parts = line.substring("line ".length()).split(" \\| ");
      expected.add(parts[0] + " costs " + parts[2].substring(parts[2].lastIndexOf("= ") + 2));
    }
    assertEquals(expected, found);
    assertEquals(lines.getLast(), "total " + done.total().decimal());
    assertEquals(done.total(), sum);
  }

  private static Usage usage(String given) {
    String[] parts = given.split(" \\| ");
    String[] place = parts[0].split(" in ");
    List<Use> uses = new ArrayList<>();
    Map<String, String> stated = new HashMap<>();
    for (String said : parts.length > 1 ? parts[1].split("; ") : new String[0]) {
      int equals = said.indexOf('=');
      if (equals > 0) {
        stated.put(said.substring(0, equals), said.substring(equals + 1));
      } else {
        uses.add(use(said.split(" ")));
      }
    }
    Optional<Integer> count = Optional.ofNullable(stated.remove("count")).map(Integer::valueOf);
    Optional<InstanceType> type = Optional.ofNullable(stated.remove("type")).flatMap(InstanceType::parse);
    return new Usage(
        new ServiceId(place[0]), place[1], uses, count, type, OperatingSystem.LINUX, stated, false, false);
  }

  private static Use use(String[] words) {
    Optional<Unit> per = Optional.empty();
    String of = "";
    for (int i = 2; i < words.length; i += 2) {
      if (words[i].equals("per")) {
        per = Unit.labelled(words[i + 1]);
      } else {
        of = words[i + 1];
      }
    }
    return new Use(new BigDecimal(words[0]), Unit.labelled(words[1]).orElseThrow(), per, of);
  }
}
