package dev.cloudguide.conversation;

import java.util.Objects;

/**
 * The one question that ends an answer.
 *
 * @param question said last
 * @param reprompt said if the person stays silent: shorter, with a hint
 * @param pending what the answer to it will mean
 */
public record Ask(Phrase question, Phrase reprompt, Pending pending) {
  public Ask {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(reprompt, "reprompt");
    Objects.requireNonNull(pending, "pending");
  }
}
