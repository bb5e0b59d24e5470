package dev.cloudguide.domain.understanding;

import java.util.Objects;

/**
 * Where the words of a described case lean to as a whole, beyond what facts they state.
 *
 * @param need id of a need
 * @param option id of the need's option
 * @param firm whether it is surer than single facts heard in the same words
 */
public record Leaning(String need, String option, boolean firm) {
  public Leaning {
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(option, "option");
  }

  /** The same once more has been said: what is said of a fact then counts for more. */
  public Leaning loosened() {
    return new Leaning(need, option, false);
  }
}
