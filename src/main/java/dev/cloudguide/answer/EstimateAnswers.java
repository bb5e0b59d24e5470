package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.estimate.Estimate;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.estimate.Estimator;
import dev.cloudguide.domain.estimate.Span;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "What would five million Lambda requests of two hundred milliseconds cost": the month, and what was assumed. */
final class EstimateAnswers {
  /** Fact that the usual amount will do. */
  static final String USUAL = "usual";

  private static final int MOST_ASSUMED = 2;
  private static final int MOST_CHOICES = 3;
  /** The free tier is spoken of if it takes off at least a fiftieth. */
  private static final int WORTH_SAYING = 50;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final Usd CENT = Usd.of("0.01");

  private final Estimator estimator;
  private final Services services;
  private final Regions regions;
  private final WhichRegion whichRegion;
  private final MissingInstanceAnswers missing;
  private final ServicePriceAnswers unitPrices;

  EstimateAnswers(
      Estimator estimator, Services services, Regions regions, WhichRegion whichRegion,
      MissingInstanceAnswers missing, ServicePriceAnswers unitPrices) {
    this.estimator = estimator;
    this.services = services;
    this.regions = regions;
    this.whichRegion = whichRegion;
    this.missing = missing;
    this.unitPrices = unitPrices;
  }

  Reply answer(Question.Estimate question, Turn turn) {
    Named named = question.named();
    List<ServiceId> asked = AskedUsage.services(named);
    if (asked.isEmpty() && named.family().isPresent()) {
      return Reply.saying()
          .ask(Asks.of(Phrase.of("ask.which-type"), new Pending.MissingAsked(Pending.Missing.FAMILY)))
          .remember(question)
          .build();
    }
    Optional<Service> service = asked.stream().filter(id -> takesMachines(named, id)).findFirst()
        .flatMap(services::find);
    List<ServiceId> others = asked.stream().filter(id -> !takesMachines(named, id)).toList();
    if (service.isEmpty() && !others.isEmpty()) {
      return withoutOthers(question, others, turn);
    }
    if (service.isEmpty() && !asked.isEmpty()) {
      return transfer(question, asked.getFirst(), turn);
    }
    return service.isEmpty()
        ? ExplainServiceAnswers.unknownService(named.unknown().get(Expected.SERVICE), question)
        : of(question, service.get(), turn);
  }

  /** Whether a service can be priced by the instance type named, if one is. */
  private boolean takesMachines(Named named, ServiceId service) {
    return AskedUsage.type(named).isEmpty() || estimator.choosesType(service);
  }

  /** The machines alone; what stands beside them is left out, and that is said. */
  private Reply withoutOthers(Question.Estimate question, List<ServiceId> others, Turn turn) {
    Named machines = question.named().toBuilder().services(List.of()).build();
    List<Value> names = others.stream().flatMap(id -> services.find(id).stream())
        .<Value>map(service -> new Value.Text(service.shortName())).toList();
    return answer(new Question.Estimate(machines), turn)
        .adding(Phrase.of("estimate.unused").with("uses", new Value.AllOf(names)));
  }

  /** Data transfer is priced like a service though it is none of its own. */
  private Reply transfer(Question.Estimate question, ServiceId id, Turn turn) {
    return services.find(new ServiceId("ec2"))
        .map(like -> new Service(id, "Data transfer", "data transfer", like.category(), like.purpose(),
            like.status(), List.of(), Set.of(), List.of(), List.of(), Optional.empty(), Optional.empty()))
        .map(service -> of(question, service, turn))
        .orElseGet(() -> ExplainServiceAnswers.unknownService(null, question));
  }

  private Reply of(Question.Estimate question, Service service, Turn turn) {
    Named named = Transfers.routed(question.named());
    return switch (whichRegion.of(named, turn)) {
      case Choice.Unknown unknown -> missing.unknownRegion(question, unknown.words());
      case Choice.Chosen place -> {
        Usage usage = AskedUsage.of(named, service.id(), place.region().code(), system(named, turn));
        yield of(question, service, usage, place, turn);
      }
    };
  }

