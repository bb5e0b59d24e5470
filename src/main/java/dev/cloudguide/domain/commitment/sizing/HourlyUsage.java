package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.money.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much of each line was used in each of many hours, oldest first: what commitments already held leave on demand.
 *
 * <p>Immutable. Amounts are whole numbers of a decimal fraction, four bytes each where they fit, so that a year of ten
 * thousand lines stays below 400 MB.
 */
public final class HourlyUsage {
  private final List<PricedLine> lines;
  private final Object[] rows;
  private final int first;
  private final int decimals;

  HourlyUsage(List<PricedLine> lines, Object[] rows, int first, int decimals) {
    this.lines = List.copyOf(lines);
    this.rows = rows;
    this.first = first;
    this.decimals = decimals;
  }

  public List<PricedLine> lines() {
    return lines;
  }

  /** How many hours there are. */
  public int hours() {
    return rows.length - first;
  }

  /** How many digits after the point the amounts have at most. */
  int decimals() {
    return decimals;
  }

  /** The amounts of one hour by line, {@code int[]} or {@code long[]}, in units of the last decimal; may be shorter. */
  Object row(int hour) {
    return rows[first + hour];
  }

  /** The newest hours of these, or all if there are fewer. */
  public HourlyUsage lookBack(LookBack lookBack) {
    int kept = Math.min(hours(), lookBack.hours());
    return new HourlyUsage(lines, rows, rows.length - kept, decimals);
  }

  /**
   * The same use with plan rates given as shares of the on-demand cost: for spend without lines.
   *
   * @throws IllegalStateException if there is more than one line, whose rates then differ
   */
  public HourlyUsage pricedAt(Map<CommitmentOption.Plan, Ratio> shares) {
    if (lines.size() != 1) {
      throw new IllegalStateException("a share of the on-demand cost holds for spend alone, not for many lines");
    }
    return new HourlyUsage(List.of(PricedLine.spend(Objects.requireNonNull(shares))), rows, first, decimals);
  }
}
