package dev.cloudguide.bench.start;

import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Starts the skill and its peer by turns, through Lambda's own runtime, and prints a table of medians.
 *
 * <p>usage: {@code mvn -Pbench verify}; {@code -Dbench.runs=7 -Dbench.only=skill,peer -Dbench.jar=other.jar}
 */
public final class Comparison {
  private static final String USER = "amzn1.ask.account.SOMEONE";
  private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
  private static final String PRICE = "an M five large is about eleven cents";
  private static final int BEFORE = 500;
  private static final int TIMED = 1_000;

  private Comparison() {}

  /** Runs it all. */
  public static void main(String[] arguments) throws Exception {
    int runs = Integer.getInteger("bench.runs", 7);
    List<String> only = List.of(System.getProperty("bench.only", "").split(",")).stream()
        .filter(name -> !name.isBlank()).toList();
    Files.createDirectories(FOLDER);
    try (Database database = Database.start(); DynamoDbClient client = database.client()) {
      database.fill(client, USER);
      remember(client);
      List<Contender> contenders = contenders(database.environment()).stream()
          .filter(contender -> only.isEmpty() || only.contains(contender.name()))
          .toList();
      Map<Contender, List<Measured>> measured = new LinkedHashMap<>();
      for (int run = 0; run < runs; run++) {
        for (Contender contender : contenders) {
          try (LambdaProcess process = new LambdaProcess(contender, FOLDER)) {
            measured.computeIfAbsent(contender, first -> new ArrayList<>()).add(process.measure(BEFORE, TIMED));
          }
        }
      }
      System.out.print(Table.of(measured));
    }
  }

  private static List<Contender> contenders(Map<String, String> environment)
      throws IOException, InterruptedException {
    Path jar = Path.of(System.getProperty("bench.jar", "target/cloud-guide-lambda.jar")).toAbsolutePath();
    Path peers = Path.of("src", "bench", "peer", "target", "peer.jar").toAbsolutePath();
    Contender peer = new Contender(
        "peer", peers, "peer.PeerHandler", List.of(), environment, event("price-where-saved"), "You are in Ireland.");
    Contender bare = new Contender(
        "bare", peers, "peer.BareHandler", List.of(), environment, event("price-where-saved"), "shouldEndSession");
    Contender skill = new Contender("skill", jar, "dev.cloudguide.CloudGuideHandler", List.of(), environment,
        event("price-where-saved"), PRICE);
    Map<String, String> snapshotted = new HashMap<>(environment);
    snapshotted.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    Path cache = FOLDER.resolve("skill.aot");
    Map<String, String> tableless = new HashMap<>(environment);
    tableless.remove("PREFERENCES_TABLE");
    Contender trained = skill.with("trained", List.of("-XX:AOTCache=" + cache), environment);
    train(skill, cache);
    return List.of(
        peer, skill,
        skill.with("skill restored", List.of("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"), snapshotted),
        trained.with("skill with cache", trained.flags(), environment),
        skill.with("no table", List.of(), tableless)
            .asked("skill without database", event("price-named"), PRICE),
        bare);
  }

  /** A run that leaves an ahead-of-time cache behind. */
  private static void train(Contender skill, Path cache) throws IOException, InterruptedException {
    Files.deleteIfExists(cache);
    Contender training = skill.with("training", List.of("-XX:AOTCacheOutput=" + cache), skill.environment());
    try (LambdaProcess process = new LambdaProcess(training, FOLDER)) {
      process.measure(50, 0);
    }
    if (!Files.isReadable(cache)) {
      throw new IllegalStateException("the training run left no cache; see target/bench/training.log");
    }
  }

  /** Tells the skill where the user is. */
  private static void remember(DynamoDbClient client) throws IOException {
    Settings settings = new Settings(Optional.of(LocalDynamoDb.TABLE), List.of());
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    new CloudGuideHandler(settings, () -> client, reply -> { }, System.out, Clock.systemUTC())
        .handleRequest(new ByteArrayInputStream(event("remember")), answer, null);
    if (!answer.toString(StandardCharsets.UTF_8).contains("Ireland")) {
      throw new IllegalStateException("not remembered: " + answer);
    }
  }

  static byte[] event(String name) throws IOException {
    try (InputStream in = Comparison.class.getResourceAsStream("/bench/" + name + ".json")) {
      return in.readAllBytes();
    }
  }
}
