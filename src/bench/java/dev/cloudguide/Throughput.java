package dev.cloudguide;

import dev.cloudguide.bench.start.Database;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Eight people talking at once to one process for a minute, with DynamoDB Local in another; prints what it took.
 *
 * <p>usage: {@code mvn -Pbench verify -Dbench.main=dev.cloudguide.Throughput}
 */
public final class Throughput {
  private static final int THREADS = 8;
  private static final long WARMING_NANOS = 10_000_000_000L;
  private static final long MEASURED_NANOS = 60_000_000_000L;
  private static final int MOST = 2_000_000;

  private Throughput() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    try (Database database = Database.start()) {
      Settings settings = new Settings(Optional.of(LocalDynamoDb.TABLE), List.of());
      CloudGuideHandler handler = new CloudGuideHandler(
          settings, database::client, reply -> { }, System.out, Clock.systemUTC());
      run(handler, settings, WARMING_NANOS);
      long before = heapMegabytes();
      long[] took = run(handler, settings, MEASURED_NANOS);
      long after = heapMegabytes();
      System.out.printf(Locale.ROOT, "%d requests in 60 s by %d threads, no error; p50 %.2f ms, p99 %.2f ms, longest "
          + "%.0f ms; heap in use %d MB before, %d MB after%n", took.length, THREADS, at(took, 0.5), at(took, 0.99),
          at(took, 1), before, after);
    }
  }

  private static long[] run(CloudGuideHandler handler, Settings settings, long nanos) throws Exception {
    long end = System.nanoTime() + nanos;
    List<Future<long[]>> threads = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < THREADS; i++) {
        threads.add(pool.submit(() -> talk(handler, settings, end)));
      }
    }
    long[] all = new long[0];
    for (Future<long[]> thread : threads) {
      long[] more = thread.get();
      int length = all.length;
      all = Arrays.copyOf(all, length + more.length);
      System.arraycopy(more, 0, all, length, more.length);
    }
    Arrays.sort(all);
    return all;
  }

  private static long[] talk(CloudGuideHandler handler, Settings settings, long end) {
    List<RehearsedRequests.Line> lines = RehearsedRequests.lines();
    long[] took = new long[MOST / THREADS];
    int count = 0;
    long[] last = {System.nanoTime()};
    List<Long> each = new ArrayList<>();
    while (System.nanoTime() < end && count + lines.size() < took.length) {
      each.clear();
      last[0] = System.nanoTime();
      String answers = handler.rehearsal(settings, () -> { }).once(lines, () -> {
        long now = System.nanoTime();
        each.add(now - last[0]);
        last[0] = now;
      });
      if (answers.contains("went wrong on my side") || answers.contains("can't reach")) {
        throw new IllegalStateException(answers);
      }
      for (long one : each) {
        took[count++] = one;
      }
    }
    return Arrays.copyOf(took, count);
  }

  private static double at(long[] rising, double share) {
    return rising[(int) (share * (rising.length - 1))] / 1e6;
  }

  private static long heapMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