  static OperatingSystem system(Named named, Turn turn) {
    return named.system().or(() -> turn.preferences().get().system()).orElse(OperatingSystem.LINUX);
  }

  private Reply of(Question.Estimate question, Service service, Usage usage, Choice.Chosen place, Turn turn) {
    return switch (estimator.estimate(usage)) {
      case Estimated done when done.lines().isEmpty() -> unitPrices.answer(priceOf(question, service), service, turn);
      case Estimated done -> estimated(question, service, usage, place, done);
      case Estimate.NeedsUsage needs -> ask(question, service, needs);
      case Estimate.NotInPriceBook none -> notThere(question, service, place.region(), none);
      case Estimate.NoSuchInstance none -> noInstance(question, place.region(), none.lookup());
      case Estimate.UnknownBilling unknown -> unitPrices.answer(priceOf(question, service), service, turn);
    };
  }

  private static Question.Price priceOf(Question.Estimate question, Service service) {
    return new Question.Price(question.named().toBuilder().services(List.of(service.id())).build());
  }

  private static Reply ask(Question.Estimate question, Service service, Estimate.NeedsUsage needs) {
    Phrase ask = Phrase.of("ask.usage")
        .with("service", service.shortName())
        .with("what", needs.input().says())
        .with("usual", UseWords.number(needs.input().usual()));
    return Reply.saying()
        .ask(Asks.of(ask, new Pending.UsageAsked(needs.input().measure().unit())))
        .remember(question)
        .cite(cited(service))
        .build();
  }

  private static Reply estimated(
      Question.Estimate question, Service service, Usage usage, Choice.Chosen place, Estimated done) {
    Phrase subject = UseWords.subject(service, usage, done);
    Optional<Span> span = AskedUsage.span(question.named());
    String many = UseWords.areMachines(service, usage) ? ".many" : "";
    Reply.Builder reply = Reply.saying(
            span.map(over -> total(over, done, many)).orElseGet(() -> Phrase.of(headline(usage, done) + many))
            .with("left", done.total().minus(done.freeTier()))
            .with("off", done.freeTier())
            .with("region", place.said())
            .with("subject", subject)
            .with("total", done.total()))
        .remember(question)
        .card(EstimateCard.of(service, place.region(), usage, done, span))
        .screen(() -> MoneyScreens.estimate(EstimateCard.title(service, place.region(), usage, done), done))
        .figures(EstimateCard.figures(done, usage, place.region()))
        .cite(cited(service));
    if (done.lines().stream().anyMatch(line -> line.price().item().equals("between zones"))) {
      reply.say(Phrase.of("estimate.both-sides"));
    }
    assumptions(done).ifPresent(reply::say);
    return reply.build();
  }

  /** What it comes to over all that time, and a month. */
  private static Phrase total(Span span, Estimated done, String many) {
    return Phrase.of("estimate.total.span" + many)
        .with("span", UseWords.span(span))
        .with("all", span.cost(done.total()));
  }

  private static Optional<Phrase> assumptions(Estimated done) {
    List<Value> some = done.assumed().stream().limit(MOST_ASSUMED).<Value>map(Value.Text::new).toList();
    List<Value> left = done.unused().stream().<Value>map(use -> new Value.Said(UseWords.use(use))).toList();
    if (some.isEmpty() && left.isEmpty()) {
      return Optional.empty();
    }
    String key = left.isEmpty() ? "estimate.assumed" : some.isEmpty() ? "estimate.unused" : "estimate.assumed-unused";
    return Optional.of(
        Phrase.of(key).with("assumed", new Value.AllOf(some)).with("uses", new Value.AllOf(left)));
  }

