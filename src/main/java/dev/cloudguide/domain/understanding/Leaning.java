package dev.cloudguide.domain.understanding;

import java.util.Objects;

/**
 * Where the words of a described case lean to as a whole, beyond what facts they state.
 *
 * @param need id of a need
 * @param option id of the need's option
 */
public record Leaning(String need, String option) {
  public Leaning {
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(option, "option");
  }
}
