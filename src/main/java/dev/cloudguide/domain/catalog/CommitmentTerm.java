package dev.cloudguide.domain.catalog;

import java.util.Optional;

/** How long a commitment runs. */
public enum CommitmentTerm {
  ONE_YEAR("1yr", 8_760),
  THREE_YEARS("3yr", 26_280);

  private final String id;
  private final int hours;

  CommitmentTerm(String id, int hours) {
    this.id = id;
    this.hours = hours;
  }

  /** {@code 1yr} or {@code 3yr}: as in models, figures and preferences. */
  public String id() {
    return id;
  }

  /** Hours in the term, as AWS counts them: 8,760 a year. */
  public int hours() {
    return hours;
  }

  /** The one with that id. */
  public static Optional<CommitmentTerm> withId(String id) {
    for (CommitmentTerm term : values()) {
      if (term.id.equals(id)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }
}
