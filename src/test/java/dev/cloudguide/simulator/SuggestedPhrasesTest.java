package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.conversation.Reply;
import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.understanding.TraitModel;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import dev.cloudguide.simulator.matcher.UtteranceMatcher;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever we suggest to say is understood when somebody says it. */
class SuggestedPhrasesTest {
  private static final Path MESSAGES = Path.of("src/main/resources/speech/en/messages.properties");
  private static final Pattern SUGGESTED = Pattern.compile("(?:^|[:] |or: )((?:how|what|which|who)[^.?:,{]+)[.?,]");

  /** What is suggested, and the intent it is meant for. */
  private static final String INTENDED = """
      what does lambda cost | ServicePriceIntent
      how much does lambda cost | ServicePriceIntent
      how much is an m five large in ireland | InstancePriceIntent
      how much is an m five large in oregon | InstancePriceIntent
      how much is an m five large in london | InstancePriceIntent
      how much is an m five large in montreal | InstancePriceIntent
      how much is an m five large in mumbai | InstancePriceIntent
      how much is an m five large in sydney | InstancePriceIntent
      how much is an m5 large in ireland | InstancePriceIntent
      which database should i use | RecommendServiceIntent
      what is fargate | ExplainServiceIntent
      start over | AMAZON.StartOverIntent
      i don't know | DontKnowIntent
      an m five large | InstancePriceIntent
      two extra large | AnswerIntent
      what's the catch | CaveatIntent
      what else | AlternativeIntent
      why | WhyIntent
      who says so | SourceIntent
      how did you get that | WorkingIntent
      is there anything cheaper | FreeIsIntent
      go back | AMAZON.PreviousIntent
      more | AMAZON.MoreIntent
      next | AMAZON.NextIntent
      previous | AMAZON.PreviousIntent
      repeat | AMAZON.RepeatIntent
      yes | AMAZON.YesIntent
      no | AMAZON.NoIntent
      stop | AMAZON.StopIntent
      """;
  private static final Pattern SAY = Pattern.compile(
      "(?:[Ss]ay|[Tt]ry)(?:, for example)?: ([^.,?{]+)|\\bor: ([^.,?{]+)|[Ss]ay (?:also: )?"
          + "(yes|no|next|more|stop|start over|I don't know)\\b|, (previous)\\b|\\bor (repeat|stop|more|no)\\b");

  private static Set<String> suggested() throws IOException {
    Properties messages = new Properties();
    try (Reader in = Files.newBufferedReader(MESSAGES)) {
      messages.load(in);
    }
    Set<String> suggested = new TreeSet<>();
    for (String key : messages.stringPropertyNames()) {
      String text = messages.getProperty(key);
      boolean hint = key.startsWith("card.help.") && !key.endsWith("title") || key.startsWith("touch.wish.")
          || key.startsWith("touch.given.") || key.matches("touch\\.(next|previous|example)");
      if (hint) {
        suggested.add(said(text));
      }
      Matcher found = SAY.matcher(text);
      while (found.find()) {
        for (int group = 1; group <= found.groupCount(); group++) {
          if (found.group(group) != null) {
            suggested.add(said(found.group(group)));
          }
        }
      }
    }
    Path manifest = Path.of("skill-package/skill.json");
    Matcher example = Pattern.compile("\"Alexa, ask cloud guide ([^\"\\\\]+)").matcher(Files.readString(manifest));
    while (example.find()) {
      suggested.add(said(example.group(1)));
    }
    return suggested;
  }

  private static String said(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[.?]$", "").strip();
  }

  @Test
  void everySuggestionIsTakenForWhatItIsMeantFor() throws IOException {
    Map<String, String> intended = new TreeMap<>();
    INTENDED.lines().forEach(line -> intended.put(line.split(" \\| ")[0].strip(), line.split(" \\| ")[1].strip()));
    assertEquals(intended.keySet(), suggested(), "every suggestion has its intent here, and nothing else has");
    List<String> problems = new ArrayList<>();
    for (String locale : List.of("en-US", "en-GB", "en-AU", "en-CA", "en-IN")) {
      UtteranceMatcher matcher =
          new UtteranceMatcher(Path.of("skill-package/interactionModels/custom", locale + ".json"));
      intended.forEach((phrase, intent) -> {
        String matched = matcher.match(phrase).intent();
        if (!matched.equals(intent)) {
          problems.add(locale + ": '" + phrase + "' is meant for " + intent + ", not " + matched);
        }
      });
    }
    assertEquals("", String.join("\n", problems));
  }

  @Test
  void everySuggestedQuestionGetsAnAnswer() throws IOException {
    Set<String> phrases = phrases();
    assertTrue(phrases.size() >= 5, phrases::toString);
    List<String> missed = new ArrayList<>();
    try (Household household = new Household(Path.of("."), Optional.empty())) {
      for (String phrase : phrases) {
        Echo echo = household.echo("suggested", "en-US", Device.SPEAKER);
        echo.say("which database should i use");
        echo.say("no");
        echo.say("yes");
        Exchange exchange = echo.say(phrase);
        if (exchange.reply().map(Reply::outcome).equals(Optional.of(Reply.Outcome.MISSED))) {
          missed.add(phrase + ": " + exchange.speech());
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  private static Set<String> phrases() throws IOException {
    Properties messages = new Properties();
    try (Reader in = Files.newBufferedReader(MESSAGES)) {
      messages.load(in);
    }
    Set<String> phrases = new TreeSet<>();
    for (String key : messages.stringPropertyNames()) {
      boolean suggests = key.equals("help") || key.startsWith("card.help.") || key.startsWith("missed.")
          || key.endsWith(".again");
      Matcher found = SUGGESTED.matcher(messages.getProperty(key));
      while (suggests && found.find()) {
        phrases.add(found.group(1).toLowerCase(Locale.ROOT).strip());
      }
    }
    phrases.removeIf(phrase -> phrase.startsWith("which one") || phrase.startsWith("what you"));
    return phrases;
  }

  /** "Would you like to know what it is or what it costs?" */
  @Test
  void whatAKindOfQuestionIsCalledWhereWeAskWhichIsMeantCanBeSaid() throws IOException {
    Map<String, String> kinds =
        Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load(), TraitModel::none).kinds();
    Properties messages = new Properties();
    try (Reader in = Files.newBufferedReader(MESSAGES)) {
      messages.load(in);
    }
    for (String key : new TreeSet<>(messages.stringPropertyNames())) {
      if (key.startsWith("kind.") && !key.equals("kind.OutOfScope")) {
        assertEquals(key.substring("kind.".length()),
            kinds.get(messages.getProperty(key).toLowerCase(Locale.ROOT)), key);
      }
    }
  }
}
