package dev.cloudguide;

import dev.cloudguide.Settings.Metrics;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One line for each request, which CloudWatch reads both ways: as a log entry to query and as metrics (its embedded
 * metric format). Written by hand, since a library for it costs a start more than the whole answer does
 * (docs/decisions/0006). It holds names of ours and numbers; nothing that came with the request.
 */
final class RequestLog {
  private static final String NO_DIMENSION = "";

  private final PrintStream out;
  private final Clock clock;
  private final String firstStart;
  private final String declared;
  private final AtomicBoolean started = new AtomicBoolean();

  RequestLog(PrintStream out, Clock clock, Metrics metrics) {
    this.out = out;
    this.clock = clock;
    this.firstStart = metrics.firstStart();
    this.declared = declared(metrics.namespace());
  }

  /** Few metrics with few dimensions, since each pair is paid for by the month; the rest of the line is for queries. */
  private static String declared(String namespace) {
    return measured(namespace, "\"start\"", metric("Latency", "Milliseconds"))
        + "," + measured(namespace, "\"outcome\"", metric("Requests", "Count"))
        + "," + measured(namespace, NO_DIMENSION, metric("Degraded", "Count") + ","
            + metric("PreferenceReads", "Count") + "," + metric("PreferenceWrites", "Count"));
  }

  private static String measured(String namespace, String dimension, String metrics) {
    return "{\"Namespace\":\"" + namespace + "\",\"Dimensions\":[[" + dimension + "]],\"Metrics\":[" + metrics + "]}";
  }

  private static String metric(String name, String unit) {
    return "{\"Name\":\"" + name + "\",\"Unit\":\"" + unit + "\"}";
  }

  /** Writes the line of a request that has been answered. */
  void answered(Tally tally, String requestId) {
    String start = started.getAndSet(true) ? "warm" : firstStart;
    out.println("{\"level\":\"info\",\"event\":\"request\",\"requestId\":\"" + EventLog.plain(requestId)
        + "\",\"request\":\"" + tally.request()
        + tally.question().map(kind -> "\",\"question\":\"" + kind).orElse("")
        + "\",\"outcome\":\"" + tally.outcome().name().toLowerCase(Locale.ROOT)
        + "\",\"start\":\"" + start
        + "\",\"Requests\":1,\"Latency\":" + tally.elapsedMicros() / 1_000.0
        + ",\"Degraded\":" + (tally.isDegraded() ? 1 : 0)
        + ",\"PreferenceReads\":" + tally.preferenceReads()
        + ",\"PreferenceWrites\":" + tally.preferenceWrites()
        + ",\"_aws\":{\"Timestamp\":" + clock.millis() + ",\"CloudWatchMetrics\":[" + declared + "]}}");
  }
}
