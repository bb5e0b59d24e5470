package dev.cloudguide.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.Purchase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The book against the facts it was made from, where they are at hand: CLOUD_GUIDE_FACTS names their folder. */
@EnabledIfEnvironmentVariable(named = "CLOUD_GUIDE_FACTS", matches = ".+")
class CollectedFactsTest {
  private static final List<Purchase> COLUMNS = List.of(
      Purchase.ON_DEMAND,
      Purchase.SPOT_AVERAGE,
      Purchase.RESERVED_STANDARD_1YR_ALL_UPFRONT,
      Purchase.RESERVED_STANDARD_3YR_ALL_UPFRONT);

  @Test
  void everyRowOfTheInstanceFactsIsInTheBook() throws IOException {
    CompactPriceBook book = CompactPriceBook.open();
    Path facts = Path.of(System.getenv("CLOUD_GUIDE_FACTS"));
    Path folder = Files.isDirectory(facts.resolve("prices")) ? facts.resolve("prices") : facts;
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(folder.resolve("ec2.tsv.gz"))), StandardCharsets.UTF_8))) {
      int rows = 0;
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split("\t", -1);
        rows += Usd.of(fields[5]).isZero() ? 0 : assertRow(book, fields);
      }
      // 58,664 rows, 13 of them at zero: u-6tb1.metal on Linux, which only a Dedicated Host runs
      assertEquals(58_651, rows);
    }
  }

  private static int assertRow(CompactPriceBook book, String[] fields) {
    InstanceType type = InstanceType.parse(fields[0]).orElseThrow();
    OperatingSystem system = OperatingSystem.withId(fields[4]).orElseThrow();
    InstanceOffer offer =
        assertInstanceOf(InstanceLookup.Found.class, book.instance(type, fields[3], system)).offer();
    assertEquals(Integer.parseInt(fields[1]), offer.vcpus());
    assertEquals(fields[2], offer.memoryGib().toPlainString());
    for (int i = 0; i < COLUMNS.size(); i++) {
      String price = fields[5 + i];
      if (!price.isEmpty()) {
        assertEquals(Optional.of(Usd.of(price)), offer.rate(COLUMNS.get(i)), () -> String.join(" ", fields));
      }
    }
    return 1;
  }
}
