package dev.cloudguide.domain.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person's case of a need: the facts as the need's rules see them. */
final class Case {
  private final Need need;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> assumed = new HashMap<>();

  Case(Need need, Map<String, String> known) {
    this.need = need;
    for (Fact fact : need.facts()) {
      String value = known.get(fact.id());
      if (value != null && fact.choice(value).isPresent()) {
        values.put(fact.id(), value);
      }
    }
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

  /** Whether two answers to that question lead to two options, whatever is answered to the other open ones. */
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
      String option = outcome(facts);
      if (first == null) {
        first = option;
      } else if (!first.equals(option)) {
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
