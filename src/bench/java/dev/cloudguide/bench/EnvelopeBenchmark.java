package dev.cloudguide.bench;

import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a whole request costs, from Alexa's JSON to the answer's, without a table: on a speaker, and on a screen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EnvelopeBenchmark {
  private static final String NO_SCREEN = "\"supportedInterfaces\": {";
  private static final String SCREEN = "\"Alexa.Presentation.APL\": {\"runtime\": {\"maxVersion\": \"2024.3\"}}";

  private final CloudGuideHandler handler = new CloudGuideHandler(
      new Settings(Optional.empty(), List.of()), () -> null, reply -> { }, System.out, Clock.systemUTC());
  private byte[] speaker;
  private byte[] screen;

  /** Reads the request, and makes sure that a price is measured. */
  @Setup
  public void read() throws IOException {
    try (InputStream in = EnvelopeBenchmark.class.getResourceAsStream("/bench/price-named.json")) {
      speaker = in.readAllBytes();
    }
    String json = new String(speaker, StandardCharsets.UTF_8);
    screen = json.replace(NO_SCREEN, NO_SCREEN + SCREEN).getBytes(StandardCharsets.UTF_8);
    demand(speaker, "an M five large is about");
    demand(screen, "Alexa.Presentation.APL.RenderDocument");
  }

  private void demand(byte[] request, String words) throws IOException {
    String answer = new String(answer(request), StandardCharsets.UTF_8);
    if (!answer.contains(words)) {
      throw new IllegalStateException(answer);
    }
  }

  private byte[] answer(byte[] request) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream(4_096);
    handler.handleRequest(new ByteArrayInputStream(request), answer, null);
    return answer.toByteArray();
  }

  @Benchmark
  public byte[] onSpeaker() throws IOException {
    return answer(speaker);
  }

  @Benchmark
  public byte[] onScreen() throws IOException {
    return answer(screen);
  }
}
