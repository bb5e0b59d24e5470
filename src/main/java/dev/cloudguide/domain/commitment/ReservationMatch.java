package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.OperatingSystem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which use a Reserved Instance reaches, and how much of it each instance takes up. */
final class ReservationMatch {
  private final SizeFactors sizes;

  ReservationMatch(SizeFactors sizes) {
    this.sizes = sizes;
  }

  /** A Linux reservation reaches all sizes of its family that have a factor; any other only its own type. */
  boolean covers(Reservation reservation, UsageLine line) {
    if (!(line.use() instanceof Use.Ec2 ec2)
        || !ec2.region().equals(reservation.region())
        || ec2.system() != reservation.system()) {
      return false;
    }
    return ec2.type().equals(reservation.type())
        || flexible(reservation)
        && ec2.type().family().equals(reservation.type().family())
        && sizes.of(ec2.type()).isPresent();
  }

  /** Lines it covers, small sizes first: AWS fills from the smallest up. */
  List<UsageLine> smallestFirst(Reservation reservation, List<UsageLine> lines) {
    List<UsageLine> covered = new ArrayList<>();
    for (UsageLine line : lines) {
      if (covers(reservation, line)) {
        covered.add(line);
      }
    }
    covered.sort(Comparator
        .comparing((UsageLine line) -> unitsPerInstance(reservation, line))
        .thenComparing(UsageLine::id));
    return covered;
  }

  /** How much use it pays for in an hour: normalized units if flexible, else instance-hours. */
  BigDecimal capacity(Reservation reservation) {
    BigDecimal each = flexible(reservation) ? sizes.of(reservation.type()).orElseThrow() : BigDecimal.ONE;
    return each.multiply(BigDecimal.valueOf(reservation.count()));
  }

  /** How many units of the capacity one covered instance-hour takes. */
  BigDecimal unitsPerInstance(Reservation reservation, UsageLine line) {
    return flexible(reservation) && line.use() instanceof Use.Ec2 ec2
        ? sizes.of(ec2.type()).orElseThrow()
        : BigDecimal.ONE;
  }

  private boolean flexible(Reservation reservation) {
    return reservation.system() == OperatingSystem.LINUX && sizes.of(reservation.type()).isPresent();
  }
}
