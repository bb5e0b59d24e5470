package dev.cloudguide.tools.pricelist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes small files of the price list: rows with the attributes a test cares about, in AWS's CSV form. */
final class Offers {
  /** A product's attributes, then those of one of its prices, under the names the CSV form has for them. */
  record Row(Map<String, String> fields) {
    Row with(String... pairs) {
      Map<String, String> more = new LinkedHashMap<>(fields);
      for (int i = 0; i < pairs.length; i += 2) {
        more.put(pairs[i], pairs[i + 1]);
      }
      return new Row(more);
    }

    Row onDemand(String usd) {
      return tier("0", "Inf", usd);
    }

    Row tier(String from, String to, String usd) {
      return with("OfferTermCode", "JRTCKXETXF", "TermType", "OnDemand", "StartingRange", from, "EndingRange", to,
          "PricePerUnit", usd);
    }

    Row reserved(String lease, String option, String unit, String usd) {
      return with("OfferTermCode", lease + option, "TermType", "Reserved", "LeaseContractLength", lease,
          "PurchaseOption", option, "OfferingClass", "standard", "Unit", unit, "PricePerUnit", usd);
    }
  }

  static final String PUBLISHED = "2026-10-02T09:08:07Z";
  static final String VERSION = "20261002090807";

  private Offers() {}

  /** A price in Ireland. */
  static Row row(String sku, String... pairs) {
    return new Row(Map.of()).with("SKU", sku, "Unit", "Hrs", "Currency", "USD", "Location Type", "AWS Region",
        "Region Code", "eu-west-1").with(pairs);
  }

  /** An instance in Ireland that the rules pick. */
  static Row instance(String sku, String type) {
    return row(sku, "Product Family", "Compute Instance", "Instance Type", type, "vCPU", "2", "Memory", "8 GiB",
        "Tenancy", "Shared", "Operating System", "Linux", "License Model", "No License required",
        "usageType", "EU-BoxUsage:" + type, "operation", "RunInstances", "CapacityStatus", "Used",
        "Pre Installed S/W", "NA");
  }

  static Row lambda(String sku, String group, String usage) {
    return row(sku, "Product Family", "Serverless", "Group", group, "usageType", "EU-" + usage);
  }

  /** A Savings Plans rate of an m5.large in Ireland. */
  static Row plan(String sku, String lease, String option, String usd) {
    return new Row(Map.of()).with("SKU", sku, "RateCode", sku + ".DD", "Unit", "Hrs", "DiscountedRate", usd,
        "Currency", "USD", "DiscountedSKU", "DD", "DiscountedServiceCode", "AmazonEC2",
        "DiscountedUsageType", "EU-BoxUsage:m5.large", "DiscountedOperation", "RunInstances",
        "PurchaseOption", option, "LeaseContractLength", lease, "LeaseContractLengthUnit", "year",
        "Product Family", "ComputeSavingsPlans", "DiscountedRegionCode", "eu-west-1",
        "DiscountedInstanceType", "m5.large");
  }

  static String csv(String offer, List<Row> rows) {
    return csv(offer, PUBLISHED, rows);
  }

  static String csv(String offer, String published, List<Row> rows) {
    List<String> columns = new ArrayList<>(List.of("SKU"));
    rows.forEach(row -> row.fields.keySet().stream()
        .filter(name -> !columns.contains(name)).sorted().forEach(columns::add));
    StringBuilder text = new StringBuilder();
    line(text, List.of("FormatVersion", "v1.0"));
    line(text, List.of("Disclaimer", "Prices, \"as is\""));
    line(text, List.of("Publication Date", published));
    line(text, List.of("Version", VERSION));
    line(text, List.of("OfferCode", offer));
    line(text, columns);
    rows.forEach(row -> line(text, columns.stream().map(name -> row.fields.getOrDefault(name, "")).toList()));
    return text.toString();
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static void line(StringBuilder text, List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      text.append(i == 0 ? "" : ",");
      if (!fields.get(i).isEmpty()) {
        text.append('"').append(fields.get(i).replace("\"", "\"\"")).append('"');
      }
    }
    text.append('\n');
  }
}
