package dev.cloudguide.answer;

import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.domain.advice.Advice;
import dev.cloudguide.domain.advice.Familiarity;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person knows or runs, brought to bear on advice: it counts as said unless they say otherwise. A question is
 * marked with it once, so that follow-ups need not read preferences again.
 */
final class Familiar {
  /** Fact: the saved names that bear on a need. */
  static final String MARK = "familiar";
  private static final String RUNS = "runs:";
  private static final String KNOWS = "knows:";
  /** A mark is one word of a session attribute, which has room for about so many names. */
  private static final int MOST = 3;

  private final Familiarity familiarity;
  private final Needs needs;

  Familiar(Familiarity familiarity, Needs needs) {
    this.familiarity = familiarity;
    this.needs = needs;
  }

  /**
   * A saved name.
   *
   * @param name id of a service, or name of another maker's product
   * @param runs whether they run it, rather than only know it
   */
  record Name(String name, boolean runs) {
    private String written() {
      return (runs ? RUNS : KNOWS) + name;
    }
  }

  /** The question with what is saved and bears on its need. */
  Question.Recommend marked(Question.Recommend question, Turn turn) {
    Optional<Need> need = question.named().need().flatMap(needs::find);
    if (need.isEmpty() || question.named().facts().containsKey(MARK)) {
      return question;
    }
    List<String> bearing = all(turn.preferences().get()).stream()
        .filter(name -> bears(name, need.get()))
        .limit(MOST)
        .map(Name::written)
        .toList();
    if (bearing.isEmpty()) {
      return question;
    }
    Map<String, String> facts = new HashMap<>(question.named().facts());
    facts.put(MARK, String.join("|", bearing));
    return new Question.Recommend(question.named().toBuilder().facts(facts).build());
  }

  private static List<Name> all(Preferences saved) {
    List<Name> names = new ArrayList<>();
    saved.runs().reversed().forEach(name -> names.add(new Name(name, true)));
    saved.knows().reversed().stream().filter(name -> !saved.runs().contains(name))
        .forEach(name -> names.add(new Name(name, false)));
    return names;
  }

  /** Whether it answers a question of that need, or is one of its options. */
  private boolean bears(Name name, Need need) {
    Map<String, String> facts = facts(name);
    return need.facts().stream().anyMatch(fact -> facts.containsKey(fact.id()))
        || need.options().stream().anyMatch(option -> option.service()
            .filter(id -> id.value().equals(name.name())).isPresent());
  }

  private Map<String, String> facts(Name name) {
    return name.runs() ? familiarity.ofRunning(name.name()) : familiarity.ofKnowing(name.name());
  }

  /** The names a question is marked with. */
  static List<Name> names(Named named) {
    List<Name> names = new ArrayList<>();
    for (String word : named.facts().getOrDefault(MARK, "").split("\\|")) {
      if (word.startsWith(RUNS)) {
        names.add(new Name(word.substring(RUNS.length()), true));
      } else if (word.startsWith(KNOWS)) {
        names.add(new Name(word.substring(KNOWS.length()), false));
      }
    }
    return names;
  }

  /** All that counts as said: first what was said, then what follows from the names it is marked with. */
  Map<String, String> facts(Named named) {
    Map<String, String> facts = new HashMap<>(named.facts());
    for (Name name : names(named)) {
      facts(name).forEach(facts::putIfAbsent);
    }
    return facts;
  }

  /** The name whose facts led to a pick, if one did and the reason does not say so itself. */
  Optional<Name> ledTo(Advice.Recommended advice, Advice without, Named named) {
    boolean same = without instanceof Advice.Recommended other && other.pick().equals(advice.pick());
    return same
        ? Optional.empty()
        : names(named).stream().filter(name -> !facts(name).isEmpty()).findFirst();
  }

  /** Whether one of the names is that service. */
  static Optional<Name> is(Advice.Pick pick, Named named) {
    return names(named).stream()
        .filter(name -> pick.service().filter(id -> id.value().equals(name.name())).isPresent())
        .findFirst();
  }
}
