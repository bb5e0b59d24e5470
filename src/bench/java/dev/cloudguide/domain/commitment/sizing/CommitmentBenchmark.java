package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The best commitment for a year of hours, within 512 MB: how long it takes, and how that grows with the lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class CommitmentBenchmark {
  private static final CommitmentOption.Plan PLAN =
      new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT);
  private static final int HOURS = 8_760;

  @Param({"1000", "10000"})
  int lines;

  private HourlyUsage year;

  /** Every line has a discount of its own and is in use about three hours of four, by day more than by night. */
  @Setup
  public void record() {
    year = year(lines);
  }

  /** Every use, and the best commitment with what it does, how far the advice holds and what a third less changes. */
  @Benchmark
  public Recommendation recommendation() {
    return Recommender.STANDARD.recommend(year, PLAN);
  }

  /** Only the best commitment. */
  @Benchmark
  public Usd best() {
    return new SavingCurve(year, PLAN).best();
  }

  /** Taking down the year's use, then the recommendation: what a reader of rows adds up to, its parsing aside. */
  @Benchmark
  public Recommendation recordedAndRecommended() {
    year = null; // two years would not fit
    year = year(lines);
    return Recommender.STANDARD.recommend(year, PLAN);
  }

  private static HourlyUsage year(int lineCount) {
    SplittableRandom random = new SplittableRandom(20_261_121);
    List<PricedLine> priced = new ArrayList<>();
    for (int i = 0; i < lineCount; i++) {
      int onDemand = 40 + random.nextInt(40_000);
      int plan = (int) (onDemand * (0.4 + random.nextDouble() * 0.5));
      priced.add(new PricedLine("line-" + i, rate(onDemand), Map.of(PLAN, rate(plan))));
    }
    UsageRecorder recorder = new UsageRecorder();
    for (int hour = 0; hour < HOURS; hour++) {
      recorder.nextHour();
      int busiest = hour % 24 < 8 ? 2_000 : 9_000;
      for (int i = 0; i < lineCount; i++) {
        int bits = random.nextInt();
        if ((bits & 3) != 0) {
          recorder.add(i, (bits >>> 2) % busiest, 2);
        }
      }
    }
    return recorder.usage(priced);
  }

  private static Usd rate(int tenthsOfAThousandth) {
    return new Usd(BigDecimal.valueOf(tenthsOfAThousandth, 4));
  }
}
