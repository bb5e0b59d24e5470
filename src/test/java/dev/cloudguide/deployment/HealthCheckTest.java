package dev.cloudguide.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The skill passes the health check that a deployment puts to it: the same requests, the same demands. */
class HealthCheckTest {
  private static final String MINE = "amzn1.ask.skill.00000000-0000-0000-0000-000000000001";
  private static final String OTHER = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";
  private static final String LAUNCH = "\"type\": \"LaunchRequest\"";

  private final CloudGuideHandler skill = new CloudGuideHandler(
      new Settings(Optional.empty(), List.of(MINE)), () -> {
        throw new IllegalStateException("a health check needs no table");
      }, reply -> { }, System.out, Clock.systemUTC());

  @Test
  void aLaunchIsWelcomedAndStaysOpen() throws IOException {
    JsonNode opened = ask(LAUNCH, MINE);
    assertTrue(opened.at("/outputSpeech/ssml").isTextual());
    assertFalse(opened.path("shouldEndSession").asBoolean(true));
  }

  @Test
  void aPriceIsToldWithItsCard() throws IOException {
    JsonNode priced = ask("""
        "type": "IntentRequest", "intent": {"name": "InstancePriceIntent", "confirmationStatus": "NONE", "slots": {
        %s, %s, %s}}""".formatted(slot("family", "m5"), slot("size", "large"), slot("region", "eu-west-1")), MINE);
    assertTrue(priced.at("/outputSpeech/ssml").textValue().contains("cents an hour"), priced::toString);
    assertTrue(priced.path("card").isObject());
  }

  @Test
  void anotherSkillIsNotAnswered() throws IOException {
    assertTrue(ask(LAUNCH, OTHER).path("outputSpeech").isMissingNode());
  }

  @Test
  void theseAreTheRequestsAndDemandsOfTheTemplate() {
    String check = StackTemplate.read().block("HealthCheck");
    assertTrue(check.contains("intent(\"InstancePriceIntent\", family=\"m5\", size=\"large\", region=\"eu-west-1\")"));
    assertTrue(check.contains("\"cents an hour\" in speech(priced) and priced.get(\"card\")"));
    assertTrue(check.contains(OTHER));
    assertEquals(3, check.split("\n +must\\(").length - 1);
  }

  private static String slot(String name, String value) {
    return """
        "%1$s": {"name": "%1$s", "value": "%2$s", "confirmationStatus": "NONE", "resolutions": {
        "resolutionsPerAuthority": [{"authority": "health-check", "status": {"code": "ER_SUCCESS_MATCH"},
        "values": [{"value": {"name": "%2$s", "id": "%2$s"}}]}]}}""".formatted(name, value);
  }

  private JsonNode ask(String request, String skillId) throws IOException {
    String who = """
        "application": {"applicationId": "%s"}, "user": {"userId": "amzn1.ask.account.HEALTHCHECK"}"""
        .formatted(skillId);
    String envelope = """
        {"version": "1.0", "session": {"new": true, "sessionId": "health-check", "attributes": {}, %1$s},
         "context": {"System": {%1$s, "device": {"deviceId": "none", "supportedInterfaces": {}}}},
         "request": {"requestId": "health-check", "timestamp": "2026-11-21T00:00:00Z", "locale": "en-US", %2$s}}"""
        .formatted(who, request);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    skill.handleRequest(new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)), answer, null);
    return new ObjectMapper().readTree(answer.toByteArray()).path("response");
  }
}
