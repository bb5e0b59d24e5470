package dev.cloudguide.domain.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a person wants done, and how to find the service for it.
 *
 * @param name its id, title and spoken names
 * @param asked the facts worth a question, in the order of asking; at most three
 * @param others the facts that rules look at but that are not worth a question: they count when stated
 * @param assumptions what some facts make likely about others
 * @param rules the first one that holds decides
 * @param otherwise id of the option if no rule holds
 * @param options by id, in the order in which to list them
 * @param opinions ids of opinions about the need as a whole
 * @param sources where the advice comes from
 */
public record Need(
    Name name,
    List<Asked> asked,
    List<Fact> others,
    List<Assumption> assumptions,
    List<Rule> rules,
    String otherwise,
    List<Option> options,
    List<String> opinions,
    List<String> sources) {

  /**
   * What a need is called.
   *
   * @param id {@code store-records}
   * @param title {@code store records}
   * @param spoken what people call it: {@code database}
   */
  public record Name(String id, String title, List<String> spoken) {
    public Name {
      spoken = List.copyOf(spoken);
    }
  }

  /**
   * A fact that a need asks for.
   *
   * @param fact what is asked
   * @param question in the words of this need
   * @param ifUnknown the value to go on with if the person does not know
   */
  public record Asked(Fact fact, String question, String ifUnknown) {
    public Asked {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(ifUnknown, "ifUnknown");
    }
  }

  /**
   * If these facts hold, take those for granted unless the person says otherwise.
   *
   * @param when the facts known
   * @param facts the facts taken for granted
   */
  public record Assumption(Condition when, Map<String, String> facts) {
    public Assumption {
      facts = Map.copyOf(facts);
    }
  }

  /**
   * If these facts hold, recommend that.
   *
   * @param when the facts
   * @param option id of the option
   * @param because said instead of the option's own reason, where the facts give a better one
   */
  public record Rule(Condition when, String option, Optional<String> because) {}

  public Need {
    Objects.requireNonNull(name, "name");
    asked = List.copyOf(asked);
    others = List.copyOf(others);
    assumptions = List.copyOf(assumptions);
    rules = List.copyOf(rules);
    options = List.copyOf(options);
    opinions = List.copyOf(opinions);
    sources = List.copyOf(sources);
  }

  public String id() {
    return name.id();
  }

  /** Every fact that can matter: those asked first. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Asked one : asked) {
      facts.add(one.fact());
    }
    facts.addAll(others);
    return facts;
  }

  /** The fact of that id, with the choices it has here. */
  public Optional<Fact> fact(String id) {
    return facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** The question for one of its facts, in its own words if it has some. */
  public String question(Fact fact) {
    return asked.stream().filter(one -> one.fact().id().equals(fact.id())).map(Asked::question).findFirst()
        .orElse(fact.question());
  }

  /** The option with that id. */
  public Optional<Option> option(String id) {
    for (Option option : options) {
      if (option.id().equals(id)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
