package dev.cloudguide.answer;

import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceSource;
import java.util.Optional;

/**
 * One side of a comparison.
 *
 * @param name what is compared
 * @param month what it costs a month
 * @param region code
 * @param item for figures
 * @param source of its price
 */
record Side(Value name, Usd month, String region, String item, PriceSource source) {
  Figure figure() {
    return new Figure("monthly total", month.decimal(), Optional.of("month"), Optional.of(region), item, source,
        false);
  }
}
