package dev.cloudguide.domain.catalog;

import java.util.Objects;

/**
 * Where a service stands in its life, as of the knowledge's date.
 *
 * @param stage the stage
 * @param note what to say about it, empty if there is nothing; fits after "it is" if closed to new customers ({@code
 *     closed to new customers since April 30, 2026}), after "it" if ending or ended ({@code ended on …}), and is a
 *     clause of its own if open
 */
public record ServiceStatus(Stage stage, String note) {
  /** The stages of a service's life that matter to someone who wants to start with it. */
  public enum Stage {
    /** Anyone can start. */
    OPEN,
    /** Anyone can start, but part of it is closed, or AWS steers away from it. */
    OPEN_WITH_LIMITS,
    /** Only those who use it already can go on. */
    CLOSED_TO_NEW,
    /** It ends on an announced date. */
    ENDING,
    /** It is gone. */
    ENDED
  }

  public ServiceStatus {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(note, "note");
  }

  /** Whether someone who does not use it yet may start. */
  public boolean isOpenToNew() {
    return stage == Stage.OPEN || stage == Stage.OPEN_WITH_LIMITS;
  }
}
