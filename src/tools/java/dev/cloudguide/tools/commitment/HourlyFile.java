package dev.cloudguide.tools.commitment;

import dev.cloudguide.domain.commitment.sizing.HourlyUsage;
import java.util.List;

/** What a file of hourly use came to: all of it, or none of it and why. */
public sealed interface HourlyFile {
  /**
   * Every row was right.
   *
   * @param form how it counts use
   * @param usage of all hours
   */
  record Usable(Form form, HourlyUsage usage) implements HourlyFile {}

  /**
   * At least one row was wrong, so nothing was used.
   *
   * @param problems in the order of the rows, the first thousand of them
   * @param total how many there are
   */
  record Rejected(List<RowProblem> problems, int total) implements HourlyFile {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /** The two forms of file. */
  enum Form {
    /** On-demand dollars an hour: give plans as shares with {@link HourlyUsage#pricedAt}. */
    SPEND,
    /** Use by line, with rates. */
    USAGE
  }
}
