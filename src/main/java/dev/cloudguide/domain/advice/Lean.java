package dev.cloudguide.domain.advice;

import java.util.Objects;

/**
 * An option that somebody's words as a whole lean to. What leads to it is taken for granted, unless what they stated
 * speaks against it; if it is firm, it is believed rather than single facts heard in the same words.
 *
 * @param option id of an option of the need in question
 * @param firm whether it goes before what was stated
 */
public record Lean(String option, boolean firm) {
  public Lean {
    Objects.requireNonNull(option, "option");
  }
}
