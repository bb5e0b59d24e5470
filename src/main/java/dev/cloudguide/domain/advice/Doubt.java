package dev.cloudguide.domain.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to ask because the words as a whole lean to another option than the facts heard in them lead to. */
final class Doubt {
  /** How likely an option must be to ask because of it, in percent. */
  private static final int LIKELY = 20;
  /** How many times likelier than what the facts lead to, to ask again for what was heard. */
  private static final int FAR = 8;
  /** How likely to ask for what was not spoken of, in percent. */
  private static final int SPOKEN_FOR = 35;
  private static final int MOST_CHOICES = 3;

  private final Need need;
  private final Told told;
  private final String settled;

  private Doubt(Case facts, Told told) {
    this.need = facts.need();
    this.told = told;
    this.settled = facts.settled();
  }

  /**
   * The fact to ask for, if its answer can lead to where the words lean to.
   *
   * @param facts the case as it was told
   */
  static Optional<Fact> of(Case facts, Told told) {
    Doubt doubt = new Doubt(facts, told);
    return told.likeliest(LIKELY)
        .filter(option -> !doubt.settled.equals(option))
        .flatMap(option -> doubt.misheard(option).or(() -> doubt.unheard(option)))
        .flatMap(facts.need()::fact)
        .filter(fact -> fact.choices().size() <= MOST_CHOICES && told.canChange(facts.need(), fact));
  }

  /** Whether the option is far likelier than the one that the facts lead to, by the words as a whole. */
  private boolean isFarAhead(String option) {
    return told.likely().get(option) >= FAR * told.likely().getOrDefault(settled, 0);
  }

  /** The fact heard that leads away from the option, and that may have been misheard. */
  private Optional<String> misheard(String option) {
    if (!isFarAhead(option)) {
      return Optional.empty();
    }
    Optional<String> first = Optional.empty();
    Told less = told.without("", option);
    while (!new Case(need, less).settled().equals(option)) {
      Told heard = less;
      Optional<String> next = decisive(heard, option).or(() -> denied(heard, option));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> next);
      less = less.without(next.get(), option);
    }
    return first;
  }

  /** Of the facts that decide, one that was heard and not answered: rather one that alone leads away. */
  private Optional<String> decisive(Told heard, String option) {
    Case facts = new Case(need, heard);
    List<String> deciding = facts.rule(facts.complete()).stream()
        .flatMap(rule -> rule.when().values().keySet().stream())
        .filter(fact -> isOnlyHeard(fact, heard))
        .toList();
    return deciding.stream()
        .filter(fact -> new Case(need, heard.without(fact, option)).settled().equals(option))
        .findFirst()
        .or(() -> deciding.stream().findFirst());
  }

  /** Of the facts that a rule for the option asks for, one that was heard otherwise. */
  private Optional<String> denied(Told heard, String option) {
    return need.rules().stream()
        .filter(rule -> rule.option().equals(option))
        .flatMap(rule -> rule.when().values().entrySet().stream())
        .filter(fact -> isOnlyHeard(fact.getKey(), heard)
            && !fact.getValue().contains(heard.facts().get(fact.getKey())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean isOnlyHeard(String fact, Told heard) {
    return heard.facts().containsKey(fact) && !told.asked().contains(fact);
  }

  /** A fact that would lead to the option, and that was not spoken of. */
  private Optional<String> unheard(String option) {
    if (told.likely().get(option) < SPOKEN_FOR) {
      return Optional.empty();
    }
    for (Need.Rule rule : need.rules()) {
      Map<String, String> facts = new HashMap<>(told.facts());
      rule.when().values().forEach((fact, allowed) -> facts.putIfAbsent(fact, allowed.getFirst()));
      List<String> missing = rule.when().values().keySet().stream()
          .filter(fact -> !told.facts().containsKey(fact)).toList();
      boolean leads = rule.option().equals(option)
          && new Case(need, Told.facts(facts)).settled().equals(option);
      if (leads && missing.size() == 1) {
        return Optional.of(missing.getFirst());
      }
    }
    return Optional.empty();
  }
}
