package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.voice.VoiceRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every kind of answer, and after it everything that can be said of an answer; and every open question with each of
 * Alexa's own intents. Never an apology, never taken for not understood, never as if nothing had been said before.
 */
class FollowUpsTest {
  /** Every kind of answer, and what is said to get it. */
  static final Map<String, List<String>> ANSWERS = answers();
  private static final List<String> FOLLOW_UPS = List.of(
      "why", "what else", "what's the catch", "who says so", "more", "next", "previous", "repeat", "go back",
      "start over", "the working", "send it to my phone", "and in tokyo", "what did you say", "help",
      "and for three years", "on windows", "what about twenty of them", "what about lambda instead");
  private static final List<String> BUILT_IN = List.of("stop", "cancel", "help", "repeat", "start over", "next",
      "previous", "more", "yes", "no", "go home", "colorless green ideas sleep furiously");
  private static final Set<String> NEVER = Set.of("apology", "follow.nothing", "repeat.nothing");

  private static Household household;

  private static Map<String, List<String>> answers() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    answers.put("price of an instance", List.of("how much is an m five large in ireland"));
    answers.put("price of a service", List.of("what does lambda cost"));
    answers.put("estimate", List.of("what would five million lambda requests of two hundred milliseconds cost"));
    answers.put("prices compared", List.of("what's cheaper an m five large or an m six g large"));
    answers.put("billing rule", List.of("am i billed when an instance is stopped"));
    answers.put("word", List.of("what is egress"));
    answers.put("lower bill", List.of("how do i lower my aws bill"));
    answers.put("saving", List.of("what would a one year savings plan save me on ten c five extra large in virginia"));
    answers.put("ways to pay", List.of("spot or savings plan or reserved"));
    answers.put("break-even", List.of("when does a one year plan break even"));
    answers.put("commitment advice", List.of("should we buy a savings plan, we run ec2 around the clock for twenty"
        + " dollars an hour and we are leaving aws"));
    answers.put("recommendation", List.of("which database should i use", "no", "yes"));
    answers.put("comparison", List.of("s q s or kinesis"));
    answers.put("options", List.of("what are my options for caching"));
    answers.put("service", List.of("what is fargate"));
    answers.put("opinion", List.of("what does dan moore say about s three"));
    answers.put("test plan", List.of("plan a test for lambda"));
    answers.put("environments", List.of("how do i keep staging and production apart"));
    return answers;
  }

  /** What leaves each kind of question of ours open. */
  private static Map<String, List<String>> open() {
    Map<String, List<String>> open = new LinkedHashMap<>();
    open.put("nothing said yet", List.of("open cloud guide"));
    open.put("fact asked", List.of("which database should i use"));
    open.put("follow-up offered", List.of("which database should i use", "no", "yes"));
    open.put("keep preference", List.of("we know postgres"));
    open.put("keep estimate", List.of("open cloud guide", "a hundred gigabytes in s three", "no"));
    open.put("forget", List.of("forget me"));
    open.put("size", List.of("how much is an m five in ireland"));
    open.put("did you mean", List.of("how much is an m five large in irland"));
    open.put("usage", List.of("estimate lambda"));
    open.put("page", List.of("what are my options for caching"));
    open.put("side", List.of("s q s or kinesis"));
    open.put("which question", List.of("fargate"));
    open.put("home region", List.of("my region is atlantis"));
    open.put("interview", List.of("should i buy a savings plan"));
    return open;
  }

  @BeforeAll
  static void start() {
    household = new Household(Path.of("."), Optional.empty());
  }

  @AfterAll
  static void stop() {
    household.close();
  }

  private static Exchange after(String user, List<String> before, String said, List<String> problems) {
    Echo echo = household.echo(user, "en-US", Device.SPEAKER);
    before.forEach(echo::say);
    Exchange exchange = echo.say(said);
    String place = before.getLast() + " / " + said + ": ";
    VoiceRules.brokenBy(exchange.heard().intent(), exchange.response(), exchange.reply())
        .forEach(broken -> problems.add(place + broken));
    exchange.reply().ifPresent(reply -> reply.say().stream().filter(phrase -> NEVER.contains(phrase.key()))
        .filter(phrase -> !before.equals(List.of("open cloud guide")))
        .forEach(phrase -> problems.add(place + phrase.key())));
    return exchange;
  }

  private static boolean isMissed(Exchange exchange) {
    return exchange.reply().map(Reply::outcome).equals(Optional.of(Reply.Outcome.MISSED));
  }

  private static boolean hasNoMore(Exchange exchange) {
    return exchange.reply().filter(reply -> reply.say().stream()
        .anyMatch(phrase -> phrase.key().equals("follow.no-more"))).isPresent();
  }

  @Test
  void everythingThatCanBeSaidOfAnAnswerGetsASensibleReply() {
    List<String> problems = new ArrayList<>();
    List<String> noMore = new ArrayList<>();
    ANSWERS.forEach((kind, before) -> FOLLOW_UPS.forEach(said -> {
      Exchange exchange = after("follow " + kind + said, before, said, problems);
      if (isMissed(exchange)) {
        problems.add(kind + " / " + said + ": not understood");
      }
      if (hasNoMore(exchange)) {
        noMore.add(kind + " / " + said);
      }
    }));
    assertEquals("", String.join("\n", problems));
    assertEquals(List.of(), noMore);
  }

  @Test
  void eachOfAlexasOwnIntentsMakesSenseWhateverIsOpen() {
    List<String> problems = new ArrayList<>();
    open().forEach((state, before) -> BUILT_IN.forEach(said -> {
      Exchange exchange = after("open " + state + said, before, said, problems);
      boolean ends = Set.of("stop", "cancel", "go home").contains(said);
      JsonNode response = exchange.response().path("response");
      if (ends && (!exchange.sessionEnded() || response.has("reprompt"))) {
        problems.add(state + " / " + said + ": does not end: " + exchange.speech());
      }
    }));
    assertEquals("", String.join("\n", problems));
  }

  @Test
  void whatIsOpenSurvivesHelpAndOneMiss() {
    List<String> problems = new ArrayList<>();
    for (String said : List.of("help", "colorless green ideas sleep furiously")) {
      open().forEach((state, before) -> {
        Echo echo = household.echo("survives " + state + said, "en-US", Device.SPEAKER);
        JsonNode pending = null;
        for (String words : before) {
          pending = echo.say(words).response().path("sessionAttributes").path("pending");
        }
        JsonNode then = echo.say(said).response().path("sessionAttributes").path("pending");
        if (!then.equals(pending)) {
          problems.add(state + " / " + said + ": " + pending + " became " + then);
        }
      });
    }
    assertEquals("", String.join("\n", problems));
  }

  @Test
  void everyStateOfTheseFitsWhereAlexaCarriesIt() {
    Set<Integer> sizes = new TreeSet<>();
    Echo echo = household.echo("a long session", "en-US", Device.SPEAKER);
    for (List<String> said : ANSWERS.values()) {
      for (String words : said) {
        sizes.add(echo.say(words).response().path("sessionAttributes").toString().length());
      }
    }
    assertTrue(((TreeSet<Integer>) sizes).last() <= 4 * 1024, sizes::toString);
  }
}
