package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Usd;
import java.util.Objects;
import java.util.Optional;

/**
 * A Savings Plan that is held.
 *
 * @param id names it among what is held
 * @param account the owner
 * @param option kind, term and payment
 * @param hourlyCommitment dollars promised per hour
 * @param boundTo for an EC2 Instance Savings Plan, its family and Region; empty for all other kinds
 */
public record SavingsPlan(
    String id, String account, CommitmentOption.Plan option, Usd hourlyCommitment, Optional<FamilyInRegion> boundTo) {
  public SavingsPlan {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(account, "account");
    if (boundTo.isPresent() != (option.kind() == PlanKind.EC2_INSTANCE)) {
      throw new IllegalArgumentException(id + ": EC2 Instance Savings Plans, and only they, have a family and Region");
    }
    if (hourlyCommitment.amount().signum() < 0) {
      throw new IllegalArgumentException(id + ": the commitment must not be negative");
    }
  }

  public PlanKind kind() {
    return option.kind();
  }

  /** Whether it discounts such use. */
  public boolean covers(Use use) {
    if (!kind().covers(use)) {
      return false;
    }
    return boundTo.isEmpty()
        || use instanceof Use.Ec2 ec2
        && boundTo.get().equals(new FamilyInRegion(ec2.type().family(), ec2.region()));
  }

  /** When the commitment is paid. */
  public PaymentSchedule payments() {
    return new PaymentSchedule(hourlyCommitment, option.term(), option.payment());
  }
}
