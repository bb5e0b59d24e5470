package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.CloudGuide;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceStatus;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The task for routines: one service a day, which the day alone decides. */
class ServiceOfTheDayTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OURS = AlexaEnvelope.SKILL_ID + ".ServiceOfTheDay";
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
  /** Names as they are on the card of those that anyone can start with and whose bill we can explain. */
  private static final Set<String> EXPLAINED = CloudGuide.ports().services().all().stream()
      .filter(service -> service.status().stage() == ServiceStatus.Stage.OPEN && service.costDriver().isPresent())
      .map(Service::name)
      .collect(Collectors.toSet());

  private static JsonNode launched(SkillUnderTest skill, String name, String version, Set<String> marks) {
    try {
      JsonNode fields = JSON.readTree(
          "{\"type\":\"LaunchRequest\",\"task\":{\"name\":\"" + name + "\",\"version\":\"" + version + "\"}}");
      return skill.answer(new AlexaEnvelope(marks, fields).build().toString().getBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static SkillUnderTest skillOn(Instant moment) {
    return new SkillUnderTest(Optional.empty(), () -> {
      throw new IllegalStateException("no table, no client");
    }, java.time.Clock.fixed(moment, ZoneOffset.UTC));
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(7, 0).toInstant(ZoneOffset.UTC);
  }

  private static JsonNode status(JsonNode envelope) {
    for (JsonNode directive : envelope.path("response").path("directives")) {
      if (directive.path("type").asText().equals("Tasks.CompleteTask")) {
        return directive.path("status");
      }
    }
    return JSON.missingNode();
  }

  @Test
  void oneServiceIsExplainedAndTheTaskIsComplete() {
    JsonNode envelope = launched(skillOn(morning(FIRST)), OURS, "1", Set.of());
    JsonNode response = envelope.path("response");
    String speech = response.at("/outputSpeech/ssml").asText();
    assertTrue(speech.startsWith("<speak>Service of the day: "), speech);
    assertTrue(speech.contains(" You pay for "), speech);
    assertTrue(response.path("shouldEndSession").asBoolean());
    assertFalse(response.has("reprompt"));
    assertEquals("{\"code\":\"200\",\"message\":\"OK\"}", status(envelope).toString());
  }

  @Test
  void aDeviceWithAScreenIsShownItToo() {
    JsonNode envelope = launched(skillOn(morning(FIRST)), OURS, "1", Set.of("screen"));
    assertEquals("200", status(envelope).path("code").asText());
    assertEquals(2, envelope.path("response").path("directives").size());
  }

  @Test
  void theSameDayGivesTheSameServiceAllDay() {
    String early = launched(skillOn(Instant.parse("2026-11-22T00:00:00Z")), OURS, "1", Set.of()).toString();
    assertEquals(early, launched(skillOn(Instant.parse("2026-11-22T23:59:59Z")), OURS, "1", Set.of()).toString());
    assertFalse(early.equals(launched(skillOn(Instant.parse("2026-11-23T00:00:00Z")), OURS, "1", Set.of()).toString()));
  }

  @Test
  void everyServiceComesOnceBeforeAnyComesAgainAndKeepsTheVoiceRules() {
    Set<String> heard = new HashSet<>();
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < EXPLAINED.size(); i++) {
      SkillUnderTest skill = skillOn(morning(FIRST.plusDays(i)));
      JsonNode envelope = launched(skill, OURS, "1", Set.of());
      heard.add(envelope.at("/response/card/title").asText());
      broken.addAll(skill.broken("LaunchRequest", envelope));
    }
    assertEquals(List.of(), broken);
    assertEquals(EXPLAINED, heard);
  }

  @Test
  void aTaskOfAnotherNameOrVersionIsNotFound() {
    SkillUnderTest skill = skillOn(morning(FIRST));
    for (JsonNode envelope : List.of(
        launched(skill, AlexaEnvelope.SKILL_ID + ".Monthly", "1", Set.of()),
        launched(skill, OURS, "2", Set.of()),
        launched(skill, "ServiceOfTheDayOfAnother", "1", Set.of()))) {
      assertEquals("404", status(envelope).path("code").asText(), envelope::toString);
      assertTrue(envelope.at("/response/shouldEndSession").asBoolean());
    }
  }
}
