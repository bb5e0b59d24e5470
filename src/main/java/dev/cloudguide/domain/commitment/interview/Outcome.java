package dev.cloudguide.domain.commitment.interview;

import java.util.Objects;
import java.util.Optional;

/**
 * The advice without its reasons.
 *
 * @param verdict in a word
 * @param suggestion what to buy, if anything
 */
public record Outcome(Verdict verdict, Optional<Suggestion> suggestion) {
  public Outcome {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(suggestion, "suggestion");
  }
}
