package dev.cloudguide.bench;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.Estimate;
import dev.cloudguide.domain.estimate.Estimator;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.estimate.Use;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.knowledge.KnowledgeBillings;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a month's bill costs to compute: "Lambda with two million requests", "500 gigabytes of S three". */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EstimateBenchmark {
  private final Estimator estimator = new Estimator(CompactPriceBook.open(), new KnowledgeBillings());
  private final Usage lambda = usage("lambda", new Use(
      new BigDecimal(2_000_000), Unit.REQUEST, Optional.of(Unit.MONTH), ""));
  private final Usage storage = usage("s3", new Use(
      new BigDecimal(500), Unit.GB_MONTH, Optional.empty(), ""));

  private static Usage usage(String service, Use use) {
    return new Usage(new ServiceId(service), "eu-west-1", List.of(use), Optional.empty(), Optional.empty(),
        OperatingSystem.LINUX, Map.of(), false, true);
  }

  /** Makes sure that a bill is measured, not a question. */
  @Setup
  public void check() {
    for (Usage usage : List.of(lambda, storage)) {
      if (!(estimator.estimate(usage) instanceof Estimate.Estimated)) {
        throw new IllegalStateException(usage.service() + ": " + estimator.estimate(usage));
      }
    }
  }

  @Benchmark
  public Estimate lambda() {
    return estimator.estimate(lambda);
  }

  @Benchmark
  public Estimate storage() {
    return estimator.estimate(storage);
  }
}
