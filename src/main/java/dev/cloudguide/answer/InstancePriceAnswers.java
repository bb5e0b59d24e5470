package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** "How much is an M five large in Ireland": the hour and the month, with every way to pay on the card. */
final class InstancePriceAnswers {
  /** Hours in a month, as in the AWS Pricing Calculator. */
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final ServiceId EC2 = new ServiceId("ec2");

  private final PriceBook prices;
  private final WhichRegion whichRegion;
  private final MissingInstanceAnswers missing;
  private final Supplier<CommitmentRates> rates;

  InstancePriceAnswers(PriceBook prices, WhichRegion whichRegion, MissingInstanceAnswers missing,
      Supplier<CommitmentRates> rates) {
    this.rates = rates;
    this.prices = prices;
    this.whichRegion = whichRegion;
    this.missing = missing;
  }

  Reply answer(Question.Price question, InstanceType type, Turn turn) {
    return switch (whichRegion.of(question.named(), turn)) {
      case Choice.Unknown unknown -> missing.unknownRegion(question, unknown.words());
      case Choice.Chosen place -> inRegion(question, type, place, system(question.named(), turn));
    };
  }

  private static OperatingSystem system(Named named, Turn turn) {
    return named.system().isPresent()
        ? named.system().get() : turn.preferences().get().system().orElse(OperatingSystem.LINUX);
  }

  private Reply inRegion(Question.Price question, InstanceType type, Choice.Chosen place, OperatingSystem system) {
    return switch (prices.instance(type, place.region().code(), system)) {
      case InstanceLookup.Found found -> priced(question, found.offer(), place);
      case InstanceLookup.UnknownType unknown -> missing.unknownType(question, unknown);
      case InstanceLookup.UnknownRegion unknown -> missing.regionWithoutPrices(question, place.region());
      case InstanceLookup.NotSoldInRegion elsewhere -> missing.notSoldHere(question, elsewhere, place.region());
      case InstanceLookup.NotSoldWithSystem other -> missing.notWithSystem(question, other, place.region());
    };
  }

  private Reply priced(Question.Price question, InstanceOffer offer, Choice.Chosen place) {
    int count = question.named().count().orElse(1);
    Usd hour = offer.onDemand().times(count);
    return Reply.saying(headline(offer, place, count, hour))
        .card(card(offer, place, count))
        .screen(() -> PriceScreens.ways(
            offer, count, title("screen.instance.title", offer, place, count), rates.get()))
        .figures(figures(offer, count))
        .cite(new Cited.InService(EC2, "Amazon EC2", Cited.Role.SUBJECT))
        .remember(question)
        .build();
  }

  private static Phrase headline(InstanceOffer offer, Choice.Chosen place, int count, Usd hour) {
    String key = count > 1 ? "price.instance.many" : "price.instance.one";
    String tiny = hour.amount().compareTo(CENT) < 0 ? ".tiny" : "";
    return Phrase.of(key + tiny)
        .with("system", systemName(offer.system()))
        .with("region", place.said())
        .with("count", count)
        .with("type", offer.type())
        .with("hour", hour)
        .with("month", hour.times(Unit.MONTH_HOURS));
  }

  static Phrase systemName(OperatingSystem system) {
    return Phrase.of("system." + system.id());
  }

  private static Card card(InstanceOffer offer, Choice.Chosen place, int count) {
    List<Phrase> lines = new ArrayList<>();
    for (Map.Entry<Purchase, Usd> way : offer.hourly().entrySet()) {
      lines.add(line(way.getKey(), way.getValue().times(count)));
    }
    lines.add(Phrase.of("card.source")
        .with("publisher", offer.sources().get(Purchase.ON_DEMAND).publisher())
        .with("date", offer.sources().get(Purchase.ON_DEMAND).date()));
    return new Card(title("card.instance.title", offer, place, count), lines);
  }

  private static Phrase title(String key, InstanceOffer offer, Choice.Chosen place, int count) {
    return Phrase.of(count > 1 ? key + ".many" : key)
        .with("count", count)
        .with("type", offer.type())
        .with("system", systemName(offer.system()))
        .with("region", place.region());
  }

  private static Phrase line(Purchase purchase, Usd hour) {
    return Phrase.of("card.instance.line")
        .with("way", purchase.label())
        .with("hour", hour)
        .with("month", hour.times(Unit.MONTH_HOURS));
  }

  private static List<Figure> figures(InstanceOffer offer, int count) {
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<Purchase, Usd> way : offer.hourly().entrySet()) {
      figures.add(figure(offer, way.getKey(), way.getValue(), "hour", 1));
    }
    Usd month = offer.onDemand().times(count).times(Unit.MONTH_HOURS);
    figures.add(figure(offer, Purchase.ON_DEMAND, month, "month", count));
    return figures;
  }

  private static Figure figure(InstanceOffer offer, Purchase purchase, Usd amount, String per, int count) {
    String times = count > 1 ? count + " x " : "";
    return new Figure(
        purchase.label(), amount.decimal(), Optional.of(per), Optional.of(offer.region()),
        times + offer.type().apiName() + " " + offer.system().id(), offer.sources().get(purchase), false);
  }
}
