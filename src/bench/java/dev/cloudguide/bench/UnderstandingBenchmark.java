package dev.cloudguide.bench;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.domain.understanding.Understanding;
import dev.cloudguide.domain.understanding.Vocabulary;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one sentence takes when all is warm (at most 500 µs), and how long the first takes (at most 10 ms). */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class UnderstandingBenchmark {
  private static final String SHORT = "how much is an m five large in ireland";
  private static final String LONG = "so we have this thing where customers upload a file and something has to work"
      + " on it for maybe an hour and email them when it's done, and we'd rather not run servers, what would you use";

  private final Understander understander =
      new Understander(Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load()));

  /** A price, as it is mostly asked. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public Understanding aShortSentence() {
    return understander.understand(SHORT);
  }

  /** A whole story. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public Understanding aLongSentence() {
    return understander.understand(LONG);
  }

  /** The first sentence after a cold start, with the data read for it. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(10)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Understanding theFirstSentence(Nothing nothing) {
    Vocabulary vocabulary = Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load());
    return new Understander(vocabulary).understand(SHORT);
  }

  /** Keeps the shared state out of the cold start. */
  @State(Scope.Thread)
  public static class Nothing {}
}
