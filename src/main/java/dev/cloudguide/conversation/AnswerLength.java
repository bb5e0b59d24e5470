package dev.cloudguide.conversation;

import java.util.Locale;
import java.util.Optional;

/** How much a person wants to hear at once. */
public enum AnswerLength {
  /** The answer alone. */
  SHORT,
  /** The answer, and what to watch out for. */
  FULL;

  /** {@code short}, {@code full}: as in facts and preferences. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with that id. */
  public static Optional<AnswerLength> withId(String id) {
    for (AnswerLength length : values()) {
      if (length.id().equals(id)) {
        return Optional.of(length);
      }
    }
    return Optional.empty();
  }
}
