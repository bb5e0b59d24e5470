package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Usd;
import java.util.Optional;

/** What a unit of use costs under a Savings Plan. */
@FunctionalInterface
public interface PlanRates {
  /** Dollars per unit of that line under that plan; empty if the plan has no rate for it. */
  Optional<Usd> rate(SavingsPlan plan, UsageLine line);
}
