package dev.cloudguide.domain.price;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A price per unit: the same for any amount, or in tiers by how much is used in a month. */
public sealed interface Rate {
  /** What one pays per. */
  Unit per();

  /** The price of the first unit. */
  Usd first();

  /** What {@code amount} units in one month cost. */
  default Usd cost(BigDecimal amount) {
    Usd total = Usd.ZERO;
    for (Charge charge : charges(amount)) {
      total = total.plus(charge.each().times(charge.amount()));
    }
    return total;
  }

  /** The parts that make up that cost: one for each tier that is reached. */
  List<Charge> charges(BigDecimal amount);

  /** So many units at one price. */
  record Charge(BigDecimal amount, Usd each) {}

  /** One price for any amount. */
  record Flat(Usd each, Unit per) implements Rate {
    @Override
    public Usd first() {
      return each;
    }

    @Override
    public List<Charge> charges(BigDecimal amount) {
      return amount.signum() == 0 ? List.of() : List.of(new Charge(amount, each));
    }
  }

  /**
   * Each part of the month's use at the price of its own tier.
   *
   * @param tiers ascending; the first starts at zero
   */
  record Tiered(List<Tier> tiers, Unit per) implements Rate {
    public Tiered {
      tiers = List.copyOf(tiers);
      if (tiers.isEmpty() || tiers.getFirst().from().signum() != 0) {
        throw new IllegalArgumentException("tiers: the first must start at zero");
      }
      for (int i = 1; i < tiers.size(); i++) {
        if (tiers.get(i).from().compareTo(tiers.get(i - 1).from()) <= 0) {
          throw new IllegalArgumentException("tiers: must ascend, but " + tiers.get(i).from() + " does not");
        }
      }
    }

    @Override
    public Usd first() {
      return tiers.getFirst().each();
    }

    @Override
    public List<Charge> charges(BigDecimal amount) {
      List<Charge> charges = new ArrayList<>(tiers.size());
      for (int i = 0; i < tiers.size() && tiers.get(i).from().compareTo(amount) < 0; i++) {
        BigDecimal end = i + 1 < tiers.size() ? tiers.get(i + 1).from().min(amount) : amount;
        charges.add(new Charge(end.subtract(tiers.get(i).from()), tiers.get(i).each()));
      }
      return charges;
    }
  }
}
