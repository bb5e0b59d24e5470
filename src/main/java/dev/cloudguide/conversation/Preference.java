package dev.cloudguide.conversation;

import java.util.Optional;

/** One thing that a person can ask us to remember. */
public enum Preference {
  /** Code of the home Region. */
  REGION("region"),
  /** Usual operating system. */
  SYSTEM("system"),
  /** Usual length of a commitment. */
  TERM("term"),
  /** Usual way to pay for a commitment. */
  PAYMENT("payment"),
  /** What they know well: ids of services, names of other makers' products. */
  KNOWS("knows"),
  /** What they already run. */
  RUNS("runs"),
  /** Short or full answers. */
  LENGTH("answer-length"),
  /** The last estimate. */
  ESTIMATE("estimate");

  private final String id;

  Preference(String id) {
    this.id = id;
  }

  /** As in the table, in models and in session attributes. */
  public String id() {
    return id;
  }

  /** The one with that id. */
  public static Optional<Preference> withId(String id) {
    for (Preference preference : values()) {
      if (preference.id.equals(id)) {
        return Optional.of(preference);
      }
    }
    return Optional.empty();
  }
}
