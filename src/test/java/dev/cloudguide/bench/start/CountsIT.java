package dev.cloudguide.bench.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar and its first answer stay within {@code build/limits.txt}. */
class CountsIT {
  private static final Path JAR = Path.of("target", "cloud-guide-lambda.jar").toAbsolutePath();
  private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
  private static final String HANDLER = "dev.cloudguide.CloudGuideHandler";
  private static final int REQUESTS = 200;

  private static void within(String name, long figure) throws IOException {
    Map<String, Long> limits = new HashMap<>();
    for (String line : Files.readAllLines(Path.of("build", "limits.txt"))) {
      String[] columns = line.split("\\|");
      if (!line.startsWith("#") && columns.length == 3) {
        limits.put(columns[0].strip(), Long.parseLong(columns[1].strip()));
      }
    }
    System.out.println(name + ": " + figure + " of " + limits.get(name));
    assertTrue(figure > 0 && figure <= limits.get(name), () -> name + " is " + figure + ", at most "
        + limits.get(name) + " (build/limits.txt)");
  }

  @Test
  void theJarIsSmall() throws IOException {
    within("jar-bytes", Files.size(JAR));
  }

  @Test
  void aFirstAnswerLoadsFewClasses() throws Exception {
    Files.createDirectories(FOLDER);
    Path log = FOLDER.resolve("classes.log");
    try (LocalDynamoDb database = LocalDynamoDb.start(0, Optional.empty())) {
      Contender skill = new Contender("counted", JAR, HANDLER, List.of("-Xlog:class+load:file=" + log),
          database.environment(), Comparison.event("price-where-saved"), "an M five large is about");
      try (LambdaProcess process = new LambdaProcess(skill, FOLDER)) {
        process.ask();
        try (Stream<String> lines = Files.lines(log)) {
          within("classes-to-first-answer", lines.filter(line -> line.contains(" source: ")).count());
        }
      }
    }
  }

  @Test
  void aWarmAnswerAllocatesLittle() throws IOException {
    CloudGuideHandler handler = new CloudGuideHandler(
        new Settings(Optional.empty(), List.of()), () -> null, reply -> { }, System.out, Clock.systemUTC());
    byte[] event = Comparison.event("price-named");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = 0;
    for (int i = 0; i < 2 * REQUESTS; i++) {
      before = i == REQUESTS ? threads.getCurrentThreadAllocatedBytes() : before;
      handler.handleRequest(new ByteArrayInputStream(event), OutputStream.nullOutputStream(), null);
    }
    within("bytes-a-warm-request", (threads.getCurrentThreadAllocatedBytes() - before) / REQUESTS);
  }

  @Test
  void aFirstAnswerReadsLittle() throws Exception {
    try (Counting loader = new Counting()) {
      Object handler = loader.loadClass(HANDLER).getConstructor().newInstance();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      Class<?> context = loader.loadClass("com.amazonaws.services.lambda.runtime.Context");
      handler.getClass().getMethod("handleRequest", InputStream.class, OutputStream.class, context)
          .invoke(handler, new ByteArrayInputStream(Comparison.event("price-named")), answer, null);
      assertTrue(answer.toString(java.nio.charset.StandardCharsets.UTF_8).contains("an M five large is about"));
      within("resource-bytes", loader.bytes.get());
    }
  }

  /** Loads from the jar alone, and adds up what is read of its resources. */
  private static final class Counting extends URLClassLoader {
    private final AtomicLong bytes = new AtomicLong();

    Counting() throws IOException {
      super(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      InputStream in = super.getResourceAsStream(name);
      return in == null ? null : new FilterInputStream(in) {
        @Override
        public int read() throws IOException {
          int one = super.read();
          bytes.addAndGet(one < 0 ? 0 : 1);
          return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
          int count = super.read(into, from, length);
          bytes.addAndGet(Math.max(0, count));
          return count;
        }
      };
    }
  }
}
