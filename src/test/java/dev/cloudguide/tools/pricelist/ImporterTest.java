package dev.cloudguide.tools.pricelist;

import static dev.cloudguide.tools.pricelist.Offers.csv;
import static dev.cloudguide.tools.pricelist.Offers.instance;
import static dev.cloudguide.tools.pricelist.Offers.lambda;
import static dev.cloudguide.tools.pricelist.Offers.plan;
import static dev.cloudguide.tools.pricelist.Offers.row;
import static dev.cloudguide.tools.pricelist.Offers.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.pricebook.CompactPriceBook;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final PriceSource FRESH = new PriceSource("AWS price list", "2026-10-02");
  private static final BookContents SHIPPED = BookContents.of(CompactPriceBook.open());

  @TempDir
  Path folder;

  @Test
  void theShippedBookTurnedIntoContentsAndBackIsTheSame() {
    BookContents again = BookContents.of(CompactPriceBook.of(SHIPPED.toBook()));
    assertEquals("", Changes.firstDifference(SHIPPED, again));
    assertEquals(SHIPPED.types(), again.types());
  }

  @Nested
  class GivenAnEc2File {
    @Test
    void whenOtherTenanciesReservationsAndSoftwareAreListed_thenOnlyThePlainInstanceIsTaken() throws IOException {
      Offers.Row plain = instance("AAA", "m5.large");
      BookContents after = imported(csv("AmazonEC2", List.of(
          plain.with("SKU", "DED", "Tenancy", "Dedicated").onDemand("0.2"),
          plain.with("SKU", "UNU", "CapacityStatus", "UnusedCapacityReservation").onDemand("0.3"),
          plain.with("SKU", "SQL", "Pre Installed S/W", "SQL Web").onDemand("0.4"),
          plain.with("SKU", "BYO", "License Model", "Bring your own license").onDemand("0.5"),
          plain.onDemand("0.1080000000"),
          plain.with("SKU", "WIN", "operation", "RunInstances:0002", "Operating System", "Windows").onDemand("0.2"))));
      assertEquals(new InstanceRates.Sourced(new BigDecimal("0.108"), FRESH), rate(after, Purchase.ON_DEMAND));
      assertEquals(new BigDecimal("0.2"), after.instances()
          .get(new InstanceKey("eu-west-1", "m5.large", OperatingSystem.WINDOWS))
          .byPurchase().get(Purchase.ON_DEMAND).usd());
    }

    @Test
    void whenAReservedTermHasTwoRows_thenItsHourlyRateHoldsBothFees() throws IOException {
      Offers.Row row = instance("AAA", "m5.large");
      BookContents after = imported(csv("AmazonEC2", List.of(
          row.onDemand("0.108"),
          row.reserved("1yr", "Partial Upfront", "Quantity", "263"),
          row.reserved("1yr", "Partial Upfront", "Hrs", "0.03"),
          row.reserved("3yr", "All Upfront", "Hrs", "0.0000000000"),
          row.reserved("3yr", "All Upfront", "Quantity", "1026"),
          row.reserved("1yr", "No Upfront", "Hrs", "0.067"),
          row.reserved("1yr", "No Upfront", "Hrs", "0.09").with("OfferingClass", "convertible"))));
      // 0.03 + 263 / 8,760 = 0.03 + 0.0300228…; 1,026 / 26,280 = 0.03904109…
      assertEquals(new BigDecimal("0.0600228"), rate(after, Purchase.RESERVED_STANDARD_1YR_PARTIAL_UPFRONT).usd());
      assertEquals(new BigDecimal("0.0390411"), rate(after, Purchase.RESERVED_STANDARD_3YR_ALL_UPFRONT).usd());
      assertEquals(new BigDecimal("0.067"), rate(after, Purchase.RESERVED_STANDARD_1YR_NO_UPFRONT).usd());
    }

    @Test
    void whenTwoSkusAreTheSameInstance_thenItStopsAndNamesBoth() {
      String problem = problem(csv("AmazonEC2", List.of(
          instance("AAA", "m5.large").onDemand("0.108"), instance("BBB", "m5.large").onDemand("0.108"))));
      assertTrue(problem.contains("prices.csv: SKU AAA and SKU BBB are both m5.large linux in eu-west-1"), problem);
      assertTrue(problem.contains("rules/ec2.txt"), problem);
    }

    @Test
    void whenNoSkuFits_thenItStopsAndNamesTheRules() {
      String problem = problem(csv("AmazonEC2", List.of(
          instance("AAA", "m5.large").with("Tenancy", "Dedicated").onDemand("0.108"))));
      assertTrue(problem.contains("prices.csv: no SKU fits rules/ec2.txt"), problem);
    }

    @Test
    void whenAnUpfrontFeeIsMissing_thenItStops() {
      Offers.Row row = instance("AAA", "m5.large");
      String problem = problem(csv("AmazonEC2", List.of(
          row.onDemand("0.108"), row.reserved("1yr", "All Upfront", "Hrs", "0"))));
      assertTrue(problem.contains("SKU AAA") && problem.contains("no upfront fee"), problem);
    }

    @Test
    void whenItIsACut_thenAllElseKeepsItsPriceSourceAndDate() throws IOException {
      BookContents after = imported(csv("AmazonEC2", List.of(instance("AAA", "m5.large").onDemand("0.5"))));
      assertEquals(rate(SHIPPED, Purchase.SPOT_AVERAGE), rate(after, Purchase.SPOT_AVERAGE));
      assertEquals(SHIPPED.instances().keySet(), after.instances().keySet());
      assertEquals(SHIPPED.services(), after.services());
      assertEquals(1, Changes.between(SHIPPED, after, 1).count(Changes.Kind.DEARER));
    }

    @Test
    void whenItIsComplete_thenWhatItDoesNotNameIsGone() throws IOException {
      write(folder.resolve("prices.csv"), csv("AmazonEC2", List.of(instance("AAA", "m5.large").onDemand("0.5"))));
      BookContents after = importer(Set.of(), true).contents(SHIPPED, new LoosePriceList(folder));
      assertEquals(1, after.instances().keySet().stream().filter(key -> key.region().equals("eu-west-1")).count());
    }
  }

  @Nested
  class GivenAServiceFile {
    private final List<Offers.Row> whole = List.of(
        lambda("REQ", "AWS-Lambda-Requests", "Request").onDemand("0.0000002000"),
        lambda("DUR", "AWS-Lambda-Duration", "Lambda-GB-Second").tier("6000000000", "15000000000", "0.0000150000"),
        lambda("DUR", "AWS-Lambda-Duration", "Lambda-GB-Second").tier("0", "6000000000", "0.0000166667"),
        lambda("DUR", "AWS-Lambda-Duration", "Lambda-GB-Second").tier("15000000000", "Inf", "0.0000133334"));

    @Test
    void whenItIsRead_thenPricesHaveTheBooksUnitsAndTiers() throws IOException {
      BookContents after = imported(csv("AWSLambda", whole));
      assertEquals(price(Map.of("0", "0.2")), item(after, "lambda", "requests"));
      assertEquals(price(Map.of("0", "0.0000166667", "6000000000", "0.000015", "15000000000", "0.0000133334")),
          item(after, "lambda", "compute x86"));
      assertEquals(SHIPPED.services().get("sqs"), after.services().get("sqs"));
    }

    @Test
    void whenARequiredSkuIsMissing_thenItStopsAndNamesFileAndRule() {
      String problem = problem(csv("AWSLambda", whole.subList(1, 4)));
      assertTrue(problem.contains("prices.csv: no SKU in eu-west-1 fits rules/lambda.txt, item requests"), problem);
    }

    @Test
    void whenTwoSkusFitOneItem_thenItStopsAndNamesBoth() {
      List<Offers.Row> rows = new java.util.ArrayList<>(whole);
      rows.add(lambda("TWO", "AWS-Lambda-Requests", "Request").onDemand("0.0000002000"));
      String problem = problem(csv("AWSLambda", rows));
      assertTrue(problem.contains("SKU REQ and SKU TWO are both requests in eu-west-1"), problem);
    }

    @Test
    void whenTiersDoNotJoin_thenItStops() {
      List<Offers.Row> rows = new java.util.ArrayList<>(whole);
      rows.remove(1);
      String problem = problem(csv("AWSLambda", rows));
      assertTrue(problem.contains("SKU DUR") && problem.contains("a tier starts at 15000000000"), problem);
    }

    @Test
    void whenTheFirstTierIsFree_thenThePriceCountsFromZero() throws IOException {
      BookContents after = imported(csv("AmazonDynamoDB", List.of(
          usage("W", "EU-WriteRequestUnits").onDemand("0.0000007050"),
          usage("R", "EU-ReadRequestUnits").onDemand("0.0000001410"),
          usage("IAR", "EU-IA-ReadRequestUnits").onDemand("0.0000001770"),
          usage("ST", "EU-TimedStorage-ByteHrs").tier("0", "25", "0.0000000000"),
          usage("ST", "EU-TimedStorage-ByteHrs").tier("25", "Inf", "0.2830000000"),
          usage("WC", "EU-WriteCapacityUnit-Hrs").onDemand("0.000735"),
          usage("RC", "EU-ReadCapacityUnit-Hrs").onDemand("0.000147"))));
      assertEquals(price(Map.of("0", "0.283")), item(after, "dynamodb", "standard storage"));
      assertEquals(price(Map.of("0", "0.141")), item(after, "dynamodb", "on-demand reads"));
      assertEquals(price(Map.of("0", "0.177")), item(after, "dynamodb", "infrequent access on-demand reads"));
    }

    @Test
    void whenAnotherRegionIsAskedFor_thenThereIsNothingToImport() throws IOException {
      write(folder.resolve("prices.csv"), csv("AWSLambda", whole));
      assertThrows(PriceListException.class,
          () -> importer(Set.of("us-east-1"), false).contents(SHIPPED, new LoosePriceList(folder)));
    }

    private static Offers.Row usage(String sku, String usageType) {
      return row(sku, "usageType", usageType);
    }
  }

  @Nested
  class GivenSavingsPlansRates {
    @Test
    void whenTheyAreRead_thenTheRateIsTheEffectiveOneAndUnusedOnesAreSkipped() throws IOException {
      BookContents after = imported(csv("AmazonComputeSavingsPlan", List.of(
          plan("P1", "1", "All Upfront", "0.0736"),
          plan("P1", "1", "All Upfront", "0.0999").with("DiscountedUsageType", "EU-UnusedBox:m5.large"),
          plan("P1", "1", "All Upfront", "0.0888").with("DiscountedUsageType", "EU-DedicatedUsage:m5.large"),
          plan("E1", "1", "All Upfront", "0.0777").with("Product Family", "EC2InstanceSavingsPlans"),
          plan("P3", "3", "No Upfront", "0.0540"))));
      PriceSource source = new PriceSource("AWS Savings Plans rates", "2026-10-02");
      assertEquals(new InstanceRates.Sourced(new BigDecimal("0.0736"), source),
          rate(after, Purchase.COMPUTE_SAVINGS_PLAN_1YR_ALL_UPFRONT));
      assertEquals(new BigDecimal("0.054"), rate(after, Purchase.COMPUTE_SAVINGS_PLAN_3YR_NO_UPFRONT).usd());
      assertEquals(rate(SHIPPED, Purchase.ON_DEMAND), rate(after, Purchase.ON_DEMAND));
    }

    @Test
    void whenTwoProductsClaimOneRate_thenItStopsAndNamesBoth() {
      String problem = problem(csv("AmazonComputeSavingsPlan", List.of(
          plan("P1", "1", "All Upfront", "0.07"),
          plan("P1", "1", "All Upfront", "0.08").with("DiscountedSKU", "EE"))));
      assertTrue(problem.contains("SKU DD") && problem.contains("SKU EE"), problem);
    }

    @Test
    void whenTheyAreForDatabases_thenTheOperationNamesTheEngine() throws IOException {
      BookContents after = imported(csv("AWSDatabaseSavingsPlans", List.of(
          plan("P1", "1", "No Upfront", "0.15").with("DiscountedServiceCode", "AmazonRDS", "DiscountedUsageType",
              "EU-InstanceUsage:db.m7g.large", "DiscountedOperation", "CreateDBInstance:0014",
              "DiscountedInstanceType", "db.m7g.large", "Product Family", "DatabaseSavingsPlans"))));
      UnitTable.Price found = item(after, "rds", "db.m7g.large postgresql single-az savings plan 1yr no upfront");
      assertEquals(new PriceSource("AWS Database Savings Plans rates", "2026-10-02"), found.source());
      assertEquals(price(Map.of("0", "0.15")).tiers(), found.tiers());
    }
  }

  @Nested
  class GivenADamagedFile {
    private final String whole = csv("AmazonEC2", List.of(instance("AAA", "m5.large").onDemand("0.108")));

    @Test
    void whenItEndsInARow_thenItStops() {
      assertTrue(problem(whole.substring(0, whole.length() - 30)).contains("prices.csv: row 7"));
    }

    @Test
    void whenItHasNoPublicationDate_thenItStops() {
      assertTrue(problem(whole.replace(Offers.PUBLISHED, "soon")).contains("Publication Date is \"soon\""));
    }

    @Test
    void whenAPriceIsNoNumber_thenItStopsAndNamesTheSku() {
      String problem = problem(whole.replace("0.108", "n/a"));
      assertTrue(problem.contains("row 7, SKU AAA: price \"n/a\""), problem);
    }
  }

  private BookContents imported(String csv) throws IOException {
    write(folder.resolve("prices.csv"), csv);
    return importer(Set.of(), false).contents(SHIPPED, new LoosePriceList(folder));
  }

  private String problem(String csv) {
    return assertThrows(PriceListException.class, () -> imported(csv)).getMessage();
  }

  static Importer importer(Set<String> regions, boolean complete) {
    return new Importer(RuleFiles.all(), new Selection(regions, RuleFiles.prefixes()), complete,
        new Progress(new PrintStream(OutputStream.nullOutputStream())));
  }

  private static InstanceRates.Sourced rate(BookContents contents, Purchase purchase) {
    return contents.instances().get(new InstanceKey("eu-west-1", "m5.large", OperatingSystem.LINUX))
        .byPurchase().get(purchase);
  }

  private static UnitTable.Price item(BookContents contents, String service, String item) {
    return contents.services().get(service).items().get(item).prices().get("eu-west-1");
  }

  private static UnitTable.Price price(Map<String, String> tiers) {
    TreeMap<BigDecimal, BigDecimal> exact = new TreeMap<>();
    tiers.forEach((from, each) -> exact.put(
        BookContents.plain(new BigDecimal(from)), BookContents.plain(new BigDecimal(each))));
    return new UnitTable.Price(exact, FRESH);
  }
}
