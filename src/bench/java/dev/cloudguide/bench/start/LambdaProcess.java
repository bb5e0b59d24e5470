package dev.cloudguide.bench.start;

import dev.cloudguide.simulator.RuntimeApi;
import dev.cloudguide.simulator.RuntimeApi.Posted;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contender run by Lambda's own Java runtime, with Lambda's flags, in a process of its own. */
final class LambdaProcess implements AutoCloseable {
  private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  /** Lambda's for Java 25 and 1,024 MB. */
  private static final List<String> LAMBDA_FLAGS = List.of(
      "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx870m",
      "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
  private static final int LONGEST_END_SECONDS = 60;

  private final Contender contender;
  private final RuntimeApi api = new RuntimeApi();
  private final Process process;
  private final Path log;
  private final long startedAt;

  LambdaProcess(Contender contender, Path folder) throws IOException {
    this.contender = contender;
    this.log = folder.resolve(contender.name().replace(' ', '-') + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LAMBDA_FLAGS);
    command.addAll(contender.flags());
    command.addAll(List.of("-cp", contender.jar() + File.pathSeparator + runtimeJars(), RUNTIME, contender.handler()));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("AWS_"));
    environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "contender");
    environment.put("LAMBDA_TASK_ROOT", folder.toString());
    environment.put("_HANDLER", contender.handler());
    environment.putAll(contender.environment());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    this.startedAt = System.nanoTime();
    this.process = builder.start();
    process.onExit().thenAccept(dead -> api.died());
  }

  /** What Lambda itself brings, and nothing of ours. */
  private static String runtimeJars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> isOfRuntime(Path.of(path).getFileName().toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isOfRuntime(String file) {
    return file.startsWith("aws-lambda-java-") || file.startsWith("utils-lite-");
  }

  /**
   * Asks once, and then some more.
   *
   * @param before how many to ask before any later one is timed
   * @param timed how many later ones are timed
   */
  Measured measure(int before, int timed) throws InterruptedException {
    long readyAt = api.ready();
    double first = ask();
    double cpu = process.info().totalCpuDuration().map(spent -> (double) spent.toMillis()).orElse(0.0);
    for (int i = 0; i < before; i++) {
      ask();
    }
    double[] warm = new double[timed];
    for (int i = 0; i < timed; i++) {
      warm[i] = ask();
    }
    double init = millis(readyAt - startedAt);
    return new Measured(init + first, init, first, Measured.rising(warm), cpu, peakMegabytes());
  }

  /** One question; how long the answer took, in milliseconds. */
  double ask() throws InterruptedException {
    Posted back = api.invoke(contender.event());
    if (!back.isAnswer() || !back.text().contains(contender.expected())) {
      throw new IllegalStateException(contender.name() + ": " + back.path() + ": " + back.text() + "; see " + log);
    }
    return millis(back.tookNanos());
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  /** The kernel's own account; 0 where there is none. */
  private double peakMegabytes() {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst().orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it in good order, so that what it writes at its end is written. */
  @Override
  public void close() {
    try {
      process.destroy();
      if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    api.close();
  }
}
