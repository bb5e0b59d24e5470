package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.simulator.LocalDynamoDb;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How often a session reads what is saved: once, however long it is, unless somebody asks what is saved. */
class SessionReadsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRICE = "{\"intent\":\"InstancePriceIntent\",\"slots\":"
      + "{\"family\":\"m five > m5\",\"size\":\"large > large\"}}";
  private static final String IRELAND =
      "{\"intent\":\"SetPreferenceIntent\",\"slots\":{\"region\":\"ireland > eu-west-1\"}}";
  private static final String TOKYO =
      "{\"intent\":\"SetPreferenceIntent\",\"slots\":{\"region\":\"tokyo > ap-northeast-1\"}}";

  private static LocalDynamoDb database;
  private static TroubledDynamoDb door;
  private static DynamoDbClient direct;
  private static DynamoDbClient through;

  private final SkillUnderTest skill = new SkillUnderTest(Optional.of(LocalDynamoDb.TABLE), () -> through);
  private JsonNode attributes = JSON.createObjectNode();

  @BeforeAll
  static void start() throws IOException {
    database = LocalDynamoDb.start(0, Optional.empty());
    door = new TroubledDynamoDb(database);
    direct = database.client();
    through = LocalDynamoDb.client(URI.create(door.endpoint()));
  }

  @AfterAll
  static void stop() {
    door.close();
    through.close();
    direct.close();
    database.close();
  }

  @BeforeEach
  void save() throws IOException {
    say(IRELAND);
    attributes = JSON.createObjectNode();
    door.be(TroubledDynamoDb.Trouble.NONE);
  }

  private String say(String fields, String... marks) throws IOException {
    ObjectNode envelope = new AlexaEnvelope(Set.of(marks), JSON.readTree(fields)).build();
    ((ObjectNode) envelope.path("session")).set("attributes", attributes);
    JsonNode answer = skill.answer(envelope.toString().getBytes(StandardCharsets.UTF_8));
    attributes = answer.path("sessionAttributes");
    return answer.path("response").path("outputSpeech").path("ssml").asText();
  }

  @Test
  void aSessionReadsOnce() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertTrue(say(PRICE, "in-session").contains("in Ireland, your region,"));
      say("{\"intent\":\"AMAZON.RepeatIntent\"}", "in-session");
    }
    assertEquals(1, door.asked());
  }

  @Test
  void whoAsksWhatIsSavedHearsWhatIsSavedNow() throws IOException {
    say(PRICE, "in-session");
    new SkillUnderTest(Optional.of(LocalDynamoDb.TABLE), () -> direct).answer(
        new AlexaEnvelope(Set.of(), JSON.readTree(TOKYO)).build().toString().getBytes(StandardCharsets.UTF_8));
    assertTrue(say("{\"intent\":\"HearPreferencesIntent\"}", "in-session").contains("Tokyo"));
    assertTrue(say(PRICE, "in-session").contains("in Tokyo, your region,"));
  }

  @Test
  void anotherVoiceInTheSessionHasItsOwn() throws IOException {
    say(PRICE, "in-session");
    assertTrue(say(PRICE, "in-session", "person").contains("in Northern Virginia"));
    assertEquals(2, door.asked());
  }

  @Test
  void whatIsSavedInTheSessionHoldsAtOnce() throws IOException {
    say(PRICE, "in-session");
    say(TOKYO, "in-session");
    assertTrue(say(PRICE, "in-session").contains("in Tokyo, your region,"));
  }
}
