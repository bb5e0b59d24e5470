package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.conversation.Reply;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Opening the skill: the first time, come back, and in the middle of a decision. */
class WelcomesTest {
  private static Household household;

  @BeforeAll
  static void start() {
    household = new Household(Path.of("."), Optional.empty());
  }

  @AfterAll
  static void stop() {
    household.close();
  }

  private static String key(Exchange exchange) {
    Reply reply = exchange.reply().orElseThrow();
    return reply.say().getFirst().key() + ", " + reply.ask().orElseThrow().question().key();
  }

  private static Echo echo(String user) {
    return household.echo(user, "en-US", Device.SPEAKER);
  }

  @Test
  void somebodyNewIsToldWhatToAsk() {
    Exchange welcome = echo("new").say("open cloud guide");
    assertEquals("welcome, ask.welcome", key(welcome));
    assertTrue(welcome.speech().contains("Cloud Guide"), welcome.speech());
    assertFalse(welcome.sessionEnded());
  }

  @Test
  void somebodyKnownIsWelcomedBack() {
    Echo echo = echo("known");
    echo.say("always use windows");
    echo.endSession();
    assertEquals("welcome.back, ask.welcome", key(echo.say("open cloud guide")));
  }

  @Test
  void whoLeftAnEstimateIsOfferedToGoOn() {
    Echo echo = echo("estimating");
    echo.say("open cloud guide");
    echo.say("a hundred gigabytes in s three");
    echo.say("no");
    echo.say("yes");
    assertEquals("welcome.back, ask.go-on", key(echo.say("open cloud guide")));
  }

  @Test
  void inTheMiddleOfADecisionTheOpenQuestionIsAskedAgain() {
    Echo echo = echo("deciding");
    Exchange asked = echo.say("which database should i use");
    Exchange welcome = echo.say("open cloud guide");
    assertEquals("welcome.mid-decision, ask.fact", key(welcome));
    assertTrue(welcome.speech().endsWith(asked.speech()), welcome.speech());
    assertEquals(asked.session(), welcome.session());
    assertEquals(
        asked.response().at("/sessionAttributes/pending"), welcome.response().at("/sessionAttributes/pending"));
  }

  @Test
  void inTheMiddleOfTheInterviewOnCommitmentsItIsSo() {
    Echo echo = echo("committing");
    Exchange asked = echo.say("should i buy a savings plan");
    Exchange welcome = echo.say("open cloud guide");
    assertTrue(key(welcome).startsWith("welcome.mid-decision, "), key(welcome));
    assertEquals(
        asked.response().at("/sessionAttributes/pending"), welcome.response().at("/sessionAttributes/pending"));
  }

  @Test
  void anAnswerThatClosedTheSessionLeavesNothingToGoOnWith() {
    Echo echo = echo("done");
    Exchange answered = echo.say("ask cloud guide what lambda costs");
    assertTrue(answered.sessionEnded());
    Exchange welcome = echo.say("open cloud guide");
    assertEquals("welcome, ask.welcome", key(welcome));
    assertFalse(answered.session().equals(welcome.session()));
  }
}
