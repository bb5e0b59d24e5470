package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cloudguide.requests.RequestCase.ComesBack;
import dev.cloudguide.simulator.screen.Drawn;
import dev.cloudguide.simulator.screen.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every request of {@code requests/cases.txt} gets the answer it should, with nothing saved and no table to
 * save in.
 */
class RequestsTest {
  private final SkillUnderTest skill = new SkillUnderTest(Optional.empty(), () -> {
    throw new IllegalStateException("no table, no client");
  });

  @TestFactory
  Stream<DynamicTest> everyRequest() {
    return RequestCase.all().stream().map(given -> DynamicTest.dynamicTest(given.name(), () -> answers(given)));
  }

  @TestFactory
  Stream<DynamicTest> everyRequestOfADeviceWithAScreen() {
    return RequestCase.all().stream()
        .map(RequestCase::withScreen)
        .flatMap(Optional::stream)
        .map(given -> DynamicTest.dynamicTest(given.name(), () -> answers(given)));
  }

  private void answers(RequestCase given) {
    JsonNode envelope = skill.answer(given.bytes());
    for (JsonNode directive : envelope.path("response").path("directives")) {
      if (!directive.path("type").asText().startsWith("Alexa.Presentation.APL.")) {
        continue;
      }
      for (Viewport viewport : Viewport.values()) {
        assertEquals(List.of(), Drawn.of(directive, viewport).unreadable(), () -> given.name() + " on " + viewport);
      }
    }
    JsonNode response = envelope.path("response");
    String intent = given.envelope().path("request").path("intent").path("name").asText();
    assertEquals(List.of(), skill.broken(intent, envelope), envelope::toString);
    boolean speaks = response.has("outputSpeech");
    boolean open = speaks && !response.path("shouldEndSession").asBoolean();
    ComesBack actual = response.has("canFulfillIntent") ? ComesBack.CAN_FULFILL
        : !speaks ? ComesBack.SILENT : open ? ComesBack.ASKS : ComesBack.TELLS;
    boolean either = given.comesBack() == ComesBack.SPEAKS;
    assertEquals(either ? ComesBack.SPEAKS : given.comesBack(), either && speaks ? ComesBack.SPEAKS : actual,
        envelope::toString);
    assertFalse(envelope.toString().contains("went wrong on my side"), envelope::toString);
  }

  @Test
  void whatEndsASessionGetsNoCardAndNoDirective() {
    RequestCase.all().stream().filter(given -> given.name().startsWith("ended-")).forEach(given -> {
      JsonNode response = skill.answer(given.bytes()).path("response");
      assertTrue(response.path("card").isMissingNode() && response.path("directives").isEmpty(), response::toString);
    });
  }

  @Test
  void canFulfillSaysYesToWhatWeKnowAndNoToWhatWeDoNot() {
    assertEquals("YES", canFulfill("can-fulfill"));
    assertEquals("NO", canFulfill("can-fulfill-unknown"));
  }

  private String canFulfill(String name) {
    RequestCase given = RequestCase.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return skill.answer(given.bytes()).path("response").path("canFulfillIntent").path("canFulfill").asText();
  }

  @Test
  void whatIsNoRequestAtAllGetsAValidSilence() {
    for (String body : List.of("", "null", "[]", "{}", "\"hello\"", "{\"request\":", "{\"request\":[]}", "\0\1\2")) {
      JsonNode envelope = skill.answer(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertEquals("1.0", envelope.path("version").asText(), body);
      assertFalse(envelope.path("response").has("outputSpeech"), body);
    }
  }
}
