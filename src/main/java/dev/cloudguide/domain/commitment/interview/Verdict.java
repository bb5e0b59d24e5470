package dev.cloudguide.domain.commitment.interview;

import java.util.Locale;
import java.util.Optional;

/** The advice in a word. */
public enum Verdict {
  BUY,
  /** Buy, but less than past use alone would call for. */
  BUY_SMALLER,
  /** Not yet. */
  WAIT,
  DO_NOT_BUY;

  /** {@code buy-smaller}: as in knowledge. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with that id. */
  public static Optional<Verdict> withId(String id) {
    for (Verdict verdict : values()) {
      if (verdict.id().equals(id)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
