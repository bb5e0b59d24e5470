package dev.cloudguide.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.conversation.AnswerLength;
import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PersonalPreferences;
import dev.cloudguide.conversation.Preference;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.PreferenceStore.StoreUnavailable;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Amount;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
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

  /** One of everything that can be saved. */
  private static Preferences everything() {
    return Preferences.NONE.withRegion("eu-central-1").withSystem(OperatingSystem.WINDOWS)
        .with(Preference.TERM, "3yr").with(Preference.PAYMENT, "all upfront")
        .with(Preference.KNOWS, "PostgreSQL").with(Preference.KNOWS, "lambda").with(Preference.RUNS, "ecs")
        .with(Preference.LENGTH, "short")
        .withEstimate(Named.builder()
            .services(List.of(new ServiceId("lambda")))
            .amounts(List.of(new Amount(Quantity.of(5_000_000, Unit.REQUEST), Optional.of(Unit.MONTH))))
            .facts(Map.of("usual", "yes"))
            .count(Optional.of(3))
            .build());
  }

  @Test
  void whatIsSavedIsLoaded() {
    PersonKey person = new PersonKey("whatIsSaved", "one");
    assertTrue(store.save(person, Saved.NOTHING, everything()));
    assertEquals(new Saved(everything(), Optional.of(1L)), store.load(person));
  }

  @Test
  void eachPreferenceIsForgottenAloneAndTheOthersStay() {
    PersonKey person = new PersonKey("each", "one");
    store.save(person, Saved.NOTHING, everything());
    Preferences left = everything();
    for (Preference preference : Preference.values()) {
      PersonalPreferences personal = new PersonalPreferences(store, Optional.of(person));
      assertTrue(personal.change(before -> before.without(preference)));
      left = left.without(preference);
      assertEquals(left, store.load(person).preferences());
      assertFalse(item(person).containsKey(preference.id()), preference.id());
    }
    assertEquals(Preferences.NONE, left);
  }

  @Test
  void whatANewerVersionSavedStaysThroughEverySave() {
    PersonKey person = new PersonKey("newer", "one");
    Map<String, AttributeValue> newer = new HashMap<>(Map.of(
        "account", AttributeValue.fromS("newer"), "person", AttributeValue.fromS("one"),
        "version", AttributeValue.fromN("4"), "region", AttributeValue.fromS("eu-west-1"),
        "currency", AttributeValue.fromS("EUR"), "system", AttributeValue.fromBool(true)));
    client.putItem(request -> request.tableName(LocalDynamoDb.TABLE).item(newer));
    PersonalPreferences personal = new PersonalPreferences(store, Optional.of(person));
    assertTrue(personal.change(before -> before.with(Preference.TERM, "3yr").without(Preference.REGION)));
    newer.remove("region");
    newer.put("term", AttributeValue.fromS("3yr"));
    newer.put("version", AttributeValue.fromN("5"));
    newer.put("expires", AttributeValue.fromN("1829779200"));
    assertEquals(newer, item(person));
  }

  @Test
  void aRowWithoutAVersionIsReadAndGetsOneWithTheNextSave() {
    PersonKey person = new PersonKey("unversioned", "one");
    client.putItem(request -> request.tableName(LocalDynamoDb.TABLE).item(Map.of(
        "account", AttributeValue.fromS("unversioned"), "person", AttributeValue.fromS("one"),
        "region", AttributeValue.fromS("eu-west-1"))));
    PersonalPreferences personal = new PersonalPreferences(store, Optional.of(person));
    assertTrue(personal.change(before -> before.withSystem(OperatingSystem.WINDOWS)));
    assertEquals(
        new Saved(Preferences.NONE.withRegion("eu-west-1").withSystem(OperatingSystem.WINDOWS), Optional.of(1L)),
        store.load(person));
  }

  @Test
  void whoSavedNothingHasNothing() {
    assertEquals(Saved.NOTHING, store.load(new PersonKey("nobody", "one")));
  }

  @Test
  void aRowExpiresFourHundredDaysAfterItsLastWrite() {
    PersonKey person = new PersonKey("expires", "one");
    store.save(person, Saved.NOTHING, Preferences.NONE.withRegion("eu-west-1"));
    // 2026-11-21T00:00:00Z is 1795219200; 400 days x 86,400 seconds = 34,560,000
    assertEquals("1829779200", item(person).get("expires").n());
  }

  @Test
  void theTableHoldsNothingButWhatWasAskedFor() {
    PersonKey person = new PersonKey("only", "one");
    store.save(person, Saved.NOTHING, Preferences.NONE.withRegion("eu-west-1"));
    assertEquals(java.util.Set.of("account", "person", "version", "expires", "region"), item(person).keySet());
  }

  @Test
  void aSaveOverAnotherDevicesSaveIsRefused() {
    PersonKey person = new PersonKey("refused", "one");
    Preferences frankfurt = Preferences.NONE.withRegion("eu-central-1");
    assertTrue(store.save(person, Saved.NOTHING, frankfurt));
    assertFalse(store.save(person, Saved.NOTHING, Preferences.NONE.withRegion("us-east-1")));
    assertFalse(store.save(
        person, new Saved(frankfurt, Optional.of(7L)), Preferences.NONE.withRegion("us-east-1")));
    assertEquals(frankfurt, store.load(person).preferences());
  }

  @Test
  void forgettingAnAccountForgetsEveryPersonInItAndNobodyElse() {
    Preferences saved = Preferences.NONE.withRegion("eu-central-1");
    store.save(new PersonKey("home", "one"), Saved.NOTHING, saved);
    store.save(new PersonKey("home", "two"), Saved.NOTHING, saved);
    store.save(new PersonKey("neighbours", "one"), Saved.NOTHING, saved);
    store.forgetAccount("home");
    store.forgetAccount("home");
    assertEquals(Saved.NOTHING, store.load(new PersonKey("home", "one")));
    assertEquals(Saved.NOTHING, store.load(new PersonKey("home", "two")));
    assertEquals(saved, store.load(new PersonKey("neighbours", "one")).preferences());
  }

  @Test
  void twoDevicesSavingAtOnceLoseNothing() throws ExecutionException, InterruptedException {
    PersonKey person = new PersonKey("two-devices", "one");
    try (ExecutorService devices = Executors.newFixedThreadPool(2)) {
      Future<?> kitchen = devices.submit(() -> everySave(round -> keep(person, before -> switch (round % 4) {
        case 0 -> before.withRegion("region-" + round);
        case 1 -> before.with(Preference.TERM, round % 8 == 1 ? "1yr" : "3yr");
        case 2 -> before.with(Preference.KNOWS, "known-" + round % 3);
        default -> before.withEstimate(Named.builder().count(Optional.of(round)).build());
      })));
      Future<?> study = devices.submit(() -> everySave(round -> keep(person, before -> switch (round % 4) {
        case 0 -> before.withSystem(OperatingSystem.values()[round % OperatingSystem.values().length]);
        case 1 -> before.with(Preference.PAYMENT, round % 8 == 1 ? "no upfront" : "all upfront");
        case 2 -> before.with(Preference.RUNS, "run-" + round % 3);
        default -> before.with(Preference.LENGTH, round % 8 == 3 ? "short" : "full");
      })));
      kitchen.get();
      study.get();
    }
    Saved last = store.load(person);
    // Of each device's rounds 0 to 999 the last of each kind stands: 996 and 997, 998 and 999 by their rest of 4.
    // 996 mod 3 systems is 0; 997 mod 8 is 5; 999 mod 8 is 7; 990, 994 and 998 mod 3 are 0, 1 and 2.
    assertEquals(new Preferences(Optional.of("region-996"), Optional.of(OperatingSystem.values()[0]),
        Optional.of(CommitmentTerm.THREE_YEARS), Optional.of(PaymentOption.ALL_UPFRONT),
        List.of("known-0", "known-1", "known-2"), List.of("run-0", "run-1", "run-2"),
        Optional.of(AnswerLength.FULL), Optional.of(Named.builder().count(Optional.of(999)).build())),
        last.preferences());
    // Every save that changed something raised the version by one. The first device's regions (250), terms (250: one,
    // three, one, …), names (250: another becomes the latest each time) and estimates (250) all change something; so
    // do the second's payments, names and lengths (750) and its systems (250: 0, 4, 8, … mod 3 differ each time).
    assertEquals(Optional.of(2_000L), last.version());
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
      assertThrows(StoreUnavailable.class, () -> unreachable.save(person, Saved.NOTHING, Preferences.NONE));
      assertThrows(StoreUnavailable.class, () -> unreachable.forgetAccount("unreachable"));
    }
  }

  private static Map<String, AttributeValue> item(PersonKey person) {
    return client.getItem(request -> request.tableName(LocalDynamoDb.TABLE).consistentRead(true).key(Map.of(
        "account", AttributeValue.fromS(person.account()), "person", AttributeValue.fromS(person.person())))).item();
  }
}
