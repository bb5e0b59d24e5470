package dev.cloudguide.domain.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One person's case of a need: the facts as the need's rules see them. */
final class Case {
  private final Need need;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> assumed = new HashMap<>();
  private final Set<String> leantOn = new HashSet<>();

  /**
   * A case.
   *
   * @param told what is known of it; where the words lean to an option, what leads to it is taken for granted, unless
   *     what was stated speaks against it
   */
  Case(Need need, Told told) {
    this.need = need;
    Map<String, String> known = told.facts();
    for (Fact fact : need.facts()) {
      String value = known.get(fact.id());
      if (value != null && fact.choice(value).isPresent()) {
        values.put(fact.id(), value);
      }
    }
    told.leaning().ifPresent(this::lean);
    leantOn.addAll(assumed.keySet());
    for (Need.Assumption assumption : need.assumptions()) {
      if (assumption.when().holds(values)) {
        assumption.facts().forEach(this::assume);
      }
    }
    for (Need.Asked asked : need.asked()) {
      if (known.containsKey(asked.fact().id())) {
        assume(asked.fact().id(), asked.ifUnknown());
      }
    }
  }

  /** Takes for granted what leads to the option, and of what is open what does not lead away. */
  private void lean(String option) {
    Map<String, String> led = led(option);
    if (outcome(led).equals(option)) {
      led.forEach(this::assume);
      open().forEach(asked -> keep(asked, option));
    }
  }

  /** What is known, with what the first rule asks for that leads to that option, if one does. */
  private Map<String, String> led(String option) {
    for (Need.Rule rule : need.rules()) {
      Map<String, String> asked = with(first(rule.when()));
      if (rule.option().equals(option) && rule.when().holds(asked) && outcome(asked).equals(option)) {
        return asked;
      }
    }
    return Map.copyOf(values);
  }

  /** Takes for granted what one goes on with if nobody knows, or what else does not lead away from that option. */
  private void keep(Need.Asked asked, String option) {
    String fact = asked.fact().id();
    List<String> likely = new ArrayList<>(List.of(asked.ifUnknown()));
    asked.fact().choices().forEach(choice -> likely.add(choice.value()));
    for (String value : likely) {
      if (outcome(with(Map.of(fact, value))).equals(option)) {
        assume(fact, value);
        return;
      }
    }
  }

  private static Map<String, String> first(Condition when) {
    Map<String, String> facts = new HashMap<>();
    when.values().forEach((fact, allowed) -> facts.put(fact, allowed.getFirst()));
    return facts;
  }

  /** These facts, with what is known before them. */
  private Map<String, String> with(Map<String, String> facts) {
    Map<String, String> all = new HashMap<>(facts);
    all.putAll(values);
    return all;
  }

  private void assume(String fact, String value) {
    if (values.putIfAbsent(fact, value) == null) {
      assumed.put(fact, value);
    }
  }

  Need need() {
    return need;
  }

  /** Facts known or taken for granted. */
  Map<String, String> values() {
    return values;
  }

  /** Facts taken for granted. */
  Map<String, String> assumed() {
    return assumed;
  }

  /** Whether a rule looks at nothing that only the words as a whole lean to: nobody said so. */
  boolean isStated(Need.Rule rule) {
    return Collections.disjoint(rule.when().values().keySet(), leantOn);
  }

  /** Facts worth a question that are not known yet. */
  List<Need.Asked> open() {
    List<Need.Asked> open = new ArrayList<>();
    for (Need.Asked asked : need.asked()) {
      if (!values.containsKey(asked.fact().id())) {
        open.add(asked);
      }
    }
    return open;
  }

  /** The facts, with those one goes on with where nobody knows. */
  Map<String, String> complete() {
    Map<String, String> all = new HashMap<>(values);
    for (Need.Asked asked : open()) {
      all.put(asked.fact().id(), asked.ifUnknown());
    }
    return all;
  }

  /** The id of the option that it comes to if nothing more is known. */
  String settled() {
    return outcome(complete());
  }

  /** Whether two answers to it lead to two recommendations, whatever is answered to the other open questions. */
  boolean canChange(Need.Asked asked, List<Need.Asked> open) {
    List<Need.Asked> others = new ArrayList<>(open);
    others.remove(asked);
    return differs(asked, others, 0, new HashMap<>(values));
  }

  private boolean differs(Need.Asked asked, List<Need.Asked> others, int next, Map<String, String> facts) {
    if (next < others.size()) {
      Fact other = others.get(next).fact();
      for (Fact.Choice choice : other.choices()) {
        facts.put(other.id(), choice.value());
        if (differs(asked, others, next + 1, facts)) {
          return true;
        }
      }
      return false;
    }
    String first = null;
    for (Fact.Choice choice : asked.fact().choices()) {
      facts.put(asked.fact().id(), choice.value());
      String named = need.option(outcome(facts)).map(Option::say).orElse("");
      if (first == null) {
        first = named;
      } else if (!first.equals(named)) {
        return true;
      }
    }
    return false;
  }

  /** The first rule that holds. */
  Optional<Need.Rule> rule(Map<String, String> facts) {
    for (Need.Rule rule : need.rules()) {
      if (rule.when().holds(facts)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The id of the option that these facts lead to. */
  String outcome(Map<String, String> facts) {
    for (Need.Rule rule : need.rules()) {
      if (rule.when().holds(facts)) {
        return rule.option();
      }
    }
    return need.otherwise();
  }
}
