package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.money.Usd;
import java.util.Objects;

/**
 * Regional Reserved Instances that are held.
 *
 * @param id names them among what is held
 * @param account the owner
 * @param type the type bought
 * @param region code
 * @param system the operating system; only Linux is flexible in size
 * @param count how many
 * @param option class, term and payment
 * @param hourlyRate effective dollars per instance and hour
 */
public record Reservation(
    String id,
    String account,
    InstanceType type,
    String region,
    OperatingSystem system,
    int count,
    CommitmentOption.Reserved option,
    Usd hourlyRate) {
  public Reservation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(option, "option");
    if (count < 1) {
      throw new IllegalArgumentException(id + ": holds no instance");
    }
  }

  /** What they cost an hour, used or not: upfront spread over the term, plus recurring. */
  public Usd hourlyCost() {
    return hourlyRate.times(count);
  }

  /** When what they cost is paid. */
  public PaymentSchedule payments() {
    CommitmentTerm term = option.term();
    PaymentOption payment = option.payment();
    return new PaymentSchedule(hourlyCost(), term, payment);
  }
}
