package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Screen;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.commitment.OfferingClass;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.domain.price.UnitPrice;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices to look at: the ways to pay as bars, unit prices below one another. Made only for devices with a screen. */
final class PriceScreens {
  private static final int MOST = 5;
  private static final int DERIVED_DIGITS = 4;

  private PriceScreens() {}

  /** An instance by the hour: on demand, with the usual commitments, and on Spot. */
  static Screen ways(InstanceOffer offer, int count, Phrase title, CommitmentRates rates) {
    List<Screen.Bar> bars = new ArrayList<>();
    bars.add(bar(Phrase.of("screen.way.on-demand"), offer.onDemand().times(count)));
    commitment(bars, "screen.way.plan.1yr", offer, count, rates,
        new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT));
    commitment(bars, "screen.way.reserved.1yr", offer, count, rates, new CommitmentOption.Reserved(
        OfferingClass.STANDARD, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT));
    commitment(bars, "screen.way.plan.3yr", offer, count, rates,
        new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.THREE_YEARS, PaymentOption.NO_UPFRONT));
    offer.rate(Purchase.SPOT_AVERAGE)
        .ifPresent(spot -> bars.add(bar(Phrase.of("screen.way.spot"), spot.times(count))));
    return new Screen.Bars(title, Optional.of(source(offer.sources().get(Purchase.ON_DEMAND))), bars);
  }

  private static void commitment(List<Screen.Bar> bars, String key, InstanceOffer offer, int count,
      CommitmentRates rates, CommitmentOption option) {
    if (rates.rate(offer, option) instanceof RateAnswer.Rated rate) {
      Phrase name = Phrase.of(key);
      bars.add(bar(rate.derived() ? Phrase.of("screen.about").with("name", new Value.Said(name)) : name,
          rate.derived() ? about(rate.hourly().times(count)) : rate.hourly().times(count)));
    }
  }

  /** What is worked out is not shown to more digits than prices have. */
  private static Usd about(Usd amount) {
    return new Usd(amount.amount().setScale(DERIVED_DIGITS, RoundingMode.HALF_UP));
  }

  private static Screen.Bar bar(Phrase name, Usd hour) {
    return new Screen.Bar(name, hour,
        Optional.of(Phrase.of("screen.month").with("month", hour.times(Unit.MONTH_HOURS))));
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
    return new Screen.Bars(title, Optional.of(source(sides.getFirst().source())), bars);
  }

  static Phrase source(PriceSource source) {
    return Phrase.of("screen.source").with("publisher", source.publisher()).with("date", source.date());
  }
}
