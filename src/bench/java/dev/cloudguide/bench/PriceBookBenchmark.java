package dev.cloudguide.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a price costs to find: in a process that has just started, and in one that runs, against plain JSON. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PriceBookBenchmark {
  private static final InstanceType M5_LARGE = new InstanceType("m5", "large");
  private static final ServiceId LAMBDA = new ServiceId("lambda");

  /** A book that has been asked before. */
  @State(Scope.Benchmark)
  public static class OpenBook {
    private final PriceBook book = CompactPriceBook.open();
  }

  /** The same instance prices as JSON, in a file, so that a fork that finds it there starts cold. */
  @State(Scope.Benchmark)
  public static class Json {
    private final Path file = Path.of(System.getProperty("java.io.tmpdir"), "price-book-benchmark.json");

    /** Writes the file if it is not there. */
    @Setup
    public void write() throws IOException {
      if (!Files.exists(file)) {
        Files.write(file, bytes(CompactPriceBook.open()));
      }
    }

    private static byte[] bytes(PriceBook book) throws IOException {
      ObjectMapper mapper = new ObjectMapper();
      ObjectNode regions = mapper.createObjectNode();
      for (String region : book.regions()) {
        ObjectNode types = regions.putObject(region);
        for (InstanceType type : book.typesIn(region)) {
          ObjectNode systems = types.putObject(type.apiName());
          for (OperatingSystem system : OperatingSystem.values()) {
            if (book.instance(type, region, system) instanceof InstanceLookup.Found(InstanceOffer offer)) {
              ObjectNode rates = systems.putObject(system.id());
              offer.hourly().forEach((purchase, rate) -> rates.put(purchase.label(), rate.amount()));
            }
          }
        }
      }
      return mapper.writeValueAsBytes(regions);
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(10)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public InstanceLookup openAndFindOne() {
    return CompactPriceBook.open().instance(M5_LARGE, "us-east-1", OperatingSystem.LINUX);
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(10)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public JsonNode parseJsonAndFindOne(Json json) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(json.file)).path("us-east-1").path("m5.large").path("linux");
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public InstanceLookup findInstance(OpenBook open) {
    return open.book.instance(M5_LARGE, "us-east-1", OperatingSystem.LINUX);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public UnitLookup findUnitPrice(OpenBook open) {
    return open.book.unit(LAMBDA, "requests", "us-east-1");
  }
}
