package dev.cloudguide.bench.start;

import dev.cloudguide.simulator.LocalDynamoDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** DynamoDB Local in a process of its own, with the peer's table beside ours. */
public final class Database implements AutoCloseable {
  /** Where the SDK's own adapter keeps its attributes. */
  static final String PEER_TABLE = "peer-attributes";

  private final Process process;
  private final URI endpoint;

  private Database(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  /** Runs the database until standard input ends; says where it is. */
  public static void main(String[] arguments) throws IOException {
    try (LocalDynamoDb local = LocalDynamoDb.start(0, Optional.empty())) {
      System.out.println(local.endpoint());
      System.in.readAllBytes();
    }
  }

  /** Starts it, with the skill's table made. */
  public static Database start() throws IOException {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
        "-Dsqlite4java.library.path=" + System.getProperty("sqlite4java.library.path"),
        "-cp", System.getProperty("java.class.path"), Database.class.getName())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    BufferedReader said = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("http://")) {
        return new Database(process, URI.create(line));
      }
    }
    throw new IllegalStateException("DynamoDB Local did not start");
  }

  /** What the environment of a function that uses it holds. */
  Map<String, String> environment() {
    return Map.of(
        "AWS_REGION", "us-east-1", "AWS_ENDPOINT_URL_DYNAMODB", endpoint.toString(),
        "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local",
        "PREFERENCES_TABLE", LocalDynamoDb.TABLE, "PEER_TABLE", PEER_TABLE);
  }

  /** A client of it. */
  public DynamoDbClient client() {
    return LocalDynamoDb.client(endpoint);
  }

  /** The peer's table, with what it has saved of one user; read often enough that the database itself is warm. */
  void fill(DynamoDbClient client, String userId) {
    client.createTable(table -> table.tableName(PEER_TABLE)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            AttributeDefinition.builder().attributeName("id").attributeType(ScalarAttributeType.S).build())
        .keySchema(KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build()));
    Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromS(userId));
    client.putItem(put -> put.tableName(PEER_TABLE).item(Map.of(
        "id", AttributeValue.fromS(userId),
        "attributes", AttributeValue.fromM(Map.of("region", AttributeValue.fromS("Ireland"))))));
    for (String table : List.of(PEER_TABLE, LocalDynamoDb.TABLE)) {
      Map<String, AttributeValue> asked = table.equals(PEER_TABLE) ? key
          : Map.of("account", AttributeValue.fromS("a"), "person", AttributeValue.fromS("p"));
      for (int i = 0; i < 1_500; i++) {
        client.getItem(get -> get.tableName(table).key(asked).consistentRead(true));
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
