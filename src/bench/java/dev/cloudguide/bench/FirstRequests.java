package dev.cloudguide.bench;

import com.sun.management.ThreadMXBean;
import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a price costs while its process is young: bytes and CPU a request, 250 requests a line. */
public final class FirstRequests {
  private static final int LINES = 16;
  private static final int REQUESTS = 250;

  private FirstRequests() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    byte[] event;
    try (InputStream in = FirstRequests.class.getResourceAsStream("/bench/price-named.json")) {
      event = in.readAllBytes();
    }
    CloudGuideHandler handler = new CloudGuideHandler(
        new Settings(Optional.empty(), List.of()), () -> null, reply -> { }, System.out, Clock.systemUTC());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int line = 1; line <= LINES; line++) {
      long bytes = threads.getCurrentThreadAllocatedBytes();
      long nanos = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < REQUESTS; i++) {
        handler.handleRequest(new ByteArrayInputStream(event), OutputStream.nullOutputStream(), null);
      }
      System.out.printf(Locale.ROOT, "up to %d: %d bytes, %.0f us of CPU a request%n", line * REQUESTS,
          (threads.getCurrentThreadAllocatedBytes() - bytes) / REQUESTS,
          (threads.getCurrentThreadCpuTime() - nanos) / 1e3 / REQUESTS);
    }
  }
}
