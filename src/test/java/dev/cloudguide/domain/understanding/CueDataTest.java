package dev.cloudguide.domain.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.knowledge.KnowledgeNeeds;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The cue files fit together, and fit the knowledge. */
class CueDataTest {
  private static final Vocabulary VOCABULARY = Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load());
  private static final List<Phrase> PHRASES = VOCABULARY.cues.all();

  @Test
  void everyKindOfQuestionHasACue() {
    Set<Kind> spokenFor = EnumSet.noneOf(Kind.class);
    for (Phrase phrase : PHRASES) {
      Kind.labelled(phrase.target()).ifPresent(spokenFor::add);
    }
    assertEquals(EnumSet.allOf(Kind.class), spokenFor);
  }

  @Test
  void everyCueSpeaksForSomething() {
    Set<String> strange = new TreeSet<>();
    for (Phrase phrase : PHRASES) {
      String target = phrase.target();
      boolean known = target.equals("topic") || target.startsWith("need:") || target.indexOf('=') > 0
          || Kind.labelled(target).isPresent();
      if (!known) {
        strange.add(target);
      }
    }
    assertEquals(Set.of(), strange);
  }

  @Test
  void everyNeedIsOneWeKnow() {
    Set<String> needs = new TreeSet<>();
    for (Phrase phrase : PHRASES) {
      if (phrase.target().startsWith("need:")) {
        needs.add(phrase.target().substring("need:".length()));
      }
    }
    Set<String> known = new HashSet<>();
    KnowledgeNeeds.load().names().forEach(need -> known.add(need.id()));
    assertTrue(known.containsAll(needs), () -> "unknown needs: " + minus(needs, known));
    assertTrue(needs.containsAll(known), () -> "needs nobody can ask for: " + minus(known, needs));
  }

  @Test
  void everyNeedCanBeHintedAtAndNothingElse() {
    Set<String> known = new HashSet<>();
    KnowledgeNeeds.load().names().forEach(need -> known.add(need.id()));
    assertEquals(known, VOCABULARY.hints.needs());
  }

  @Test
  void endingsDoNotMatter() {
    for (String word : List.of("store", "stores", "stored", "storing")) {
      assertEquals("stor", Stems.of(word));
    }
    assertEquals("copy", Stems.of("copies"));
    assertEquals("stop", Stems.of("stopped"));
    assertEquals("sell", Stems.of("selling"));
    assertEquals("class", Stems.of("class"));
  }

  @Test
  void everyFactIsOneThatAdviceKnowsOrBelongsToOneKindOfQuestion() {
    Set<String> strange = new TreeSet<>();
    KnowledgeNeeds facts = KnowledgeNeeds.load();
    for (Phrase phrase : PHRASES) {
      int equals = phrase.target().indexOf('=');
      if (equals > 0 && phrase.target().indexOf(':') < 0
          && facts.fact(phrase.target().substring(phrase.target().indexOf('/') + 1, equals)).isEmpty()) {
        strange.add(phrase.target());
      }
    }
    assertEquals(Set.of(), strange);
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
