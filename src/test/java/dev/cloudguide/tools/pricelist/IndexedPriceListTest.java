package dev.cloudguide.tools.pricelist;

import static dev.cloudguide.tools.pricelist.Offers.VERSION;
import static dev.cloudguide.tools.pricelist.Offers.csv;
import static dev.cloudguide.tools.pricelist.Offers.instance;
import static dev.cloudguide.tools.pricelist.Offers.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.price.Purchase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedPriceListTest {
  private static final String FILE = "/offers/v1.0/aws/AmazonEC2/" + VERSION + "/eu-west-1/index";
  private static final String PLANS = "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/" + VERSION + "/eu-west-1/index";
  private static final String OFFER = csv("AmazonEC2", List.of(instance("AAA", "m5.large").onDemand("0.2")));

  private final Map<String, String> published = new LinkedHashMap<>();

  @TempDir
  Path folder;
  private PriceListHost host;

  @BeforeEach
  void aPriceListIsPublished() throws IOException {
    host = new PriceListHost();
    publish("/offers/v1.0/aws/index.json", """
        {"formatVersion": "v1.0", "publicationDate": "2026-10-02T10:00:00Z", "offers": {"AmazonEC2": {
          "offerCode": "AmazonEC2",
          "currentRegionIndexUrl": "/offers/v1.0/aws/AmazonEC2/current/region_index.json",
          "currentSavingsPlanIndexUrl": "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json"}}}""");
    publish("/offers/v1.0/aws/AmazonEC2/current/region_index.json", """
        {"publicationDate": "2026-10-02T09:08:07Z", "regions": {"eu-west-1": {
          "regionCode": "eu-west-1", "currentVersionUrl": "%s.json"}}}""".formatted(FILE));
    publish("/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json", """
        {"publicationDate": "2026-10-02T09:08:07Z", "regions": [{
          "regionCode": "eu-west-1", "versionUrl": "%s.json"}]}""".formatted(PLANS));
    publish(FILE + ".csv", OFFER);
    publish(PLANS + ".csv", csv("AmazonComputeSavingsPlan", List.of(plan("P1", "1", "No Upfront", "0.0770"))));
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void offersAndSavingsPlansAreFoundByTheirIndexesInAFolder() throws IOException {
    for (Map.Entry<String, String> file : published.entrySet()) {
      Offers.write(folder.resolve(file.getKey().substring(1)), file.getValue());
    }
    assertPrices(contents(new IndexedPriceList(new FolderStore(folder)), "eu-west-1"));
  }

  @Test
  void onlineABrokenDownloadIsResumedAndASecondRunDownloadsOnlyIndexes() throws IOException {
    assertPrices(contents(online(), "eu-west-1"));
    int first = host.requests().size();
    assertPrices(contents(online(), "eu-west-1"));
    List<String> second = host.requests().subList(first, host.requests().size());
    assertTrue(second.stream().noneMatch(path -> path.endsWith(".csv")), second.toString());
  }

  @Test
  void aRegionThatNoIndexNamesIsRefused() {
    String problem = problem("eu-west-9");
    assertTrue(problem.contains("--regions eu-west-9: no index names such a Region"), problem);
  }

  @Test
  void aFileOfAnotherVersionThanTheIndexSaysIsRefusedAndNotKept() {
    publish(FILE + ".csv", OFFER.replace(VERSION, "20200101000000"));
    String problem = problem("eu-west-1");
    assertTrue(problem.contains("is version 20200101000000, but the index says " + VERSION), problem);
    assertFalse(Files.exists(folder.resolve(FILE.substring(1) + ".csv")));
  }

  @Test
  void whereThereIsOnlyJsonThatIsRead() throws IOException {
    host.remove(FILE + ".csv");
    publish(FILE + ".json", """
        {"offerCode": "AmazonEC2", "version": "%s", "publicationDate": "%s",
         "terms": {"OnDemand": {"AAA": {"AAA.JRTCKXETXF": {"offerTermCode": "JRTCKXETXF", "sku": "AAA",
            "priceDimensions": {"AAA.1": {"unit": "Hrs", "beginRange": "0", "endRange": "Inf",
              "pricePerUnit": {"USD": "0.2000000000"}, "appliesTo": []}}, "termAttributes": {}}}}, "Reserved": {}},
         "products": {"AAA": {"sku": "AAA", "productFamily": "Compute Instance", "attributes": {
            "instanceType": "m5.large", "vcpu": "2", "memory": "8 GiB", "tenancy": "Shared",
            "operatingSystem": "Linux", "licenseModel": "No License required", "operation": "RunInstances",
            "capacitystatus": "Used", "preInstalledSw": "NA", "regionCode": "eu-west-1"}}}}
        """.formatted(VERSION, Offers.PUBLISHED));
    assertPrices(contents(online(), "eu-west-1"));
  }

  @Test
  void jsonThatIsCutShortIsRefused() {
    host.remove(FILE + ".csv");
    publish(FILE + ".json", """
        {"offerCode": "AmazonEC2", "version": "%s", "publicationDate": "%s", "products": {"AAA": {"sku": "A"""
        .formatted(VERSION, Offers.PUBLISHED));
    assertTrue(problem("eu-west-1").contains("cut short or damaged"), problem("eu-west-1"));
  }

  private void publish(String path, String text) {
    published.put(path, text);
    host.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private IndexedPriceList online() {
    Download download = new Download(HttpClient.newHttpClient(), number -> {});
    Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    host.breakOff(1, 40);
    return new IndexedPriceList(new OnlineStore(host.address(), folder, download, progress));
  }

  private static BookContents contents(PriceList list, String region) throws IOException {
    return ImporterTest.importer(Set.of(region), false).contents(BookContents.empty(), list);
  }

  private String problem(String region) {
    return assertThrows(PriceListException.class, () -> contents(online(), region)).getMessage();
  }

  private static void assertPrices(BookContents contents) {
    InstanceRates rates = contents.instances().get(new InstanceKey("eu-west-1", "m5.large", OperatingSystem.LINUX));
    assertEquals("0.2", rates.byPurchase().get(Purchase.ON_DEMAND).usd().toPlainString());
    assertEquals("0.077",
        rates.byPurchase().get(Purchase.COMPUTE_SAVINGS_PLAN_1YR_NO_UPFRONT).usd().toPlainString());
    assertEquals("2026-10-02", rates.byPurchase().get(Purchase.ON_DEMAND).source().date());
  }
}
