package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.conversation.Reply;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever we suggest to say is understood when somebody says it. */
class SuggestedPhrasesTest {
  private static final Path MESSAGES = Path.of("src/main/resources/speech/en/messages.properties");
  private static final Pattern SUGGESTED = Pattern.compile("(?:^|[:] |or: )((?:how|what|which|who)[^.?:,{]+)[.?,]");

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
        phrases.add(found.group(1).toLowerCase(java.util.Locale.ROOT).strip());
      }
    }
    phrases.removeIf(phrase -> phrase.startsWith("which one") || phrase.startsWith("what you"));
    return phrases;
  }
}
