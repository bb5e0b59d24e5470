package dev.cloudguide.bench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One read of DynamoDB by the SDK's client over each HTTP client it offers, started by turns as Lambda would.
 *
 * <p>usage: {@code mvn -Pbench verify -Dbench.built=src/bench/clients
 * -Dbench.main=dev.cloudguide.bench.start.HttpClients}
 */
public final class HttpClients {
  private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
  private static final Path JAR = Path.of("src", "bench", "clients", "target", "clients.jar").toAbsolutePath();
  private static final int BEFORE = 500;
  private static final int TIMED = 1_000;

  private HttpClients() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int runs = Integer.getInteger("bench.runs", 7);
    Files.createDirectories(FOLDER);
    Map<Contender, List<Measured>> measured = new LinkedHashMap<>();
    try (Database database = Database.start(); DynamoDbClient client = database.client()) {
      database.fill(client, "nobody");
      List<Contender> contenders = new ArrayList<>();
      for (String name : List.of("url-connection", "apache5", "crt")) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("HTTP_CLIENT", name);
        contenders.add(new Contender(name, JAR, "clients.ReadHandler", List.of(), environment,
            Comparison.event("price-named"), "\"found\":false"));
      }
      for (int run = 0; run < runs; run++) {
        for (Contender contender : contenders) {
          try (LambdaProcess process = new LambdaProcess(contender, FOLDER)) {
            measured.computeIfAbsent(contender, first -> new ArrayList<>()).add(process.measure(BEFORE, TIMED));
          }
        }
      }
    }
    System.out.print(Table.of(measured));
  }
}
