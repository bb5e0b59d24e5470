package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.conversation.Phrase;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In a session, nothing that can be said in several ways is said in the same way twice running. */
class TurnTakingTest {
  private static final long SEED = 20_261_122L;
  private static final int CONVERSATIONS = 30;
  private static final int TURNS = 40;
  private static final List<String> SAID = List.of(
      "open cloud guide", "what does lambda cost", "what is fargate", "colorless green ideas sleep furiously",
      "how much is an m five large", "no", "yes", "what's the weather", "how do i set up a v p c", "next",
      "which database should i use", "i don't know", "start over", "why", "what is egress", "send it to my phone");

  private final Properties messages = messages();
  private final Map<String, Integer> heard = new HashMap<>();
  private final List<String> again = new ArrayList<>();

  private static Properties messages() {
    Properties messages = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/speech/en/messages.properties"))) {
      messages.load(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return messages;
  }

  /** Which of a message's ways was heard, from one; empty if it has but one. */
  private Optional<Integer> way(Phrase phrase, String speech) {
    for (int way = 1; messages.containsKey(phrase.key() + "." + way); way++) {
      if (phrase.values().isEmpty() && speech.contains(messages.getProperty(phrase.key() + "." + way))) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  private void hear(Exchange exchange, Map<String, Integer> last) {
    List<Phrase> phrases = new ArrayList<>();
    exchange.reply().ifPresent(reply -> {
      phrases.addAll(reply.say());
      reply.ask().ifPresent(ask -> phrases.add(ask.question()));
    });
    for (Phrase phrase : phrases) {
      way(phrase, exchange.speech()).ifPresent(way -> {
        heard.merge(phrase.key(), 1, Integer::sum);
        if (way.equals(last.put(phrase.key(), way))) {
          again.add(phrase.key() + " after '" + exchange.utterance() + "': " + exchange.speech());
        }
      });
    }
  }

  @Test
  void whatHasSeveralWaysTakesTurns() {
    Random random = new Random(SEED);
    try (Household household = new Household(Path.of("."), Optional.empty())) {
      for (int i = 0; i < CONVERSATIONS; i++) {
        Echo echo = household.echo("talker " + i, "en-US", Device.SPEAKER);
        Map<String, Integer> last = new HashMap<>();
        String session = "";
        for (int turn = 0; turn < TURNS; turn++) {
          Exchange exchange = echo.say(SAID.get(random.nextInt(SAID.size())));
          if (!exchange.session().equals(session)) {
            last.clear();
            session = exchange.session();
          }
          hear(exchange, last);
        }
      }
    }
    assertEquals("", String.join("\n", again));
    for (String key : List.of("welcome", "ask.anything-else", "ask.what-else", "missed.1", "out-of-scope", "how-to")) {
      assertTrue(heard.getOrDefault(key, 0) > 10, () -> key + " is heard often enough to tell: " + heard);
    }
  }
}
