package dev.cloudguide.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PersonalPreferences;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.PreferenceStore.StoreUnavailable;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Preferences in a real DynamoDB on this machine. */
class DynamoDbPreferencesTest {
  private static final int SAVES = 1_000;
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
  private static LocalDynamoDb database;
  private static DynamoDbClient client;
  private static DynamoDbPreferences store;

  @BeforeAll
  static void start() {
    database = LocalDynamoDb.start(0, Optional.empty());
    client = database.client();
    store = new DynamoDbPreferences(() -> client, LocalDynamoDb.TABLE, CLOCK);
  }

  @AfterAll
  static void stop() {
    client.close();
    database.close();
  }

  @Test
  void whatIsSavedIsLoaded() {
    PersonKey person = new PersonKey("whatIsSaved", "one");
    Preferences preferences = Preferences.NONE.withRegion("eu-central-1").withSystem(OperatingSystem.WINDOWS);
    assertTrue(store.save(person, new Saved(preferences, Optional.empty())));
    assertEquals(new Saved(preferences, Optional.of(1L)), store.load(person));
  }

  @Test
  void whoSavedNothingHasNothing() {
    assertEquals(Saved.NOTHING, store.load(new PersonKey("nobody", "one")));
  }

  @Test
  void aRowExpiresFourHundredDaysAfterItsLastWrite() {
    PersonKey person = new PersonKey("expires", "one");
    store.save(person, new Saved(Preferences.NONE.withRegion("eu-west-1"), Optional.empty()));
    // 2026-11-21T00:00:00Z is 1795219200; 400 days x 86,400 seconds = 34,560,000
    assertEquals("1829779200", item(person).get("expires").n());
  }

  @Test
  void theTableHoldsNothingButWhatWasAskedFor() {
    PersonKey person = new PersonKey("only", "one");
    store.save(person, new Saved(Preferences.NONE.withRegion("eu-west-1"), Optional.empty()));
    assertEquals(java.util.Set.of("account", "person", "version", "expires", "region"), item(person).keySet());
  }

  @Test
  void aSaveOverAnotherDevicesSaveIsRefused() {
    PersonKey person = new PersonKey("refused", "one");
    Preferences frankfurt = Preferences.NONE.withRegion("eu-central-1");
    assertTrue(store.save(person, new Saved(frankfurt, Optional.empty())));
    assertFalse(store.save(person, new Saved(Preferences.NONE.withRegion("us-east-1"), Optional.empty())));
    assertFalse(store.save(person, new Saved(Preferences.NONE.withRegion("us-east-1"), Optional.of(7L))));
    assertEquals(frankfurt, store.load(person).preferences());
  }

  @Test
  void forgettingAnAccountForgetsEveryPersonInItAndNobodyElse() {
    Saved saved = new Saved(Preferences.NONE.withRegion("eu-central-1"), Optional.empty());
    store.save(new PersonKey("home", "one"), saved);
    store.save(new PersonKey("home", "two"), saved);
    store.save(new PersonKey("neighbours", "one"), saved);
    store.forgetAccount("home");
    store.forgetAccount("home");
    assertEquals(Saved.NOTHING, store.load(new PersonKey("home", "one")));
    assertEquals(Saved.NOTHING, store.load(new PersonKey("home", "two")));
    assertEquals(saved.preferences(), store.load(new PersonKey("neighbours", "one")).preferences());
  }

  @Test
  void twoDevicesSavingAtOnceLoseNothing() throws ExecutionException, InterruptedException {
    PersonKey person = new PersonKey("two-devices", "one");
    try (ExecutorService devices = Executors.newFixedThreadPool(2)) {
      Future<?> kitchen = devices.submit(() -> everySave(
          round -> keep(person, before -> before.withRegion("region-" + round))));
      Future<?> study = devices.submit(() -> everySave(round -> keep(
          person, before -> before.withSystem(OperatingSystem.values()[round % OperatingSystem.values().length]))));
      kitchen.get();
      study.get();
    }
    Preferences last = store.load(person).preferences();
    // Every change raises the version by one: 2 devices x 1,000 changes. A lost one would be missing from the count.
    assertEquals(Optional.of(2_000L), store.load(person).version());
    assertEquals(Optional.of("region-999"), last.region());
    // 999 mod 3 operating systems is 0
    assertEquals(Optional.of(OperatingSystem.values()[0]), last.system());
  }

  private static void everySave(IntConsumer save) {
    for (int round = 0; round < SAVES; round++) {
      save.accept(round);
    }
  }

  /** As one device does it: a turn of its own for each try, as long as the other device is quicker. */
  private static void keep(PersonKey person, UnaryOperator<Preferences> change) {
    boolean kept = false;
    while (!kept) {
      kept = new PersonalPreferences(store, Optional.of(person)).change(change);
    }
  }

  @Test
  void aMalformedItemCountsAsNothingSavedAndStaysAsItIs() {
    PersonKey person = new PersonKey("malformed", "one");
    Map<String, AttributeValue> broken = Map.of(
        "account", AttributeValue.fromS("malformed"), "person", AttributeValue.fromS("one"),
        "version", AttributeValue.fromS("seven"), "region", AttributeValue.fromN("12"),
        "system", AttributeValue.fromBool(true));
    client.putItem(request -> request.tableName(LocalDynamoDb.TABLE).item(broken));
    assertEquals(Preferences.NONE, store.load(person).preferences());
    PersonalPreferences personal = new PersonalPreferences(store, Optional.of(person));
    assertEquals(Preferences.NONE, personal.get());
    assertFalse(personal.change(before -> before.withRegion("eu-west-1")));
    assertEquals(broken, item(person));
  }

  @Test
  void aStoreThatCannotBeReachedIsUnavailable() {
    try (DynamoDbClient nowhere = LambdaDynamoDb.client(Map.of(
        "AWS_REGION", "us-east-1", "AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1"))) {
      DynamoDbPreferences unreachable = new DynamoDbPreferences(() -> nowhere, LocalDynamoDb.TABLE, CLOCK);
      PersonKey person = new PersonKey("unreachable", "one");
      assertThrows(StoreUnavailable.class, () -> unreachable.load(person));
      assertThrows(StoreUnavailable.class, () -> unreachable.save(person, Saved.NOTHING));
      assertThrows(StoreUnavailable.class, () -> unreachable.forgetAccount("unreachable"));
    }
  }

  private static Map<String, AttributeValue> item(PersonKey person) {
    return client.getItem(request -> request.tableName(LocalDynamoDb.TABLE).consistentRead(true).key(Map.of(
        "account", AttributeValue.fromS(person.account()), "person", AttributeValue.fromS(person.person())))).item();
  }
}
