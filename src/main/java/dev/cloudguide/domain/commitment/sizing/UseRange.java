package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.money.Ratio;

/**
 * Between these shares of today's use, both included.
 *
 * @param from at most one
 * @param to at least one
 */
public record UseRange(Ratio from, Ratio to) {
  public UseRange {
    if (from.compareTo(Ratio.ONE) > 0 || to.compareTo(Ratio.ONE) < 0) {
      throw new IllegalArgumentException("a range of use must hold today's: " + from + " to " + to);
    }
  }
}
