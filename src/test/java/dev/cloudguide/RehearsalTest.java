package dev.cloudguide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.alexa.handler.QuestionIntent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is rehearsed before a snapshot is what people ask, and leaves no trace. */
class RehearsalTest {
  private static final String SKILL = "amzn1.ask.skill.aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
  /** Intents that save or forget, and the table would hold the rehearsal's. */
  private static final Set<String> THAT_SAVE = Set.of("SetPreferenceIntent", "MentionRegionIntent", "ForgetMeIntent");

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Settings settings = new Settings(Optional.empty(), List.of(SKILL));
  private final CloudGuideHandler handler = new CloudGuideHandler(settings, () -> {
    throw new IllegalStateException("no table, no client");
  }, reply -> { }, new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC());

  @Test
  void everyRequestIsAnsweredWithoutAnApology() {
    List<RehearsedRequests.Line> lines = RehearsedRequests.lines();
    String[] answers = handler.rehearsal(settings, () -> { }).once(lines).split("\n");
    assertEquals(lines.size(), answers.length);
    for (int i = 0; i < answers.length; i++) {
      boolean spoken = !lines.get(i).request().contains("SessionEndedRequest");
      assertEquals(spoken, answers[i].contains("<speak>"), answers[i]);
      assertFalse(answers[i].contains("went wrong on my side"), answers[i]);
    }
  }

  @Test
  void nothingIsLogged() {
    handler.rehearsal(settings, () -> { }).beforeCheckpoint(null);
    assertEquals("", log.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theConnectionsAreClosedAtTheEnd() {
    List<String> done = new ArrayList<>();
    handler.rehearsal(settings, () -> done.add("closed")).beforeCheckpoint(null);
    assertEquals(List.of("closed"), done);
  }

  @Test
  void everyIntentThatAsksIsRehearsedUnlessItSaves() {
    String requests = RehearsedRequests.lines().toString();
    for (QuestionIntent intent : QuestionIntent.values()) {
      boolean rehearsed = requests.contains("\"" + intent.intentName() + "\"");
      assertEquals(!THAT_SAVE.contains(intent.intentName()), rehearsed, intent.intentName());
    }
    assertTrue(requests.contains("LaunchRequest"));
  }
}
