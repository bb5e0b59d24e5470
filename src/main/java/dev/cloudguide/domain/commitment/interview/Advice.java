package dev.cloudguide.domain.commitment.interview;

import java.util.List;
import java.util.Objects;

/**
 * What the interview comes to.
 *
 * @param outcome what to do
 * @param reasons why, the most important first
 * @param assumed facts that were neither stated nor asked, and that could change it
 * @param changes what would change it, assumed facts first
 */
public record Advice(Outcome outcome, List<Reason> reasons, List<String> assumed, List<Change> changes) {
  public Advice {
    Objects.requireNonNull(outcome, "outcome");
    reasons = List.copyOf(reasons);
    assumed = List.copyOf(assumed);
    changes = List.copyOf(changes);
  }

  /**
   * If this were so, the advice would be another.
   *
   * @param fact which
   * @param choice its other value, with the words for it
   * @param outcome the other advice
   */
  public record Change(String fact, InterviewQuestion.Choice choice, Outcome outcome) {}
}
