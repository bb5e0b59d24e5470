package dev.cloudguide.domain.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One thing a service's bill depends on.
 *
 * @param name as formulas name it
 * @param measure what it is counted in
 * @param words what an amount may be said to be of, to mean this: {@code reads}
 * @param asked whether to ask for it when nothing was said that the bill could rest on
 * @param usual the amount taken when none is said
 * @param says what is asked for ("requests a month"), or else what is assumed ("128 MB of memory"; empty if that needs
 *     no saying)
 * @param note what is taken as given once it was said; empty if nothing is
 */
public record Input(
    String name, Measure measure, List<String> words, boolean asked, BigDecimal usual, String says, String note) {
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(measure, "measure");
    words = List.copyOf(words);
    Objects.requireNonNull(usual, "usual");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(note, "note");
  }

  /** Whether a bill can rest on it alone: it is no property of each one. */
  boolean carries() {
    return switch (measure) {
      case COUNT_A_MONTH, COUNT_A_SECOND, USERS, GB_STORED, GB_A_MONTH, MINUTES_A_MONTH -> true;
      case HOW_MANY -> usual.signum() == 0;
      case IOPS, GB_EACH, KB_EACH, SECONDS_EACH, HOURS_A_MONTH -> false;
    };
  }
}
