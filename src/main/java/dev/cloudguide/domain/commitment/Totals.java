package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.util.Optional;

/**
 * What commitments did over one or more hours.
 *
 * @param onDemandEquivalent what all use would cost on demand
 * @param eligible the part of it that the commitments held could cover
 * @param covered the part of that which they did cover
 * @param commitment what the commitments cost, used or not (amortized)
 * @param used the part of that which was used
 */
public record Totals(Usd onDemandEquivalent, Usd eligible, Usd covered, Usd commitment, Usd used) {
  public static final Totals NOTHING = new Totals(Usd.ZERO, Usd.ZERO, Usd.ZERO, Usd.ZERO, Usd.ZERO);

  public Totals plus(Totals other) {
    return new Totals(
        onDemandEquivalent.plus(other.onDemandEquivalent),
        eligible.plus(other.eligible),
        covered.plus(other.covered),
        commitment.plus(other.commitment),
        used.plus(other.used));
  }

  /** Covered ÷ eligible; empty if nothing was eligible. */
  public Optional<Ratio> coverage() {
    return eligible.isZero() ? Optional.empty() : Optional.of(covered.over(eligible));
  }

  /** Used ÷ purchased commitment; empty if there is no commitment. */
  public Optional<Ratio> utilization() {
    return commitment.isZero() ? Optional.empty() : Optional.of(used.over(commitment));
  }

  /** What stays at the on-demand (or Spot) rate. */
  public Usd onDemandCost() {
    return onDemandEquivalent.minus(covered);
  }

  /** Everything paid: the commitments, used or not, and the rest. */
  public Usd cost() {
    return commitment.plus(onDemandCost());
  }

  /** Saved against paying everything on demand; negative where the commitments cost more than they cover. */
  public Usd netSaving() {
    return covered.minus(commitment);
  }

  /** Saved ÷ what everything would cost on demand; zero where there was no use. */
  public Ratio savingRatio() {
    return onDemandEquivalent.isZero() ? Ratio.of("0") : netSaving().over(onDemandEquivalent);
  }
}
