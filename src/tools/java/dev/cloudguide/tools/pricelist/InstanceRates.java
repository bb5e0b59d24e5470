package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The hourly rates of one instance, each with its source; equal if all of that is equal. */
record InstanceRates(Map<Purchase, Sourced> byPurchase) {
  /** A rate, without zeros at its end, and who says so. */
  record Sourced(BigDecimal usd, PriceSource source) {
    Sourced {
      usd = usd.stripTrailingZeros();
    }
  }

  InstanceRates() {
    this(new EnumMap<>(Purchase.class));
  }

  void put(Purchase purchase, BigDecimal usd, PriceSource source) {
    byPurchase.put(purchase, new Sourced(usd, source));
  }
}
