package dev.cloudguide.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local behind HTTP on 127.0.0.1, with the preferences table made. Its own server would listen everywhere. */
public final class LocalDynamoDb implements AutoCloseable {
  /** The table every local run uses. */
  public static final String TABLE = "cloud-guide-preferences";

  private final Server server;
  private final int port;

  private LocalDynamoDb(Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts it and makes the table if it is not there.
   *
   * @param port 0 for any free one
   * @param folder where to keep the data; in memory if absent
   * @throws CannotStart if the port is taken or the folder cannot be used
   */
  public static LocalDynamoDb start(int port, Optional<Path> folder) {
    System.setProperty("aws.region", "us-east-1");
    Server server = new Server();
    try {
      ServerConnector connector = new ServerConnector(server);
      connector.setHost("127.0.0.1");
      connector.setPort(port);
      server.addConnector(connector);
      server.setHandler(new LocalDynamoDBServerHandler(
          new LocalDynamoDBRequestHandler(
              0, folder.isEmpty(), folder.map(Path::toString).orElse(null), true, false),
          null));
      server.start();
      LocalDynamoDb local = new LocalDynamoDb(server, connector.getLocalPort());
      local.makeTable();
      return local;
    } catch (Exception e) {
      throw new CannotStart("DynamoDB Local cannot start on 127.0.0.1:" + port + ": " + e.getMessage(), e);
    }
  }

  /** Why it does not run. */
  public static final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message, Throwable cause) {
      super(message, cause);
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** A client of it; the credentials are any. */
  public DynamoDbClient client() {
    return client(endpoint());
  }

  /** A client of one that is reached at another address. */
  public static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** What the environment of a Lambda that uses it would hold. */
  public Map<String, String> environment() {
    return Map.of(
        "AWS_REGION", "us-east-1", "AWS_ENDPOINT_URL_DYNAMODB", endpoint().toString(),
        "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local", "PREFERENCES_TABLE", TABLE);
  }

  private void makeTable() {
    try (DynamoDbClient client = client()) {
      if (client.listTables().tableNames().contains(TABLE)) {
        return;
      }
      client.createTable(request -> request
          .tableName(TABLE)
          .billingMode(BillingMode.PAY_PER_REQUEST)
          .attributeDefinitions(text("account"), text("person"))
          .keySchema(key("account", KeyType.HASH), key("person", KeyType.RANGE)));
    }
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not stop", e);
    }
  }
}
