package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something used hour after hour, and what a unit of it costs.
 *
 * @param id names the line
 * @param onDemandRate dollars per unit without a commitment
 * @param planRates dollars per unit under each plan that covers it
 */
public record PricedLine(String id, Usd onDemandRate, Map<CommitmentOption.Plan, Usd> planRates) {
  public PricedLine {
    Objects.requireNonNull(id, "id");
    planRates = Map.copyOf(planRates);
    boolean planForNothing = planRates.values().stream().anyMatch(rate -> rate.amount().signum() <= 0);
    if (onDemandRate.amount().signum() < 0 || planForNothing) {
      throw new IllegalArgumentException(id + ": on-demand rates must not be negative, plan rates must be above zero");
    }
  }

  /** Use counted in on-demand dollars, of which each plan asks a share: {@code 0.72} of the on-demand rate. */
  public static PricedLine spend(Map<CommitmentOption.Plan, Ratio> shares) {
    Map<CommitmentOption.Plan, Usd> rates = new TreeMap<>((a, b) -> a.label().compareTo(b.label()));
    shares.forEach((plan, share) -> rates.put(plan, new Usd(share.value())));
    return new PricedLine("spend", Usd.of("1"), rates);
  }
}
