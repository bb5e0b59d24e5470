package dev.cloudguide.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.alexa.speech.Wording;
import dev.cloudguide.answer.Turn;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.PersonalPreferences;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.commitment.interview.Reason;
import dev.cloudguide.store.NoPreferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Everything that somebody says is heard, with its owner and its year, by whoever asks a question of {@code
 * claims-asked.tsv} and "what else" twice at most.
 */
class ClaimsReachableTest {
  private static final Path ASKED = Path.of("src/test/resources/advice/claims-asked.tsv");
  private static final int MOST_ANSWERS = 3;
  /** So many words in the order of the claim would be the claim's own. */
  private static final int OWN_WORDS = 3;

  private final List<Opinion> opinions = OurAnswers.PORTS.opinions().all();
  private final Wording wording = Wording.forLocale("en-US");
  private final Map<String, String> asked = asked();
  private final Map<String, List<String>> claims = new HashMap<>();
  private final Map<String, List<Phrase>> heard = new HashMap<>();

  ClaimsReachableTest() {
    opinions.forEach(opinion -> claims.put(opinion.text(), List.of(opinion.id())));
    List<Reason> reasons = new ArrayList<>(OurAnswers.PORTS.commitments().against());
    reasons.addAll(OurAnswers.PORTS.commitments().interview().reasons().values());
    reasons.forEach(reason -> claims.put(reason.text(), reason.claims()));
  }

  @Test
  void everyClaimHasAQuestionAndEveryQuestionAClaim() {
    assertEquals(opinions.stream().map(Opinion::id).sorted().toList(), asked.keySet().stream().sorted().toList());
  }

  @Test
  void noQuestionIsTakenFromItsClaim() {
    List<String> taken = new ArrayList<>();
    for (Opinion opinion : opinions) {
      String[] words = words(asked.get(opinion.id())).strip().split(" ");
      for (int i = 0; i + OWN_WORDS <= words.length; i++) {
        String run = " " + String.join(" ", List.of(words).subList(i, i + OWN_WORDS)) + " ";
        if (words(opinion.text()).contains(run)) {
          taken.add(opinion.id() + ":" + run);
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  @Test
  void everyClaimIsHeardWithItsOwnerAndItsYear() {
    List<String> missing = new ArrayList<>();
    for (Opinion opinion : opinions) {
      boolean found = phrases(asked.get(opinion.id())).stream()
          .filter(phrase -> ids(phrase).contains(opinion.id()))
          .map(wording::written)
          .anyMatch(said -> said.contains(opinion.owner())
              && opinion.year().map(said::contains).orElse(true));
      if (!found) {
        missing.add(opinion.id() + ": " + asked.get(opinion.id()));
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void whateverIsSaidOfSomebodyNamesTheOwnerAndTheYear() {
    Map<String, Opinion> byText = new HashMap<>();
    opinions.forEach(opinion -> byText.put(opinion.text(), opinion));
    int count = 0;
    for (String question : asked.values().stream().distinct().toList()) {
      for (Phrase phrase : phrases(question)) {
        Opinion opinion = byText.get(text(phrase));
        if (opinion != null) {
          count++;
          String said = wording.written(phrase);
          assertTrue(said.contains(opinion.owner()), said);
          assertTrue(opinion.year().map(said::contains).orElse(true), said);
        }
      }
    }
    assertTrue(count >= opinions.size(), "heard only " + count);
  }

  /** What is said in answer to a question, and to "what else" after it. */
  private List<Phrase> phrases(String question) {
    return heard.computeIfAbsent(question, first -> {
      List<Phrase> said = new ArrayList<>();
      Conversation conversation = Conversation.FRESH;
      for (int i = 0; i < MOST_ANSWERS; i++) {
        Turn turn = new Turn(conversation, new PersonalPreferences(new NoPreferences(), Optional.empty()), false);
        Reply reply = OurAnswers.ANSWERS.heard(i == 0 ? first : "what else", turn);
        said.addAll(reply.say());
        conversation = conversation.after(reply, new Conversation.Said("", Optional.empty()));
      }
      return said;
    });
  }

  private List<String> ids(Phrase phrase) {
    return claims.getOrDefault(text(phrase), List.of());
  }

  private static String text(Phrase phrase) {
    return phrase.values().get("text") instanceof Value.Text text ? text.written() : "";
  }

  private static String words(String sentence) {
    String plain = sentence.toLowerCase(Locale.ROOT).replace("'s", "");
    return " " + String.join(" ", plain.split("[^a-z0-9]+")) + " ";
  }

  private static Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(ASKED)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] fields = line.split("\t");
          assertEquals(2, fields.length, line);
          assertEquals(null, asked.put(fields[0], fields[1]), line);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return asked;
  }
}
