package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.Span;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Two M five large and one C five extra large": several types, added up. */
final class FleetAnswers {
  private static final ServiceId EC2 = new ServiceId("ec2");
  private static final Cited CITED = new Cited.InService(EC2, "Amazon EC2", Cited.Role.SUBJECT);

  private final PriceBook prices;
  private final WhichRegion whichRegion;
  private final MissingInstanceAnswers missing;
  private final EstimateAnswers estimates;

  FleetAnswers(
      PriceBook prices, WhichRegion whichRegion, MissingInstanceAnswers missing, EstimateAnswers estimates) {
    this.prices = prices;
    this.whichRegion = whichRegion;
    this.missing = missing;
    this.estimates = estimates;
  }

  /** Whether several types of EC2 are named. */
  static boolean isFleet(Named named) {
    boolean together = named.types().size() > 1 && named.facts().containsKey("together");
    return together && named.services().stream().allMatch(service ->
        service.equals(EC2) || service.value().equals("ebs"));
  }

  Reply answer(Question question, Turn turn) {
    return switch (whichRegion.of(question.named(), turn)) {
      case Choice.Unknown unknown -> missing.unknownRegion(question, unknown.words());
      case Choice.Chosen place -> priced(question, place, EstimateAnswers.system(question.named(), turn));
    };
  }

  private Reply priced(Question question, Choice.Chosen place, OperatingSystem system) {
    Named named = question.named();
    List<Value> machines = new ArrayList<>();
    List<Phrase> lines = new ArrayList<>();
    Usd month = Usd.ZERO;
    Reply.Builder reply = Reply.saying();
    PriceSource source = null;
    for (InstanceType type : named.types()) {
      InstanceLookup lookup = prices.instance(type, place.region().code(), system);
      if (!(lookup instanceof InstanceLookup.Found found)) {
        return estimates.noInstance(question, place.region(), lookup);
      }
      int count = AskedUsage.count(named, type);
      Usd cost = found.offer().onDemand().times(count).times(Unit.MONTH_HOURS);
      Value said = new Value.Said(UseWords.machines(type, count));
      machines.add(said);
      lines.add(Phrase.of("card.cost.line").with("name", said).with("month", cost));
      reply.figure(figure(found.offer(), count, cost));
      month = month.plus(cost);
      source = found.offer().sources().get(Purchase.ON_DEMAND);
    }
    Optional<Span> span = AskedUsage.span(named);
    lines.add(Phrase.of("card.estimate.total").with("total", month));
    lines.add(Phrase.of("card.source").with("publisher", source.publisher()).with("date", source.date()));
    reply.say(total(span, month)
            .with("region", place.said())
            .with("subject", new Value.AllOf(machines))
            .with("total", month))
        .card(new Card(Phrase.of("card.cost.title"), lines))
        .remember(question)
        .cite(CITED);
    leftOut(named).ifPresent(reply::say);
    return reply.build();
  }

  private static Phrase total(Optional<Span> span, Usd month) {
    return span.map(over -> Phrase.of("estimate.total.span.many")
            .with("span", UseWords.span(over)).with("all", over.cost(month)))
        .orElseGet(() -> Phrase.of("estimate.total.many"));
  }

  /** Amounts that nobody could put to one of several machines. */
  private static Optional<Phrase> leftOut(Named named) {
    List<Value> uses = AskedUsage.uses(named).stream().<Value>map(use -> new Value.Said(UseWords.use(use))).toList();
    return uses.isEmpty() ? Optional.empty()
        : Optional.of(Phrase.of("estimate.unused").with("uses", new Value.AllOf(uses)));
  }

  private static Figure figure(InstanceOffer offer, int count, Usd month) {
    return new Figure("monthly cost", month.decimal(), Optional.of("month"), Optional.of(offer.region()),
        count + " x " + offer.type().apiName() + " " + offer.system().id(),
        offer.sources().get(Purchase.ON_DEMAND), false);
  }
}
