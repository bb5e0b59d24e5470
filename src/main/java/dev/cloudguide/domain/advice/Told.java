package dev.cloudguide.domain.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person told of a case.
 *
 * @param facts fact id to value, {@link Fact#UNKNOWN} for what the person does not know; facts that mean nothing to the
 *     need are ignored
 * @param likely where their words as a whole lean to: ids of options to how likely each is, in percent,
 *     likeliest first
 * @param asked ids of the facts we asked for: what was answered is never doubted
 */
public record Told(Map<String, String> facts, Map<String, Integer> likely, List<String> asked) {
  /** How likely an option must be to take for granted what leads to it, in percent. */
  private static final int TAKEN = 70;
  private static final int ALL = 100;

  public Told {
    facts = Map.copyOf(facts);
    likely = Collections.unmodifiableMap(new LinkedHashMap<>(likely));
    asked = List.copyOf(asked);
  }

  /** Facts alone. */
  public static Told facts(Map<String, String> facts) {
    return new Told(facts, Map.of(), List.of());
  }

  /** The likeliest option, if it is at least so likely, in percent. */
  Optional<String> likeliest(int least) {
    return likely.entrySet().stream().findFirst().filter(first -> first.getValue() >= least).map(Map.Entry::getKey);
  }

  /** The option that is likely enough to take for granted what leads to it. */
  Optional<String> leaning() {
    return likeliest(TAKEN);
  }

  /** The same with an answer to what we asked. */
  public Told answered(String fact, String value) {
    Map<String, String> more = new HashMap<>(facts);
    more.put(fact, value);
    List<String> order = new ArrayList<>(asked);
    order.add(fact);
    return new Told(more, likely, order);
  }

  /** Whether two answers to a fact lead to two recommendations, if nothing more is asked. */
  boolean canChange(Need need, Fact fact) {
    return fact.choices().stream()
        .map(choice -> new Case(need, answered(fact.id(), choice.value())).settled())
        .map(option -> need.option(option).map(Option::say))
        .distinct().count() > 1;
  }

  /** As if that fact had not been heard, and the words leaned to that option. */
  Told without(String fact, String option) {
    Map<String, String> fewer = new HashMap<>(facts);
    fewer.remove(fact);
    return new Told(fewer, Map.of(option, ALL), asked);
  }
}
