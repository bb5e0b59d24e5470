package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.simulator.LocalDynamoDb;
import dev.cloudguide.store.LambdaDynamoDb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Saved preferences from outside: what happens to them on events, and to answers when they cannot be had. */
class StoreInTroubleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRICE = "{\"intent\":\"InstancePriceIntent\",\"slots\":"
      + "{\"family\":\"m five > m5\",\"size\":\"large > large\"}}";
  private static final String SET_REGION =
      "{\"intent\":\"SetPreferenceIntent\",\"slots\":{\"region\":\"ireland > eu-west-1\"}}";
  private static final String HEAR = "{\"intent\":\"HearPreferencesIntent\"}";

  private static LocalDynamoDb database;
  private static DynamoDbClient client;

  @BeforeAll
  static void start() {
    database = LocalDynamoDb.start(0, Optional.empty());
    client = database.client();
  }

  @AfterAll
  static void stop() {
    client.close();
    database.close();
  }

  private static JsonNode ask(SkillUnderTest skill, String fields, String... marks) {
    try {
      byte[] request = new AlexaEnvelope(Set.of(marks), JSON.readTree(fields)).build().toString()
          .getBytes(StandardCharsets.UTF_8);
      JsonNode envelope = skill.answer(request);
      assertEquals(List.of(), skill.broken("", envelope));
      return envelope.path("response");
    } catch (IOException e) {
      throw new IllegalArgumentException(fields, e);
    }
  }

  private static String speech(JsonNode response) {
    return response.path("outputSpeech").path("ssml").asText();
  }

  @Nested
  class GivenATableThatCannotBeReached {
    private final SkillUnderTest skill = new SkillUnderTest(
        Optional.of(LocalDynamoDb.TABLE),
        () -> LambdaDynamoDb.client(Map.of("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1")));

    @Test
    void whenAPriceIsAsked_thenTheAnswerComesWithoutPreferences() {
      String speech = speech(ask(skill, PRICE));
      assertTrue(speech.contains("For Linux in Northern Virginia, an M five large is about"), speech);
      assertFalse(speech.contains("saved"), speech);
    }

    @Test
    void whenPreferencesAreAsked_thenTheTroubleIsSaid() {
      String speech = speech(ask(skill, HEAR));
      assertTrue(speech.contains("can't reach what I saved"), speech);
    }

    @Test
    void whenARegionIsToBeKept_thenItIsNotSaidToBeKept() {
      String speech = speech(ask(skill, SET_REGION));
      assertFalse(speech.contains("From now on"), speech);
    }
  }

  @Nested
  class GivenASavedRegion {
    private final SkillUnderTest skill = new SkillUnderTest(Optional.of(LocalDynamoDb.TABLE), () -> client);

    @BeforeEach
    void empty() {
      client.scan(request -> request.tableName(LocalDynamoDb.TABLE)).items().forEach(item -> client.deleteItem(
          request -> request.tableName(LocalDynamoDb.TABLE).key(Map.of(
              "account", item.get("account"), "person", item.get("person")))));
    }

    @Test
    void whenTheSkillIsDisabled_thenNothingIsLeftOfIt() {
      ask(skill, SET_REGION);
      ask(skill, SET_REGION, "person");
      assertEquals(2, rows());
      assertTrue(speech(ask(skill, PRICE)).contains("in Ireland, your region,"));
      ask(skill, "{\"type\":\"AlexaSkillEvent.SkillDisabled\",\"body\":{}}", "no-session");
      assertEquals(0, rows());
      ask(skill, "{\"type\":\"AlexaSkillEvent.SkillDisabled\",\"body\":{}}", "no-session");
      assertTrue(speech(ask(skill, HEAR)).contains("haven't saved anything"));
    }

    @Test
    void whenOneHomeHasTwoVoices_thenEachHasItsOwn() {
      ask(skill, SET_REGION, "person");
      assertTrue(speech(ask(skill, HEAR, "person")).contains("Ireland"));
      assertTrue(speech(ask(skill, HEAR)).contains("haven't saved anything"));
    }

    @Test
    void whenTheTableIsLookedAt_thenItHoldsNoIdOfAlexas() {
      ask(skill, SET_REGION, "person");
      String items = client.scan(request -> request.tableName(LocalDynamoDb.TABLE)).items().toString();
      assertFalse(items.contains("amzn1"), items);
    }

    private int rows() {
      return client.scan(request -> request.tableName(LocalDynamoDb.TABLE)).count();
    }
  }
}
