package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Screen;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.domain.price.UnitPrice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices to look at: the ways to pay as bars, unit prices below one another. Made only for devices with a screen. */
final class PriceScreens {
  private static final int MONTH_HOURS = 730;
  private static final int MOST = 5;
  /** The dearest first, and of every kind of commitment one: what speech has no room for. */
  private static final List<Purchase> WAYS = List.of(
      Purchase.ON_DEMAND, Purchase.COMPUTE_SAVINGS_PLAN_1YR_NO_UPFRONT, Purchase.RESERVED_STANDARD_1YR_NO_UPFRONT,
      Purchase.COMPUTE_SAVINGS_PLAN_3YR_NO_UPFRONT, Purchase.SPOT_AVERAGE);

  private PriceScreens() {}

  /** An instance by the hour, as bars. */
  static Screen ways(InstanceOffer offer, int count, Phrase title) {
    List<Screen.Bar> bars = new ArrayList<>();
    for (Purchase way : WAYS) {
      offer.rate(way).map(rate -> rate.times(count)).ifPresent(hour -> bars.add(bar(way.name(), hour)));
    }
    return new Screen.Bars(title, Optional.of(source(offer.sources().get(Purchase.ON_DEMAND))), bars, List.of());
  }

  private static Screen.Bar bar(String way, Usd hour) {
    return new Screen.Bar(Phrase.of("screen.way." + way), hour,
        Optional.of(Phrase.of("screen.month").with("month", hour.times(MONTH_HOURS))));
  }

  /** What a service charges for, price by price. */
  static Screen units(Phrase title, List<UnitPrice> found) {
    List<Screen.Line> lines = found.stream().limit(MOST)
        .map(price -> new Screen.Line(
            Phrase.of("card.text").with("text", price.item()),
            Optional.of(Phrase.of("screen.per").with("unit", price.rate().per().label())),
            price.rate().first()))
        .toList();
    return new Screen.CostLines(
        title, Optional.of(source(found.getFirst().source())), lines, Optional.empty(), List.of());
  }

  /** Several things on the same work, a month each. */
  static Screen sides(Phrase title, List<Side> sides) {
    List<Screen.Bar> bars = sides.stream().limit(MOST)
        .map(side -> new Screen.Bar(Phrase.of("card.text").with("text", side.name()), side.month(), Optional.empty()))
        .toList();
    return new Screen.Bars(title, Optional.of(source(sides.getFirst().source())), bars, List.of());
  }

  static Phrase source(PriceSource source) {
    return Phrase.of("screen.source").with("publisher", source.publisher()).with("date", source.date());
  }
}
