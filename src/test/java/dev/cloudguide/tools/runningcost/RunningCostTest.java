package dev.cloudguide.tools.runningcost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RunningCostTest {
  private final RunningCost cost = new RunningCost(CompactPriceBook.open());

  @Test
  void theGuideToOperationsShowsTodaysPrices() throws IOException {
    String guide = Files.readString(Path.of("docs/operations.md"));
    assertTrue(guide.contains(cost.table()), () -> "docs/operations.md should hold, from ./cloud-guide running-cost:\n"
        + cost.table());
  }

  @Test
  void aMillionSessionsCompute() {
    // 4 calls × 0.1 s × 2 GB × 1,000,000 = 800,000 GB-seconds, × 0.0000133334 = 10.66672
    assertEquals(Usd.of("10.66672"), line("Lambda, computing (arm)", 1_000_000).cost());
    // 4 × 0.20
    assertEquals(Usd.of("0.8"), line("Lambda, requests", 1_000_000).cost());
    // 0.1 × 0.625
    assertEquals(Usd.of("0.0625"), line("DynamoDB, writes", 1_000_000).cost());
    // 4,000,000 × 1,500 B = 6 GB, × 0.50
    assertEquals(Usd.of("3"), line("CloudWatch, log lines taken in", 1_000_000).cost());
  }

  @Test
  void nobodyAtAllCostsWhatStandsThere() {
    // 7 alarms × 0.10, 15 metrics × 0.30, a dashboard 3.00
    assertEquals(Usd.of("8.2"), cost.total(0));
  }

  private RunningCost.Line line(String what, long sessions) {
    return cost.lines(sessions).stream().filter(line -> line.what().equals(what)).findFirst().orElseThrow();
  }
}
