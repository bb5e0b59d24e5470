package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which devices get a screen, and what becomes of touches and errors that devices report. */
class ScreenRequestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LAUNCH = "{\"type\":\"LaunchRequest\"}";
  private static final String PRICE =
      "{\"intent\":\"ServicePriceIntent\",\"slots\":{\"service\":\"lambda > lambda\"}}";

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final CloudGuideHandler skill = new CloudGuideHandler(
      new Settings(Optional.empty(), List.of(AlexaEnvelope.SKILL_ID), Optional.empty()), () -> {
        throw new IllegalStateException("no table, no client");
      }, reply -> { }, new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC());

  private JsonNode answer(ObjectNode envelope) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    skill.handleRequest(new ByteArrayInputStream(envelope.toString().getBytes(StandardCharsets.UTF_8)), out, null);
    return JSON.readTree(out.toByteArray());
  }

  private static ObjectNode request(String fields, String... marks) throws IOException {
    return new AlexaEnvelope(Set.of(marks), JSON.readTree(fields)).build();
  }

  private static JsonNode directives(JsonNode envelope) {
    return envelope.path("response").path("directives");
  }

  /** A touch in the session that an answer left behind. */
  private JsonNode touched(JsonNode before, String token, String arguments) throws IOException {
    ObjectNode request = request("{\"type\":\"Alexa.Presentation.APL.UserEvent\",\"token\":\"" + token
        + "\",\"arguments\":" + arguments + "}", "in-session", "screen");
    ((ObjectNode) request.path("session")).set("attributes", before.path("sessionAttributes"));
    return answer(request);
  }

  private static String speech(JsonNode envelope) {
    return envelope.path("response").path("outputSpeech").path("ssml").asText();
  }

  @Test
  void aDeviceThatShowsAplGetsOneScreen() throws IOException {
    JsonNode directives = directives(answer(request(LAUNCH, "screen")));
    assertEquals(1, directives.size());
    assertEquals("Alexa.Presentation.APL.RenderDocument", directives.path(0).path("type").asText());
    assertEquals("2023.2", directives.path(0).path("document").path("version").asText());
  }

  @Test
  void aViewportAloneGetsNone() throws IOException {
    ObjectNode request = request(LAUNCH, "screen");
    ((ObjectNode) request.path("context").path("System").path("device")).putObject("supportedInterfaces");
    assertTrue(request.path("context").has("Viewport"));
    assertTrue(directives(answer(request)).isEmpty());
  }

  @Test
  void aSpeakerGetsNone() throws IOException {
    assertTrue(directives(answer(request(LAUNCH))).isEmpty());
  }

  @Test
  void goodbyeGetsNone() throws IOException {
    assertTrue(directives(answer(request("{\"intent\":\"AMAZON.StopIntent\",\"slots\":{}}", "screen"))).isEmpty());
  }

  @Test
  void theAnswerIsTheSameWithAndWithoutScreen() throws IOException {
    assertEquals(speech(answer(request(PRICE))), speech(answer(request(PRICE, "screen"))));
  }

  @Test
  void aTouchOnTheLastScreenIsAnswered() throws IOException {
    JsonNode before = answer(request(PRICE, "in-session", "screen"));
    String token = directives(before).path(0).path("token").asText();
    JsonNode after = touched(before, token, "[\"wish\",\"SOURCE\"]");
    assertTrue(speech(after).contains("price list"), () -> speech(after));
    assertFalse(directives(after).isEmpty());
    assertFalse(directives(after).path(0).path("token").asText().equals(token), "a new screen, a new token");
  }

  @Test
  void aTouchOnAnEarlierScreenIsNotTakenForAnAnswer() throws IOException {
    JsonNode before = answer(request(PRICE, "in-session", "screen"));
    JsonNode after = touched(before, "cloud-guide-77", "[\"wish\",\"SOURCE\"]");
    assertTrue(speech(after).contains("earlier screen"), () -> speech(after));
  }

  @Test
  void anExampleOnAnEarlierScreenIsAskedAllTheSame() throws IOException {
    JsonNode before = answer(request(LAUNCH, "screen"));
    JsonNode after = touched(before, "cloud-guide-77", "[\"say\",\"What is Fargate?\"]");
    assertTrue(speech(after).contains("Fargate runs containers"), () -> speech(after));
  }

  @Test
  void whatADeviceCouldNotShowIsLoggedByKindAndSurvived() throws IOException {
    JsonNode after = answer(request("{\"type\":\"Alexa.Presentation.APL.RuntimeError\",\"token\":\"cloud-guide-1\","
        + "\"errors\":[{\"type\":\"LIST_ERROR\",\"reason\":\"INTERNAL_ERROR\",\"listId\":\"l\","
        + "\"message\":\"quagga\"}]}", "in-session", "screen"));
    assertFalse(after.path("response").has("outputSpeech"));
    assertFalse(after.path("response").path("shouldEndSession").asBoolean());
    String logged = log.toString(StandardCharsets.UTF_8);
    assertTrue(logged.contains("\"event\":\"screen-error LIST_ERROR\""), logged);
    assertFalse(logged.contains("quagga"), logged);
  }
}
