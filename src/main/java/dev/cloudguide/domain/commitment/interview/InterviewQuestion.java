package dev.cloudguide.domain.commitment.interview;

import java.util.List;
import java.util.Objects;

/**
 * Something worth knowing before advising.
 *
 * @param fact the fact that its answer states
 * @param asked whether it is ever asked; if not, it counts only when the person says so
 * @param text as asked
 * @param choices possible answers; empty if the answer is an amount in dollars
 */
public record InterviewQuestion(String fact, boolean asked, String text, List<Choice> choices) {
  public InterviewQuestion {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(text, "text");
    choices = List.copyOf(choices);
  }

  /** Whether the answer is an amount in dollars. */
  public boolean wantsAmount() {
    return choices.isEmpty();
  }

  /**
   * A possible answer.
   *
   * @param value of the fact
   * @param condition as said of it: {@code you might leave AWS}
   */
  public record Choice(String value, String condition) {
    public Choice {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(condition, "condition");
    }
  }
}
