package dev.cloudguide.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.PreferenceStore.StoreUnavailable;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.requests.TroubledDynamoDb;
import dev.cloudguide.requests.TroubledDynamoDb.Trouble;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The store as Lambda has it, when DynamoDB is well and when it is in trouble. */
class LambdaPreferencesTest {
  private static final PersonKey PERSON = new PersonKey("lambda", "one");
  private static final Preferences IRELAND = Preferences.NONE.withRegion("eu-west-1");
  private static LocalDynamoDb database;
  private static TroubledDynamoDb door;
  private static DynamoDbClient direct;
  private static DynamoDbClient client;

  private LambdaPreferences store;

  @BeforeAll
  static void start() throws IOException {
    database = LocalDynamoDb.start(0, Optional.empty());
    door = new TroubledDynamoDb(database);
    direct = database.client();
    client = LambdaDynamoDb.builder(Map.of("AWS_ENDPOINT_URL_DYNAMODB", door.endpoint()))
        .credentialsProvider(credentials()).build();
    assertTrue(new DynamoDbPreferences(() -> direct, LocalDynamoDb.TABLE, Clock.systemUTC())
        .save(PERSON, Saved.NOTHING, IRELAND));
  }

  @AfterAll
  static void stop() {
    door.close();
    client.close();
    direct.close();
    database.close();
  }

  private static StaticCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
  }

  @BeforeEach
  void open() {
    door.be(Trouble.NONE);
    QuickRead quick = new QuickRead(URI.create(door.endpoint()), "us-east-1", LocalDynamoDb.TABLE, credentials(),
        LambdaDynamoDb.CONNECT, LambdaDynamoDb.ONE_READ);
    store = LambdaPreferences.start(quick, LocalDynamoDb.TABLE, () -> client);
  }

  @Test
  void whatIsSavedIsRead() {
    assertEquals(IRELAND, store.load(PERSON).preferences());
  }

  @ParameterizedTest
  @EnumSource(value = Trouble.class, names = {"SILENT", "STUCK"})
  void whoHoldsBackAnAnswerIsNotAskedAgain(Trouble trouble) {
    store.load(PERSON);
    door.be(trouble);
    int held = door.held();
    assertThrows(StoreUnavailable.class, () -> store.load(PERSON));
    assertTrue(door.held() > held, "the table answered after all");
    assertEquals(1, door.asked());
  }

  @ParameterizedTest
  @EnumSource(value = Trouble.class, mode = Mode.EXCLUDE, names = {"NONE", "SILENT", "STUCK", "WRONG_TYPES"})
  void whoAnswersBadlyIsAskedByTheClientAndThenIsNone(Trouble trouble) {
    store.load(PERSON);
    door.be(trouble);
    assertThrows(StoreUnavailable.class, () -> store.load(PERSON));
    door.be(Trouble.NONE);
    assertEquals(IRELAND, store.load(PERSON).preferences());
  }

  @Test
  void attributesOfTheWrongTypeAreAsIfTheyWereNotThere() {
    door.be(Trouble.WRONG_TYPES);
    assertEquals(Preferences.NONE, store.load(PERSON).preferences());
  }

  @Test
  void allThatAReadCanWaitForIsUnderTwoSeconds() {
    Duration client = LambdaPreferencesTest.client.serviceClientConfiguration().overrideConfiguration()
        .apiCallTimeout().orElseThrow();
    // The first read, then either a quick read that comes to nothing, or one that fails early and the client's call.
    Duration quick = LambdaPreferences.PATIENCE.plus(LambdaDynamoDb.CONNECT).plus(LambdaDynamoDb.ONE_READ);
    Duration asked = LambdaPreferences.PATIENCE.multipliedBy(2).plus(client);
    assertTrue(quick.compareTo(Duration.ofSeconds(2)) < 0, quick::toString);
    assertTrue(asked.compareTo(Duration.ofSeconds(2)) < 0, asked::toString);
  }
}
