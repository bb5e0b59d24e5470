package dev.cloudguide.domain.advice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something about a person's case that advice may hang on. Needs share facts, so that what was said once is never asked
 * again.
 *
 * @param id {@code joins}, {@code under-15-minutes}
 * @param question as asked, unless a need words it better: {@code Do you need joins or ad hoc SQL?}
 * @param choices its values, in the order in which they are offered
 */
public record Fact(String id, String question, List<Choice> choices) {
  /** The value of what is so. */
  public static final String YES = "yes";
  /** The value of what is not so. */
  public static final String NO = "no";
  /** The answer of someone who does not know. */
  public static final String UNKNOWN = "unknown";

  /**
   * One value of a fact.
   *
   * @param value {@code yes}, {@code bursts}
   * @param say as offered in a question: {@code short bursts}
   * @param condition as said after "if": {@code it runs in short bursts}
   * @param spoken how people put it, in an answer or unasked; lower case, beyond yes and no
   */
  public record Choice(String value, String say, String condition, List<String> spoken) {
    public Choice {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(say, "say");
      Objects.requireNonNull(condition, "condition");
      spoken = List.copyOf(spoken);
    }
  }

  public Fact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(question, "question");
    choices = List.copyOf(choices);
  }

  /** The choice with that value. */
  public Optional<Choice> choice(String value) {
    for (Choice choice : choices) {
      if (choice.value().equals(value)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }
}
