package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.alexa.handler.EventNotHandled;
import dev.cloudguide.requests.TroubledDynamoDb.Trouble;
import dev.cloudguide.simulator.LocalDynamoDb;
import dev.cloudguide.store.LambdaDynamoDb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every way in which the table can fail, over real HTTP and through the whole skill: the answer comes without
 * preferences, what is saved stays as it is, and nothing is said to be done that was not done.
 */
class StoreFaultsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRICE = "{\"intent\":\"InstancePriceIntent\",\"slots\":"
      + "{\"family\":\"m five > m5\",\"size\":\"large > large\"}}";
  private static final String IRELAND =
      "{\"intent\":\"SetPreferenceIntent\",\"slots\":{\"region\":\"ireland > eu-west-1\"}}";
  private static final String TOKYO =
      "{\"intent\":\"SetPreferenceIntent\",\"slots\":{\"region\":\"tokyo > ap-northeast-1\"}}";
  private static final String HEAR = "{\"intent\":\"HearPreferencesIntent\"}";
  private static final String LAUNCH = "{\"type\":\"LaunchRequest\"}";
  private static final String RECOMMEND =
      "{\"intent\":\"RecommendServiceIntent\",\"slots\":{\"need\":\"database > store-records\"}}";
  private static final String FORGET_REGION =
      "{\"intent\":\"ForgetMeIntent\",\"slots\":{\"item\":\"region > region\"}}";
  private static final String YES = "{\"intent\":\"AMAZON.YesIntent\"}";
  private static final String DISABLED = "{\"type\":\"AlexaSkillEvent.SkillDisabled\",\"body\":{}}";

  private static LocalDynamoDb database;
  private static TroubledDynamoDb door;
  private static DynamoDbClient direct;
  private static DynamoDbClient client;
  private static SkillUnderTest skill;

  @BeforeAll
  static void start() throws IOException {
    database = LocalDynamoDb.start(0, Optional.empty());
    door = new TroubledDynamoDb(database);
    direct = database.client();
    client = asOnLambda(door.endpoint());
    skill = new SkillUnderTest(Optional.of(LocalDynamoDb.TABLE), () -> client);
  }

  /** The very client that Lambda has, but for where its credentials come from. */
  private static DynamoDbClient asOnLambda(String endpoint) {
    return LambdaDynamoDb.builder(Map.of("AWS_ENDPOINT_URL_DYNAMODB", endpoint))
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }

  @AfterAll
  static void stop() {
    door.close();
    client.close();
    direct.close();
    database.close();
  }

  @BeforeEach
  void save() {
    door.be(Trouble.NONE);
    patiently(IRELAND);
    assertEquals(1, rows().size());
  }

  /** Past the door and without its haste, for what must succeed however busy this machine is. */
  private static JsonNode patiently(String fields, String... marks) {
    SkillUnderTest patient = new SkillUnderTest(Optional.of(LocalDynamoDb.TABLE), () -> direct);
    return patient.answer(request(fields, Optional.empty(), marks)).path("response");
  }

  @ParameterizedTest
  @EnumSource(value = Trouble.class, mode = Mode.EXCLUDE, names = "NONE")
  void anAnswerComesWithoutPreferencesAndTheRowStays(Trouble trouble) {
    List<Map<String, AttributeValue>> before = rows();
    door.be(trouble);
    String price = speech(ask(PRICE));
    assertTrue(price.contains("For Linux in Northern Virginia, an M five large is about"), price);
    assertFalse(price.contains("saved") || price.contains("reach"), price);
    assertTrue(door.asked() > 0, "the table was not asked");
    assertEquals(before, rows());
    assertTrue(speech(patiently(PRICE)).contains("in Ireland, your region,"));
  }

  @Test
  void welcomeAndAdviceComeAsToSomebodyNew() {
    door.be(Trouble.THROTTLED);
    assertTrue(speech(ask(LAUNCH)).contains("Cloud Guide"));
    String choice = speech(ask(RECOMMEND));
    assertTrue(choice.contains("Do you need joins"), choice);
  }

  @ParameterizedTest
  @EnumSource(value = Trouble.class, mode = Mode.EXCLUDE, names = {"NONE", "WRONG_TYPES"})
  void onlyWhoAsksForPreferencesHearsOfIt(Trouble trouble) {
    List<Map<String, AttributeValue>> before = rows();
    door.be(trouble);
    assertTrue(speech(ask(HEAR)).contains("can't reach what I saved for you right now"));
    assertTrue(speech(ask(TOKYO)).contains("so I haven't kept that"));
    assertTrue(speech(ask(FORGET_REGION)).contains("it is not forgotten yet"));
    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource(value = Trouble.class, mode = Mode.EXCLUDE, names = {"NONE", "WRONG_TYPES"})
  void whoAsksToBeForgottenIsNotToldThatItIsDone(Trouble trouble) {
    List<Map<String, AttributeValue>> before = rows();
    JsonNode asked = skill.answer(request("{\"intent\":\"ForgetMeIntent\"}", Optional.empty()));
    door.be(trouble);
    String speech = speech(answer(YES, Optional.of(asked.path("sessionAttributes"))).path("response"));
    assertTrue(speech.contains("it is not forgotten yet"), speech);
    assertEquals(before, rows());
  }

  @ParameterizedTest
  @EnumSource(value = Trouble.class, mode = Mode.EXCLUDE, names = {"NONE", "WRONG_TYPES"})
  void aDisabledSkillsEventFailsSoThatItComesAgain(Trouble trouble) {
    door.be(trouble);
    assertThrows(EventNotHandled.class, () -> ask(DISABLED, "no-session"));
    assertEquals(1, rows().size());
    patiently(DISABLED, "no-session");
    assertEquals(List.of(), rows());
    patiently(DISABLED, "no-session");
    assertEquals(List.of(), rows());
  }

  @Test
  void aLateEventDeletesNothingThatWasSavedSince() {
    patiently("{\"type\":\"AlexaSkillEvent.SkillDisabled\",\"eventCreationTime\":\"2026-01-01T00:00:00Z\","
        + "\"timestamp\":\"2026-01-01T00:00:01Z\",\"body\":{}}", "no-session");
    assertEquals(1, rows().size());
  }

  @Test
  void whileTheTableHoldsBackItsAnswerThePersonHasTheirs() {
    door.be(Trouble.SILENT);
    assertTrue(speech(ask(PRICE)).contains("an M five large is about"));
    assertTrue(door.held() > 0, "the table answered after all");
    door.be(Trouble.STUCK);
    assertTrue(speech(ask(PRICE)).contains("an M five large is about"));
    assertTrue(door.held() > 1, "the table answered after all");
  }

  @Test
  void allThatATurnCanWaitForTheTableIsSetAndShort() {
    ClientOverrideConfiguration set = client.serviceClientConfiguration().overrideConfiguration();
    Duration whole = set.apiCallTimeout().orElseThrow();
    assertTrue(whole.compareTo(Duration.ofSeconds(2)) <= 0, "a call takes " + whole);
    assertTrue(LambdaDynamoDb.ONE_READ.compareTo(whole) < 0, "a read takes " + LambdaDynamoDb.ONE_READ);
    assertTrue(LambdaDynamoDb.CONNECT.compareTo(LambdaDynamoDb.ONE_READ) < 0, "connecting takes longer");
  }

  @Test
  void whoNeverAnswersIsAskedOnlyOnceATurn() {
    door.be(Trouble.SILENT);
    ask(PRICE);
    // The SDK tries again as long as its 1.5 seconds last: at most one call's attempts, of 0.7 seconds each.
    assertTrue(door.asked() <= 3, door.asked() + " attempts");
  }

  @Test
  void aTableThatCannotBeConnectedToIsNoneToTheSkill() {
    SkillUnderTest nowhere =
        new SkillUnderTest(Optional.of(LocalDynamoDb.TABLE), () -> asOnLambda("http://127.0.0.1:1"));
    assertTrue(speech(nowhere.answer(request(PRICE, Optional.empty())).path("response"))
        .contains("an M five large is about"));
    assertThrows(EventNotHandled.class, () -> nowhere.answer(request(DISABLED, Optional.empty(), "no-session")));
  }

  private static List<Map<String, AttributeValue>> rows() {
    return direct.scan(request -> request.tableName(LocalDynamoDb.TABLE).consistentRead(true)).items().stream()
        .map(HashMap::new).<Map<String, AttributeValue>>map(row -> row).toList();
  }

  private JsonNode ask(String fields, String... marks) {
    return answer(fields, Optional.empty(), marks).path("response");
  }

  private JsonNode answer(String fields, Optional<JsonNode> attributes, String... marks) {
    JsonNode envelope = skill.answer(request(fields, attributes, marks));
    assertEquals(List.of(), skill.broken("", envelope));
    return envelope;
  }

  private static byte[] request(String fields, Optional<JsonNode> attributes, String... marks) {
    try {
      ObjectNode envelope = new AlexaEnvelope(Set.of(marks), JSON.readTree(fields)).build();
      attributes.ifPresent(kept -> ((ObjectNode) envelope.path("session")).set("attributes", kept));
      return envelope.toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException(fields, e);
    }
  }

  private static String speech(JsonNode response) {
    return response.path("outputSpeech").path("ssml").asText();
  }
}