  /** The total, and what the free tier makes of it. */
  private static String headline(Usage usage, Estimated done) {
    Usd left = done.total().minus(done.freeTier());
    boolean little = done.freeTier().times(WORTH_SAYING).compareTo(done.total()) < 0
        || heard(left).compareTo(heard(done.total())) == 0;
    if (done.total().compareTo(CENT) < 0) {
      return "estimate.total.tiny";
    }
    if (done.freeTierTaken() && done.freeTier().compareTo(CENT) >= 0) {
      return "estimate.total.free-taken";
    }
    if (isOnce(usage, done)) {
      return "estimate.total.once";
    }
    if (done.freeTierTaken() || little || done.freeTier().compareTo(CENT) < 0) {
      return "estimate.total";
    }
    return left.isZero() ? "estimate.total.free-all" : "estimate.total.free";
  }

  /** As rounded as it is said: a difference that nobody hears is none. */
  private static BigDecimal heard(Usd amount) {
    boolean small = amount.amount().compareTo(BigDecimal.TEN) < 0;
    boolean large = amount.amount().compareTo(THOUSAND) >= 0;
    return large
        ? amount.amount().round(new MathContext(3, RoundingMode.HALF_UP))
        : amount.amount().setScale(small ? 2 : 0, RoundingMode.HALF_UP);
  }

  /** "For three hours": hours that nobody said were those of every month, and nothing that costs by the month. */
  private static boolean isOnce(Usage usage, Estimated done) {
    return usage.uses().stream().anyMatch(use -> use.unit() == Unit.HOUR && use.per().isEmpty())
        && done.lines().stream().allMatch(line -> line.price().rate().per() == Unit.HOUR);
  }

  private Reply notThere(Question.Estimate question, Service service, Region region, Estimate.NotInPriceBook none) {
    List<Region> near = none.regions().stream().flatMap(code -> regions.find(code).stream())
        .limit(MOST_CHOICES).toList();
    Phrase lacks = Phrase.of("missing.item.here")
        .with("item", new Value.Item(none.service(), none.item()))
        .with("service", service.shortName())
        .with("region", region);
    Reply.Builder reply = Reply.saying(lacks).remember(question).cite(cited(service));
    return near.isEmpty()
        ? reply.build()
        : reply.ask(MissingInstanceAnswers.regionChoice("ask.which-region", near)).build();
  }

  Reply noInstance(Question question, Region region, InstanceLookup lookup) {
    return switch (lookup) {
      case InstanceLookup.UnknownType unknown -> missing.unknownType(question, unknown);
      case InstanceLookup.UnknownRegion unknown -> missing.regionWithoutPrices(question, region);
      case InstanceLookup.NotSoldInRegion elsewhere -> missing.notSoldHere(question, elsewhere, region);
      case InstanceLookup.NotSoldWithSystem other -> missing.notWithSystem(question, other, region);
      case InstanceLookup.Found found -> throw new IllegalStateException(found + " has a price");
    };
  }

  static Cited cited(Service service) {
    return ExplainServiceAnswers.cited(service, Cited.Role.SUBJECT);
  }

  /** What an estimate is about: "Lambda with five million requests"; empty if a question leads to none. */
  Optional<Phrase> subject(Question.Estimate question, Turn turn) {
    return again(question, turn).flatMap(done -> AskedUsage.services(question.named()).stream().findFirst()
        .flatMap(services::find)
        .map(service -> UseWords.subject(service, AskedUsage.of(question.named(), service.id(),
            WhichRegion.DEFAULT, system(question.named(), turn)), done)));
  }

  /** The estimate a question led to, to go into its working; empty if it led to none. */
  Optional<Estimated> again(Question.Estimate question, Turn turn) {
    Named named = Transfers.routed(question.named());
    Optional<ServiceId> service = AskedUsage.services(named).stream().findFirst();
    if (service.isEmpty() || !(whichRegion.of(named, turn) instanceof Choice.Chosen place)) {
      return Optional.empty();
    }
    Usage usage = AskedUsage.of(named, service.get(), place.region().code(), system(named, turn));
    return estimator.estimate(usage) instanceof Estimated done && !done.lines().isEmpty()
        ? Optional.of(done)
        : Optional.empty();
  }
}
