package dev.cloudguide.domain.commitment.interview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something worth knowing before advising.
 *
 * @param fact the fact that its answer states
 * @param asked whether it is ever asked; if not, it counts only when the person says so
 * @param text as asked
 * @param choices possible answers; empty if the answer is an amount in dollars
 * @param says what one may answer, as offered
 * @param replies short answers in lower case, and the value each states
 */
public record InterviewQuestion(
    String fact, boolean asked, String text, List<Choice> choices, List<String> says, Map<String, String> replies) {
  public InterviewQuestion {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(text, "text");
    choices = List.copyOf(choices);
    says = List.copyOf(says);
    replies = Map.copyOf(replies);
  }

  /** The value that a short answer states, if it is nothing but that. */
  public Optional<String> whole(String words) {
    return Optional.ofNullable(replies.get(words));
  }

  /** The value that the longest short answer in these words states. */
  public Optional<String> within(String words) {
    String padded = " " + words + " ";
    String longest = "";
    for (String reply : replies.keySet()) {
      if (reply.length() > longest.length() && padded.contains(" " + reply + " ")) {
        longest = reply;
      }
    }
    return whole(longest);
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
