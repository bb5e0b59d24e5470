package dev.cloudguide.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The quick way reads what the client reads, from a real DynamoDB, or says that it cannot. */
class QuickReadTest {
  private static final PersonKey PERSON = new PersonKey("quick", "one");
  private static LocalDynamoDb database;
  private static DynamoDbClient client;
  private static DynamoDbPreferences whole;

  @BeforeAll
  static void start() {
    database = LocalDynamoDb.start(0, Optional.empty());
    client = database.client();
    whole = new DynamoDbPreferences(() -> client, LocalDynamoDb.TABLE, Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    client.close();
    database.close();
  }

  private static QuickRead at(URI endpoint, String table) {
    return new QuickRead(endpoint, "us-east-1", table,
        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")),
        Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  private static Optional<Saved> quick(PersonKey person, boolean keep) {
    return at(database.endpoint(), LocalDynamoDb.TABLE).load(person, keep);
  }

  @Test
  void whatIsSavedIsRead() {
    Preferences preferences = Preferences.NONE.withRegion("eu-central-1").withSystem(OperatingSystem.WINDOWS);
    whole.save(PERSON, Saved.NOTHING, preferences);
    assertEquals(Optional.of(new Saved(preferences, Optional.of(1L))), quick(PERSON, true));
    assertEquals(Optional.of(new Saved(preferences, Optional.of(1L))), quick(PERSON, false));
  }

  @Test
  void whoSavedNothingHasNothing() {
    assertEquals(Optional.of(Saved.NOTHING), quick(new PersonKey("quick", "nobody"), true));
  }

  @Test
  void attributesOfEveryTypeAreReadAsTheClientReadsThem() {
    PersonKey odd = new PersonKey("odd", "one");
    client.putItem(request -> request.tableName(LocalDynamoDb.TABLE).item(Map.of(
        "account", AttributeValue.fromS("odd"), "person", AttributeValue.fromS("one"),
        "version", AttributeValue.fromN("12"), "region", AttributeValue.fromN("12"),
        "list", AttributeValue.fromL(List.of(AttributeValue.fromS("region"), AttributeValue.fromBool(true))),
        "map", AttributeValue.fromM(Map.of("system", AttributeValue.fromS("linux"))),
        "none", AttributeValue.fromNul(true), "words", AttributeValue.fromSs(List.of("a", "b")),
        "system", AttributeValue.fromS("windows"))));
    assertEquals(Optional.of(whole.load(odd)), quick(odd, true));
    assertEquals(Optional.of(12L), whole.load(odd).version());
    assertEquals(Preferences.NONE.withSystem(OperatingSystem.WINDOWS), whole.load(odd).preferences());
  }

  @Test
  void aTableThatIsNotThereIsLeftToTheClient() {
    assertEquals(Optional.empty(), at(database.endpoint(), "no-such-table").load(PERSON, true));
  }

  @Test
  void aDatabaseThatIsNotThereIsLeftToTheClient() {
    assertEquals(Optional.empty(), at(URI.create("http://127.0.0.1:1"), LocalDynamoDb.TABLE).load(PERSON, true));
  }

  @Test
  void anAnswerThatIsNoneIsLeftToTheClient() throws IOException {
    for (String answer : List.of("", "[]", "{", "{\"Item\":", "{\"Item\":{\"region\":[\"S\"]}}", "<html>")) {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      byte[] body = answer.getBytes(StandardCharsets.UTF_8);
      server.createContext("/", exchange -> {
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
      });
      server.start();
      URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      assertEquals(Optional.empty(), at(endpoint, LocalDynamoDb.TABLE).load(PERSON, false), answer);
      server.stop(0);
    }
  }
}
