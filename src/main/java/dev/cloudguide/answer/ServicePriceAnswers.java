package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.estimate.Billings;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.domain.price.UnitPrice;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "What does Lambda cost": the unit prices that matter most, then what the bill grows with. */
final class ServicePriceAnswers {
  private static final ServiceId EC2 = new ServiceId("ec2");
  private static final String STORAGE = " storage";
  private static final int MOST_CHOICES = 3;
  private static final int MOST_SPOKEN = 2;

  private final PriceBook prices;
  private final Billings billings;
  private final Services services;
  private final Regions regions;
  private final WhichRegion whichRegion;
  private final MissingInstanceAnswers missing;

  ServicePriceAnswers(
      PriceBook prices, Billings billings, Services services, Regions regions, WhichRegion whichRegion,
      MissingInstanceAnswers missing) {
    this.prices = prices;
    this.billings = billings;
    this.services = services;
    this.regions = regions;
    this.whichRegion = whichRegion;
    this.missing = missing;
  }

  Reply answer(Question.Price question, Service service, Turn turn) {
    if (service.id().equals(EC2)) {
      return Reply.saying(Phrase.of("price.ec2"))
          .ask(Asks.of(Phrase.of("ask.which-type"), new Pending.MissingAsked(Pending.Missing.FAMILY)))
          .remember(question)
          .cite(ExplainServiceAnswers.cited(service, Cited.Role.SUBJECT))
          .build();
    }
    return switch (whichRegion.of(question.named(), turn)) {
      case Choice.Unknown unknown -> missing.unknownRegion(question, unknown.words());
      case Choice.Chosen place -> inRegion(question, service, place);
    };
  }

  private Reply inRegion(Question.Price question, Service service, Choice.Chosen place) {
    List<UnitPrice> found = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    for (String item : items(service.id(), question.named(), place.region())) {
      switch (prices.unit(service.id(), item, place.region().code())) {
        case UnitLookup.Found price -> found.add(price.price());
        case UnitLookup.NotInRegion other -> elsewhere.addAll(other.regions());
        case UnitLookup.UnknownItem other -> throw lacking(item);
        case UnitLookup.UnknownService other -> throw lacking(item);
      }
    }
    if (!found.isEmpty()) {
      return priced(question, service, place, found);
    }
    return elsewhere.isEmpty() ? unpriced(question, service) : notHere(question, service, place.region(), elsewhere);
  }

  /** What was chosen of it, or is chosen by the place; else the key items. */
  private List<String> items(ServiceId service, Named question, Region region) {
    List<String> usual = prices.keyItems(service);
    boolean placed = usual.isEmpty() || !(prices.unit(service, usual.getFirst(), region.code())
        instanceof UnitLookup.Found found) || found.price().region().equals(region.code());
    if (question.facts().isEmpty() && placed) {
      return usual;
    }
    List<String> chosen = billings.find(service).stream()
        .flatMap(billing -> billing.items(question.facts(), region.code()).stream())
        .filter(item -> !(prices.unit(service, item, region.code()) instanceof UnitLookup.UnknownItem))
        .toList();
    List<String> named = usual.stream().filter(item -> isClass(question.facts().get("class"), item)).toList();
    return !chosen.isEmpty() ? chosen : named.isEmpty() ? usual : named;
  }

  /** Whether an item is the storage of that class: "deep archive storage" of "glacier deep archive". */
  private static boolean isClass(String stated, String item) {
    return stated != null && item.endsWith(STORAGE)
        && stated.endsWith(item.substring(0, item.length() - STORAGE.length()));
  }

  private static IllegalStateException lacking(String item) {
    return new IllegalStateException("price book: lists '" + item + "' but lacks it");
  }

  private static Reply priced(
      Question.Price question, Service service, Choice.Chosen place, List<UnitPrice> found) {
    List<Value> charges = found.stream()
        .limit(MOST_SPOKEN)
        .<Value>map(price -> new Value.Said(charge(price)))
        .toList();
    Reply.Builder reply = Reply.saying(Phrase.of("price.service")
            .with("service", service.shortName())
            .with("region", place.said())
            .with("charges", new Value.AllOf(charges)))
        .remember(question)
        .card(card(service, place.region(), found))
        .screen(() -> PriceScreens.units(title(service, place.region()), found))
        .cite(ExplainServiceAnswers.cited(service, Cited.Role.SUBJECT));
    if (!service.status().isOpenToNew()) {
      reply.say(Phrase.of("price.closed").with("note", service.status().note()));
    } else {
      service.costDriver().ifPresent(driver -> reply.say(Phrase.of("explain.driver").with("driver", driver)));
    }
    found.forEach(price -> figures(reply, price));
    return reply.build();
  }

  private static Phrase charge(UnitPrice price) {
    Value cost = new Value.UnitCost(price.rate().first(), price.rate().per());
    if (price.item().equals(price.rate().per().label())) {
      return Phrase.of("price.charge.plain").with("cost", cost);
    }
    return Phrase.of("price.charge")
        .with("cost", cost)
        .with("item", new Value.Item(price.service(), price.item()));
  }

  private static void figures(Reply.Builder reply, UnitPrice price) {
    switch (price.rate()) {
      case Rate.Flat flat -> reply.figure(figure(price, price.item(), flat.first().decimal()));
      case Rate.Tiered tiered -> tiered.tiers().forEach(tier -> reply.figure(figure(
          price, price.item() + " from " + tier.from().toPlainString(), tier.each().decimal())));
    }
  }

  private static Figure figure(UnitPrice price, String item, String amount) {
    return new Figure("on demand", amount, Optional.of(price.rate().per().label()),
        Optional.of(price.region()), price.service() + " " + item, price.source(), false);
  }

  private static Card card(Service service, Region region, List<UnitPrice> found) {
    List<Phrase> lines = new ArrayList<>();
    found.forEach(price -> lines.add(Phrase.of("card.service.line")
        .with("item", price.item())
        .with("cost", new Value.UnitCost(price.rate().first(), price.rate().per()))));
    lines.add(Phrase.of("card.source")
        .with("publisher", found.getFirst().source().publisher())
        .with("date", found.getFirst().source().date()));
    return new Card(title(service, region), lines);
  }

  private static Phrase title(Service service, Region region) {
    return Phrase.of("card.service.price.title").with("service", service.name()).with("region", region);
  }

  private Reply unpriced(Question.Price question, Service service) {
    Reply.Builder reply = Reply.saying(Phrase.of("missing.price").with("service", service.shortName()))
        .remember(question)
        .cite(ExplainServiceAnswers.cited(service, Cited.Role.SUBJECT));
    if (!service.status().isOpenToNew()) {
      reply.say(ServiceStanding.phrase(service, services));
    } else {
      service.costDriver().ifPresent(driver -> reply.say(Phrase.of("explain.driver").with("driver", driver)));
    }
    return reply.build();
  }

  private Reply notHere(Question.Price question, Service service, Region region, List<String> elsewhere) {
    List<Region> near = elsewhere.stream().distinct().flatMap(code -> regions.find(code).stream())
        .limit(MOST_CHOICES).toList();
    return Reply.saying(
            Phrase.of("missing.price.here").with("service", service.shortName()).with("region", region))
        .ask(MissingInstanceAnswers.regionChoice("ask.which-region", near))
        .remember(question)
        .cite(ExplainServiceAnswers.cited(service, Cited.Role.SUBJECT))
        .build();
  }
}
