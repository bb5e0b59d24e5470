package dev.cloudguide.domain.commitment.interview;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.money.Ratio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Should I buy a savings plan?": asks only what can still change the advice, and not much of that.
 *
 * @param questions the most decisive first
 * @param rules in order; one without conditions decides what the others leave open
 * @param reasons by id
 * @param mostQuestions how many it asks at most
 */
public record Interview(
    List<InterviewQuestion> questions, List<Rule> rules, Map<String, Reason> reasons, int mostQuestions) {
  public Interview {
    questions = List.copyOf(questions);
    rules = List.copyOf(rules);
    reasons = Map.copyOf(reasons);
  }

  /**
   * The next question worth asking; empty when the advice is ripe.
   *
   * @param facts what is known, by fact
   * @param asked how many questions were asked before
   */
  public Optional<InterviewQuestion> next(Map<String, String> facts, int asked) {
    if (asked >= mostQuestions) {
      return Optional.empty();
    }
    return questions.stream().filter(question -> question.asked() && isOpen(question, facts)).findFirst();
  }

  /** What follows from the facts known; what is not known is taken as the rules assume it. */
  public Advice advice(Map<String, String> facts) {
    Outcome outcome = outcome(facts);
    List<String> assumed = new ArrayList<>();
    List<Advice.Change> changes = new ArrayList<>();
    List<Advice.Change> reversals = new ArrayList<>();
    for (InterviewQuestion question : questions) {
      List<Advice.Change> others = changes(question, facts, outcome);
      if (facts.containsKey(question.fact())) {
        reversals.addAll(others);
      } else if (!others.isEmpty()) {
        assumed.add(question.fact());
        changes.addAll(others);
      }
    }
    changes.addAll(reversals);
    return new Advice(outcome, reasonsFor(facts), assumed, changes);
  }

  private List<Advice.Change> changes(InterviewQuestion question, Map<String, String> facts, Outcome outcome) {
    List<Advice.Change> changes = new ArrayList<>();
    for (InterviewQuestion.Choice choice : question.choices()) {
      Outcome other = outcome(with(facts, question.fact(), choice.value()));
      if (!other.equals(outcome)) {
        changes.add(new Advice.Change(question.fact(), choice, other));
      }
    }
    return changes;
  }

  private boolean isOpen(InterviewQuestion question, Map<String, String> facts) {
    if (facts.containsKey(question.fact())) {
      return false;
    }
    if (question.wantsAmount()) {
      return outcome(facts).suggestion().isPresent();
    }
    List<InterviewQuestion> others = questions.stream()
        .filter(other -> other.asked() && !other.equals(question) && !other.wantsAmount())
        .filter(other -> !facts.containsKey(other.fact()))
        .toList();
    return canMatter(question, others, facts);
  }

  /** Whether, for some answers to the other open questions, two answers to this one lead to different advice. */
  private boolean canMatter(InterviewQuestion question, List<InterviewQuestion> others, Map<String, String> facts) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    question.choices().forEach(choice -> outcomes.add(outcome(with(facts, question.fact(), choice.value()))));
    if (outcomes.size() > 1) {
      return true;
    }
    if (others.isEmpty()) {
      return false;
    }
    InterviewQuestion first = others.getFirst();
    List<InterviewQuestion> rest = others.subList(1, others.size());
    return canMatter(question, rest, facts) || first.choices().stream()
        .anyMatch(choice -> canMatter(question, rest, with(facts, first.fact(), choice.value())));
  }

  private List<Reason> reasonsFor(Map<String, String> facts) {
    List<Reason> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.holds(facts)) {
        rule.reason().map(reasons::get).ifPresent(found::add);
        if (rule.last()) {
          break;
        }
      }
    }
    return found;
  }

  private Outcome outcome(Map<String, String> facts) {
    Map<Rule.Part, String> parts = new EnumMap<>(Rule.Part.class);
    for (Rule rule : rules) {
      if (rule.holds(facts)) {
        rule.then().forEach(parts::putIfAbsent);
        if (rule.last()) {
          break;
        }
      }
    }
    Verdict verdict = Verdict.withId(parts.get(Rule.Part.VERDICT)).orElseThrow();
    return switch (verdict) {
      case BUY, BUY_SMALLER -> new Outcome(verdict, Optional.of(suggestion(parts)));
      case WAIT, DO_NOT_BUY -> new Outcome(verdict, Optional.empty());
    };
  }

  private static Suggestion suggestion(Map<Rule.Part, String> parts) {
    var plan = new CommitmentOption.Plan(
        PlanKind.withId(parts.get(Rule.Part.KIND)).orElseThrow(),
        CommitmentTerm.withId(parts.get(Rule.Part.TERM)).orElseThrow(),
        PaymentOption.withId(parts.get(Rule.Part.PAYMENT)).orElseThrow());
    return new Suggestion(
        plan,
        "quietest".equals(parts.get(Rule.Part.SIZE)),
        Ratio.of(parts.getOrDefault(Rule.Part.SHARE, "1")));
  }

  private static Map<String, String> with(Map<String, String> facts, String fact, String value) {
    Map<String, String> more = new HashMap<>(facts);
    more.put(fact, value);
    return more;
  }
}
