package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;

/**
 * A plan and a line it can cover; in the order in which AWS takes them, ties broken by the names so that the order in
 * which use is listed never matters.
 */
record Discount(SavingsPlan plan, UsageLine line, Usd rate) implements Comparable<Discount> {
  /** Negative if this one saves the higher percentage. */
  @Override
  public int compareTo(Discount other) {
    // rate / onDemand compared without dividing: the lower share saves more
    BigDecimal mine = rate.amount().multiply(other.line.onDemandRate().amount());
    BigDecimal theirs = other.rate.amount().multiply(line.onDemandRate().amount());
    int order = mine.compareTo(theirs);
    if (order == 0) {
      order = rate.compareTo(other.rate);
    }
    if (order == 0) {
      order = line.id().compareTo(other.line.id());
    }
    return order == 0 ? plan.id().compareTo(other.plan.id()) : order;
  }
}
