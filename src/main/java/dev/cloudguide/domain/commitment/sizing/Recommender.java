package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.Totals;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds the commitment with the largest net saving over past use, with no forecast.
 *
 * @param nearBestShare what share of the best saving still counts as the same advice
 */
public record Recommender(Ratio nearBestShare) {
  private static final BigDecimal HOURS_A_MONTH = BigDecimal.valueOf(Unit.MONTH_HOURS);
  private static final Ratio TWO_THIRDS =
      new Ratio(BigDecimal.TWO.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128));

  /** With nine tenths of the best saving still counting as the same advice. */
  public static final Recommender STANDARD = new Recommender(Ratio.of("0.9"));

  public Recommender {
    Objects.requireNonNull(nearBestShare, "nearBestShare");
    if (nearBestShare.value().signum() <= 0 || nearBestShare.compareTo(Ratio.ONE) >= 0) {
      throw new IllegalArgumentException("nearBestShare: must lie between zero and one");
    }
  }

  /** The best commitment to that plan. */
  public Recommendation recommend(HourlyUsage usage, CommitmentOption.Plan plan) {
    SavingCurve curve = new SavingCurve(usage, plan);
    int leftOut = usage.lines().size() - curve.coveredLines();
    if (curve.coveredLines() == 0 || curve.hours() == 0) {
      return new Recommendation.NotCovered(plan, curve.hours());
    }
    Usd best = curve.best();
    Totals totals = curve.at(best);
    if (totals.netSaving().amount().signum() <= 0) {
      return new Recommendation.StayOnDemand(plan, curve.hours(), leftOut, totals.onDemandEquivalent());
    }
    return new Recommendation.Commit(
        plan,
        curve.hours(),
        leftOut,
        best,
        totals,
        monthly(totals.netSaving(), curve.hours()),
        ifUseBecomes(curve, best, TWO_THIRDS),
        best.over(curve.atLeast(Usd.ZERO).to()),
        nearBest(curve, best, totals.netSaving()));
  }

  /** The best commitment to each plan that any line has a rate of; the largest net saving first. */
  public List<Recommendation.Commit> compare(HourlyUsage usage) {
    List<Recommendation.Commit> commits = new ArrayList<>();
    usage.lines().stream()
        .flatMap(line -> line.planRates().keySet().stream())
        .distinct()
        .forEach(plan -> {
          if (recommend(usage, plan) instanceof Recommendation.Commit commit) {
            commits.add(commit);
          }
        });
    commits.sort(Comparator
        .comparing((Recommendation.Commit commit) -> commit.totals().netSaving())
        .reversed()
        .thenComparing(commit -> commit.plan().label()));
    return commits;
  }

  /**
   * What a commitment does if the use of every hour becomes that share of what it was.
   *
   * @param useFactor above zero
   */
  public WhatIf ifUseBecomes(SavingCurve curve, Usd hourlyCommitment, Ratio useFactor) {
    BigDecimal factor = useFactor.value();
    // Half the use under a dollar is the use under two dollars, halved.
    Totals scaled = curve.at(hourlyCommitment.over(factor));
    Totals totals = new Totals(
        scaled.onDemandEquivalent().times(factor),
        scaled.eligible().times(factor),
        scaled.covered().times(factor),
        hourlyCommitment.times(curve.hours()),
        scaled.used().times(factor));
    return new WhatIf(useFactor, totals, monthly(totals.netSaving(), curve.hours()), curve.best().times(factor));
  }

  private UseRange nearBest(SavingCurve curve, Usd best, Usd saving) {
    SavingCurve.Span span = curve.atLeast(saving.times(nearBestShare.value()));
    return new UseRange(best.over(span.to()), best.over(span.from()));
  }

  private static Usd monthly(Usd saving, int hours) {
    return saving.times(HOURS_A_MONTH).over(BigDecimal.valueOf(hours));
  }
}
