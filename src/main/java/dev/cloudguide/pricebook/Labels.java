package dev.cloudguide.pricebook;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;

/** The few publishers, units and ways to pay that all prices refer to by number. */
final class Labels {
  private final PriceSource[] sources;
  private final Unit[] units;
  private final Purchase[] purchases;

  /**
   * @param sources {@code publisher|date}
   * @param units labels of units
   * @param purchases labels of ways to pay
   */
  Labels(NameTable sources, NameTable units, NameTable purchases) {
    this.sources = new PriceSource[sources.count()];
    for (int i = 0; i < this.sources.length; i++) {
      String name = sources.name(i);
      int bar = name.indexOf('|');
      this.sources[i] = new PriceSource(name.substring(0, bar), name.substring(bar + 1));
    }
    this.units = new Unit[units.count()];
    for (Unit unit : Unit.values()) {
      int index = units.find(unit.label());
      if (index >= 0) {
        this.units[index] = unit;
      }
    }
    this.purchases = new Purchase[purchases.count()];
    for (Purchase purchase : Purchase.values()) {
      int index = purchases.find(purchase.label());
      if (index >= 0) {
        this.purchases[index] = purchase;
      }
    }
  }

  PriceSource source(int index) {
    return sources[index];
  }

  Unit unit(int index) {
    return units[index];
  }

  Purchase purchase(int index) {
    return purchases[index];
  }
}
