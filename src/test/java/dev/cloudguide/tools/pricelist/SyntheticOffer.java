package dev.cloudguide.tools.pricelist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes an EC2 offer file of any size: mostly what no rule wants (other tenancies, reservations and software, each
 * with all its Reserved Instance terms), among it instances in Ireland that the rules pick.
 */
public final class SyntheticOffer {
  private static final int COLUMNS_OF_NO_USE = 40;
  private static final List<String> TENANCIES = List.of("Dedicated", "Shared", "Host");
  private static final List<String> CAPACITIES = List.of("Used", "UnusedCapacityReservation", "AllocatedHost");
  private static final List<String> SOFTWARE = List.of("SQL Web", "SQL Std", "NA", "SQL Ent");
  private static final List<String> SIZES = List.of("large", "xlarge", "2xlarge", "4xlarge", "8xlarge");

  private SyntheticOffer() {}

  /** Arguments: the file, its size in bytes, {@code csv} or {@code json}. */
  public static void main(String[] arguments) throws IOException {
    long size = Long.parseLong(arguments[1]);
    if (arguments[2].equals("csv")) {
      csv(Path.of(arguments[0]), size);
    } else {
      json(Path.of(arguments[0]), size);
    }
  }

  /** Returns how many instances the rules pick. */
  static int csv(Path file, long size) throws IOException {
    int picked = 0;
    try (Counted out = new Counted(file)) {
      out.print("\"FormatVersion\",\"v1.0\"\n\"Disclaimer\",\"none\"\n\"Publication Date\",\"2026-10-02T09:08:07Z\"\n"
          + "\"Version\",\"20261002090807\"\n\"OfferCode\",\"AmazonEC2\"\n"
          + "\"SKU\",\"OfferTermCode\",\"TermType\",\"StartingRange\",\"EndingRange\",\"Unit\",\"PricePerUnit\","
          + "\"Currency\",\"LeaseContractLength\",\"PurchaseOption\",\"OfferingClass\",\"Product Family\","
          + "\"Location Type\",\"Instance Type\",\"vCPU\",\"Memory\",\"Tenancy\",\"Operating System\","
          + "\"License Model\",\"usageType\",\"operation\",\"CapacityStatus\",\"Pre Installed S/W\",\"Region Code\"");
      for (int i = 0; i < COLUMNS_OF_NO_USE; i++) {
        out.print(",\"Column " + i + "\"");
      }
      out.print("\n");
      for (int number = 0; out.bytes < size; number++) {
        picked += isPicked(number) ? 1 : 0;
        String sku = sku(number);
        String product = ",\"Compute Instance\",\"AWS Region\",\"" + type(number) + "\",\"2\",\"8 GiB\",\""
            + tenancy(number) + "\",\"Linux\",\"No License required\",\"EU-BoxUsage:" + type(number)
            + "\",\"RunInstances\",\"" + capacity(number) + "\",\"" + software(number) + "\",\"eu-west-1\""
            + ",\"Up to 10 Gigabit\",,,\"Intel AVX; Intel AVX2\"".repeat(COLUMNS_OF_NO_USE / 4) + "\n";
        out.print("\"" + sku + "\",\"JRTCKXETXF\",\"OnDemand\",\"0\",\"Inf\",\"Hrs\",\"" + usd(number)
            + "\",\"USD\",,," + product);
        for (String lease : List.of("1yr", "3yr")) {
          out.print("\"" + sku + "\",\"R" + lease + "\",\"Reserved\",\"0\",\"Inf\",\"Hrs\",\"0.0100000000\",\"USD\",\""
              + lease + "\",\"No Upfront\",\"standard\"" + product);
          out.print("\"" + sku + "\",\"A" + lease + "\",\"Reserved\",,,\"Quantity\",\"876\",\"USD\",\""
              + lease + "\",\"All Upfront\",\"standard\"" + product);
        }
      }
    }
    return picked;
  }

  /** Returns how many instances the rules pick. */
  static int json(Path file, long size) throws IOException {
    int picked = 0;
    int number = 0;
    try (Counted out = new Counted(file)) {
      out.print("{\"formatVersion\":\"v1.0\",\"offerCode\":\"AmazonEC2\",\"version\":\"20261002090807\","
          + "\"publicationDate\":\"2026-10-02T09:08:07Z\",\n\"products\":{");
      while (out.bytes < size / 2) {
        picked += isPicked(number) ? 1 : 0;
        out.print((number == 0 ? "" : ",\n") + "\"" + sku(number) + "\":{\"sku\":\"" + sku(number)
            + "\",\"productFamily\":\"Compute Instance\",\"attributes\":{\"instanceType\":\"" + type(number)
            + "\",\"vcpu\":\"2\",\"memory\":\"8 GiB\",\"tenancy\":\"" + tenancy(number)
            + "\",\"operatingSystem\":\"Linux\",\"licenseModel\":\"No License required\","
            + "\"operation\":\"RunInstances\",\"capacitystatus\":\"" + capacity(number)
            + "\",\"preInstalledSw\":\"" + software(number)
            + "\",\"regionCode\":\"eu-west-1\",\"networkPerformance\":\"Up to 10 Gigabit\"}}");
        number++;
      }
      out.print("},\n\"terms\":{\"OnDemand\":{");
      for (int i = 0; i < number; i++) {
        out.print((i == 0 ? "" : ",\n") + "\"" + sku(i) + "\":{\"" + sku(i) + ".JRTCKXETXF\":{\"offerTermCode\":"
            + "\"JRTCKXETXF\",\"sku\":\"" + sku(i) + "\",\"priceDimensions\":{\"" + sku(i)
            + ".JRTCKXETXF.6YS\":{\"description\":\"one hour of it in Ireland\","
            + "\"beginRange\":\"0\",\"endRange\":\"Inf\",\"unit\":\"Hrs\","
            + "\"pricePerUnit\":{\"USD\":\"" + usd(i) + "\"},\"appliesTo\":[]}},"
            + "\"termAttributes\":{}}}");
      }
      out.print("},\"Reserved\":{}}}\n");
    }
    return picked;
  }

  private static boolean isPicked(int number) {
    return tenancy(number).equals("Shared") && capacity(number).equals("Used") && software(number).equals("NA");
  }

  private static String sku(int number) {
    return "SKU%013d".formatted(number);
  }

  private static String type(int number) {
    return "z" + number / SIZES.size() + "." + SIZES.get(number % SIZES.size());
  }

  /** Few of all are plain, however large the file: 1 in 36 of the first 20,000. */
  private static String tenancy(int number) {
    return number < 20_000 ? TENANCIES.get(number % TENANCIES.size()) : "Dedicated";
  }

  private static String capacity(int number) {
    return CAPACITIES.get(number / 3 % CAPACITIES.size());
  }

  private static String software(int number) {
    return SOFTWARE.get(number / 9 % SOFTWARE.size());
  }

  private static String usd(int number) {
    return "%d.%04d000000".formatted(1 + number / 10_000 % 10, number % 10_000);
  }

  /** Knows how much it has written. */
  private static final class Counted implements AutoCloseable {
    private final OutputStream out;
    private long bytes;

    Counted(Path file) throws IOException {
      out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
    }

    void print(String text) throws IOException {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      out.write(encoded);
      bytes += encoded.length;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
