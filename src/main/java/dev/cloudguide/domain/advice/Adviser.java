package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.advice.Advice.Pick;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recommends a service for a need, asking for a fact only while its answer can still change the recommendation. */
public final class Adviser {
  private static final int MOST_CHANGES = 3;
  private static final int MOST_QUESTIONS = 3;
  /** How likely an option must be to be the runner-up for that, in percent. */
  private static final int LIKELY = 10;
  /** Likelier than all others together, in percent. */
  private static final int LIKELY_ALONE = 50;

  private final Services services;
  private final Opinions opinions;

  public Adviser(Services services, Opinions opinions) {
    this.services = services;
    this.opinions = opinions;
  }

  /** The next question, or the recommendation. */
  public Advice advise(Need need, Told told) {
    Case facts = new Case(need, told);
    Optional<Advice> question = told.asked().size() >= MOST_QUESTIONS ? Optional.empty()
        : told.likeliest(LIKELY_ALONE).isPresent() ? doubt(facts, told).or(() -> open(facts, told))
        : open(facts, told).or(() -> doubt(facts, told));
    return question.orElseGet(() -> recommend(facts, told));
  }

  /** The first question whose answer can change the recommendation: the last one must do so by itself. */
  private static Optional<Advice> open(Case facts, Told told) {
    List<Need.Asked> open = facts.open();
    boolean last = told.asked().size() == MOST_QUESTIONS - 1;
    return open.stream()
        .filter(asked -> facts.canChange(asked, open))
        .filter(asked -> !last || told.canChange(facts.need(), asked.fact()))
        .findFirst()
        .map(asked -> new Advice.Ask(
            facts.need().id(), asked.fact().id(), asked.question(), asked.fact().choices()));
  }

  private static Optional<Advice> doubt(Case facts, Told told) {
    Need need = facts.need();
    return Doubt.of(facts, told)
        .map(fact -> new Advice.Ask(need.id(), fact.id(), need.question(fact), fact.choices()));
  }

  private Advice.Recommended recommend(Case facts, Told told) {
    Need need = facts.need();
    Map<String, String> values = facts.complete();
    Optional<Need.Rule> rule = facts.rule(values);
    Option chosen = option(need, rule.map(Need.Rule::option).orElse(need.otherwise()));
    Option option = startable(need, chosen);
    String reason = rule.filter(facts::isStated).filter(one -> option == chosen).flatMap(Need.Rule::because)
        .orElse(option.reason());
    Optional<Option> runnerUp = runnerUp(need, option, told);
    return new Advice.Recommended(
        need.id(),
        pick(option),
        runnerUp.map(Adviser::pick),
        reason,
        option.caveat(),
        option.costDriver().or(() -> option.service().flatMap(services::find).flatMap(Service::costDriver)),
        changes(facts, values, option),
        facts.assumed(),
        opinions(option, need),
        need.sources());
  }

  /** What is likeliest beside the pick, by the words as a whole; else what usually comes next. */
  private Optional<Option> runnerUp(Need need, Option chosen, Told told) {
    return told.likely().entrySet().stream()
        .filter(one -> one.getValue() >= LIKELY && !one.getKey().equals(chosen.id()))
        .flatMap(one -> need.option(one.getKey()).stream())
        .filter(one -> canStart(one) && !pick(one).equals(pick(chosen)))
        .findFirst()
        .or(() -> chosen.runnerUp().map(id -> option(need, id)).filter(this::canStart));
  }

  /** What one other answer, or one other fact, would lead to: the asked facts first, then those of the rules. */
  private List<Advice.Change> changes(Case facts, Map<String, String> values, Option chosen) {
    Need need = facts.need();
    List<Advice.Change> changes = new ArrayList<>();
    List<String> told = new ArrayList<>(List.of(chosen.say()));
    for (Fact fact : need.facts()) {
      for (Fact.Choice choice : fact.choices()) {
        if (changes.size() == MOST_CHANGES) {
          return changes;
        }
        Map<String, String> other = new HashMap<>(values);
        other.put(fact.id(), choice.value());
        Option instead = startable(need, option(need, facts.outcome(other)));
        if (!told.contains(instead.say()) && !choice.condition().isEmpty()) {
          told.add(instead.say());
          changes.add(new Advice.Change(choice.condition(), pick(instead)));
        }
      }
    }
    return changes;
  }

  private List<Opinion> opinions(Option option, Need need) {
    List<Opinion> found = new ArrayList<>();
    for (List<String> ids : List.of(option.opinions(), need.opinions())) {
      for (String id : ids) {
        opinions.find(id).filter(opinion -> !found.contains(opinion)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The option itself, or what comes next to it, if it is closed to new customers. */
  private Option startable(Need need, Option option) {
    if (canStart(option)) {
      return option;
    }
    Optional<Option> next = option.runnerUp().map(id -> option(need, id)).filter(this::canStart);
    return next.orElseGet(() -> option(need, need.otherwise()));
  }

  private boolean canStart(Option option) {
    return option.service().flatMap(services::find).map(service -> service.status().isOpenToNew()).orElse(true);
  }

  private static Option option(Need need, String id) {
    return need.option(id)
        .orElseThrow(() -> new IllegalStateException("need " + need.id() + " has no option " + id));
  }

  private static Pick pick(Option option) {
    return new Pick(option.service(), option.say());
  }
}
