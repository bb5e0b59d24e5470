package dev.cloudguide.domain.commitment;

import java.util.List;
import java.util.Objects;

/**
 * The commitments held, which one hour after the other is charged against.
 *
 * @param reservations Reserved Instances
 * @param plans Savings Plans
 * @param rates what use costs under each plan
 * @param sizes how far Reserved Instances reach to other sizes
 * @param sharing whether other accounts benefit from what the owner leaves over
 */
public record Holdings(
    List<Reservation> reservations, List<SavingsPlan> plans, PlanRates rates, SizeFactors sizes, boolean sharing) {
  public Holdings {
    reservations = List.copyOf(reservations);
    plans = List.copyOf(plans);
    Objects.requireNonNull(rates, "rates");
    Objects.requireNonNull(sizes, "sizes");
  }

  /**
   * Charges one hour. Reserved Instances come first, then EC2 Instance Savings Plans, then the others; each first to
   * its owner's use, then, if shared, to that of other accounts. Plans of one kind go to the use with the highest
   * savings percentage first, of equals to the lowest plan rate. What a commitment does not use is lost with the hour.
   *
   * @param lines the hour's use; each id once
   */
  public HourBill apply(List<UsageLine> lines) {
    HourApplication hour = new HourApplication(this, lines);
    hour.applyReservations();
    hour.applyPlans();
    return hour.bill();
  }
}
