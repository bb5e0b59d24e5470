package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PaymentSchedule;
import dev.cloudguide.domain.commitment.Totals;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;

/** How much of one plan the use of some hours calls for. */
public sealed interface Recommendation {
  CommitmentOption.Plan plan();

  /** Hours of use it rests on. */
  int hours();

  /**
   * Committing this much saves most.
   *
   * @param leftOut lines the plan does not cover and which the figures leave out
   * @param hourlyCommitment exact; AWS takes it in thousandths of a dollar
   * @param totals over the hours looked at
   * @param monthlySaving net saving in an average month of 730 hours
   * @param thirdLess what the same commitment does if use falls by a third
   * @param worthFrom the factor of today's use below which buying nothing would have been better
   * @param nearBest between which factors of today's use this commitment keeps most of what the best would save
   */
  record Commit(
      CommitmentOption.Plan plan,
      int hours,
      int leftOut,
      Usd hourlyCommitment,
      Totals totals,
      Usd monthlySaving,
      WhatIf thirdLess,
      Ratio worthFrom,
      UseRange nearBest)
      implements Recommendation {
    /** When it is paid. */
    public PaymentSchedule payments() {
      return new PaymentSchedule(hourlyCommitment, plan.term(), plan.payment());
    }
  }

  /**
   * No commitment to it saves anything.
   *
   * @param onDemandCost what the covered lines cost over these hours
   */
  record StayOnDemand(CommitmentOption.Plan plan, int hours, int leftOut, Usd onDemandCost) implements Recommendation {}

  /** The plan covers none of the lines, or no rate of it is known for them. */
  record NotCovered(CommitmentOption.Plan plan, int hours) implements Recommendation {}
}
