package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One hour while commitments are being applied to it. */
final class HourApplication {
  private final Holdings held;
  private final List<UsageLine> lines;
  private final Map<String, BigDecimal> left = new LinkedHashMap<>();
  private final List<Applied> applied = new ArrayList<>();
  private final ReservationMatch match;
  private Totals reservations = Totals.NOTHING;

  HourApplication(Holdings held, List<UsageLine> lines) {
    this.held = held;
    this.lines = List.copyOf(lines);
    this.match = new ReservationMatch(held.sizes());
    for (UsageLine line : lines) {
      if (left.put(line.id(), line.amount()) != null) {
        throw new IllegalArgumentException("two usage lines named " + line.id() + " in one hour");
      }
    }
  }

  void applyReservations() {
    Map<Reservation, BigDecimal> capacity = new LinkedHashMap<>();
    for (Reservation reservation : held.reservations()) {
      capacity.put(reservation, match.capacity(reservation));
    }
    for (boolean own : passes()) {
      for (Reservation reservation : held.reservations()) {
        for (UsageLine line : match.smallestFirst(reservation, lines)) {
          if (line.account().equals(reservation.account()) == own) {
            cover(reservation, line, capacity);
          }
        }
      }
    }
    reservations = totals(equivalentLeftOf(UsageLine::amount), this::reservable, reservationCost());
  }

  private void cover(Reservation reservation, UsageLine line, Map<Reservation, BigDecimal> capacity) {
    BigDecimal units = capacity.get(reservation);
    BigDecimal perAmount = match.unitsPerInstance(reservation, line);
    BigDecimal wanted = left.get(line.id()).multiply(perAmount);
    if (units.signum() == 0 || wanted.signum() == 0) {
      return;
    }
    boolean whole = wanted.compareTo(units) <= 0;
    BigDecimal taken = whole ? wanted : units;
    BigDecimal amount = whole ? left.get(line.id()) : units.divide(perAmount, Exactly.ROUNDED);
    Usd used = reservation.hourlyCost().times(taken).over(match.capacity(reservation));
    capacity.put(reservation, units.subtract(taken));
    put(reservation.id(), line, amount, used);
  }

  void applyPlans() {
    Map<SavingsPlan, Usd> commitment = new HashMap<>();
    held.plans().forEach(plan -> commitment.put(plan, plan.hourlyCommitment()));
    for (PlanKind kind : PlanKind.values()) {
      List<Discount> discounts = discounts(kind);
      for (boolean own : passes()) {
        for (Discount discount : discounts) {
          if (discount.line().account().equals(discount.plan().account()) == own) {
            cover(discount, commitment);
          }
        }
      }
    }
  }

  private List<Discount> discounts(PlanKind kind) {
    List<Discount> discounts = new ArrayList<>();
    for (SavingsPlan plan : held.plans()) {
      for (UsageLine line : lines) {
        if (plan.kind() == kind && rate(plan, line).isPresent()) {
          discounts.add(new Discount(plan, line, rate(plan, line).get()));
        }
      }
    }
    discounts.sort(Comparator.naturalOrder());
    return discounts;
  }

  private void cover(Discount discount, Map<SavingsPlan, Usd> commitment) {
    Usd remaining = commitment.get(discount.plan());
    BigDecimal wanted = left.get(discount.line().id());
    Usd price = discount.rate().times(wanted);
    if (remaining.isZero() || wanted.signum() == 0) {
      return;
    }
    boolean whole = price.compareTo(remaining) <= 0;
    Usd used = whole ? price : remaining;
    BigDecimal amount = whole ? wanted : remaining.amount().divide(discount.rate().amount(), Exactly.ROUNDED);
    commitment.put(discount.plan(), remaining.minus(used));
    put(discount.plan().id(), discount.line(), amount, used);
  }

  private void put(String commitment, UsageLine line, BigDecimal amount, Usd used) {
    left.merge(line.id(), amount, BigDecimal::subtract);
    applied.add(new Applied(commitment, line.id(), amount, line.onDemandRate().times(amount), used));
  }

  HourBill bill() {
    int byReservations = (int) applied.stream().filter(one -> isReservation(one.commitment())).count();
    List<Applied> byPlans = applied.subList(byReservations, applied.size());
    Usd commitments = held.plans().stream().map(SavingsPlan::hourlyCommitment).reduce(Usd.ZERO, Usd::plus);
    Map<String, BigDecimal> beforePlans = new HashMap<>(left);
    byPlans.forEach(one -> beforePlans.merge(one.line(), one.amount(), BigDecimal::add));
    Totals plans = new Totals(
        equivalentLeftOf(line -> beforePlans.get(line.id())),
        eligible(this::plannable, line -> beforePlans.get(line.id())),
        sum(byPlans, Applied::onDemandEquivalent),
        commitments,
        sum(byPlans, Applied::used));
    Totals together = totals(
        reservations.onDemandEquivalent(),
        line -> reservable(line) || plannable(line),
        reservations.commitment().plus(commitments));
    return new HourBill(applied, left, reservations, plans, together);
  }

  /** Totals of everything applied so far. */
  private Totals totals(Usd equivalent, Predicate<UsageLine> coverable, Usd commitment) {
    return new Totals(
        equivalent,
        eligible(coverable, UsageLine::amount),
        sum(applied, Applied::onDemandEquivalent),
        commitment,
        sum(applied, Applied::used));
  }

  private Usd eligible(
      Predicate<UsageLine> coverable, Function<UsageLine, BigDecimal> amount) {
    return lines.stream()
        .filter(coverable)
        .map(line -> line.onDemandRate().times(amount.apply(line)))
        .reduce(Usd.ZERO, Usd::plus);
  }

  private Usd equivalentLeftOf(Function<UsageLine, BigDecimal> amount) {
    return eligible(_ -> true, amount);
  }

  private static Usd sum(List<Applied> some, Function<Applied, Usd> part) {
    return some.stream().map(part).reduce(Usd.ZERO, Usd::plus);
  }

  private Usd reservationCost() {
    return held.reservations().stream().map(Reservation::hourlyCost).reduce(Usd.ZERO, Usd::plus);
  }

  private boolean isReservation(String commitment) {
    return held.reservations().stream().anyMatch(one -> one.id().equals(commitment));
  }

  private boolean reservable(UsageLine line) {
    return held.reservations().stream()
        .anyMatch(one -> reaches(one.account(), line) && match.covers(one, line));
  }

  private boolean plannable(UsageLine line) {
    return held.plans().stream().anyMatch(plan -> rate(plan, line).isPresent());
  }

  private Optional<Usd> rate(SavingsPlan plan, UsageLine line) {
    return plan.covers(line.use()) && reaches(plan.account(), line) ? held.rates().rate(plan, line) : Optional.empty();
  }

  private boolean reaches(String owner, UsageLine line) {
    return held.sharing() || owner.equals(line.account());
  }

  /** The owner's use first, then, if shared, that of others. */
  private List<Boolean> passes() {
    return held.sharing() ? List.of(true, false) : List.of(true);
  }
}
