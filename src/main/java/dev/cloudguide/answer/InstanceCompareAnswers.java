package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Area;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Instances side by side: two types, two Regions, two systems, the cheapest Region, a cheaper type of its kind. */
final class InstanceCompareAnswers {
  private static final int MOST = 3;
  private static final Cited EC2 = new Cited.InService(new ServiceId("ec2"), "Amazon EC2", Cited.Role.SUBJECT);

  private final PriceBook prices;
  private final Regions regions;
  private final EstimateAnswers estimates;

  InstanceCompareAnswers(PriceBook prices, Regions regions, EstimateAnswers estimates) {
    this.prices = prices;
    this.regions = regions;
    this.estimates = estimates;
  }

  /** Two types in one Region. */
  Reply types(Question question, List<InstanceType> types, Choice.Chosen place, OperatingSystem system) {
    List<Side> sides = new ArrayList<>();
    for (InstanceType type : types) {
      InstanceLookup lookup = prices.instance(type, place.region().code(), system);
      if (!(lookup instanceof InstanceLookup.Found found)) {
        return estimates.noInstance(question, place.region(), lookup);
      }
      sides.add(side(found.offer(), AskedUsage.count(question.named(), type)));
    }
    return CostSides.compared(question, sides, CostSides.on(place.region())).cite(EC2).build();
  }

  /** One type in several Regions. */
  Reply regions(Question question, InstanceType type, List<Region> places, OperatingSystem system) {
    List<Side> sides = new ArrayList<>();
    for (Region place : places) {
      InstanceLookup lookup = prices.instance(type, place.code(), system);
      if (!(lookup instanceof InstanceLookup.Found found)) {
        return estimates.noInstance(question, place, lookup);
      }
      sides.add(side(new Value.Place(place), found.offer()));
    }
    return CostSides.compared(question, sides, Phrase.of("cost.for-type").with("type", type)).cite(EC2).build();
  }

  /** One type with two systems. */
  Reply systems(Question question, InstanceType type, Choice.Chosen place, OperatingSystem system) {
    OperatingSystem other = system == OperatingSystem.LINUX ? OperatingSystem.WINDOWS : OperatingSystem.LINUX;
    List<Side> sides = new ArrayList<>();
    for (OperatingSystem one : List.of(system, other)) {
      InstanceLookup lookup = prices.instance(type, place.region().code(), one);
      if (!(lookup instanceof InstanceLookup.Found found)) {
        return estimates.noInstance(question, place.region(), lookup);
      }
      sides.add(side(new Value.Said(InstancePriceAnswers.systemName(one)), found.offer()));
    }
    return CostSides.compared(question, sides, Phrase.of("cost.for-type").with("type", type)).cite(EC2).build();
  }

  /** So many of a type. */
  private static Side side(InstanceOffer offer, int count) {
    Value name = count == 1
        ? new Value.Instance(offer.type())
        : new Value.Said(Phrase.of("cost.machines").with("count", count).with("type", offer.type()));
    Side one = side(name, offer);
    return new Side(name, one.month().times(count), one.region(), one.item(), one.source());
  }

  private static Side side(Value name, InstanceOffer offer) {
    return new Side(name, offer.onDemand().times(Unit.MONTH_HOURS), offer.region(),
        offer.type().apiName() + " " + offer.system().id(), offer.sources().get(Purchase.ON_DEMAND));
  }

  /** Where a type costs least, in the world or in one part of it. */
  Reply cheapestRegion(Question question, InstanceType type, OperatingSystem system, Choice.Chosen home) {
    Optional<Area> area = Optional.ofNullable(question.named().facts().get("area"))
        .flatMap(id -> regions.areas().stream().filter(one -> one.id().equals(id)).findFirst());
    List<String> codes = area.map(Area::regions).orElseGet(() -> prices.cheapestRegions(type, system));
    List<Side> sides = new ArrayList<>();
    for (String code : codes) {
      Optional<Region> region = regions.find(code).filter(one -> !one.isLocalZone());
      if (region.isPresent() && prices.instance(type, code, system) instanceof InstanceLookup.Found found) {
        sides.add(side(new Value.Place(region.get()), found.offer()));
      }
    }
    if (sides.isEmpty()) {
      return estimates.noInstance(
          question, home.region(), prices.instance(type, area.isPresent() ? "none" : home.region().code(), system));
    }
    sides.sort(Comparator.comparing(Side::month));
    return cheapest(question, type, sides.subList(0, Math.min(MOST, sides.size()))).build();
  }

  private static Reply.Builder cheapest(Question question, InstanceType type, List<Side> sides) {
    Usd least = sides.getFirst().month();
    List<Value> equal = sides.stream().filter(side -> side.month().equals(least)).map(Side::name).toList();
    Reply.Builder reply = Reply.saying(Phrase.of("cost.cheapest-region")
            .with("type", type)
            .with("regions", new Value.AllOf(equal))
            .with("month", least))
        .remember(question)
        .cite(EC2);
    sides.stream().filter(side -> !side.month().equals(least)).findFirst()
        .ifPresent(next -> reply.say(Phrase.of("cost.next-region")
            .with("region", next.name()).with("month", next.month())));
    sides.forEach(side -> reply.figure(side.figure()));
    return reply;
  }

  /** A newer, AMD or Arm type of the same kind and size that costs less. */
  Reply alternative(Question question, InstanceType type, Choice.Chosen place, OperatingSystem system) {
    String region = place.region().code();
    InstanceLookup lookup = prices.instance(type, region, system);
    if (!(lookup instanceof InstanceLookup.Found found)) {
      return estimates.noInstance(question, place.region(), lookup);
    }
    List<InstanceOffer> cheaper = new ArrayList<>();
    for (InstanceType other : prices.typesIn(region)) {
      if (SimilarTypes.similar(type, other)
          && prices.instance(other, region, system) instanceof InstanceLookup.Found candidate
          && stepsIn(found.offer(), candidate.offer())) {
        cheaper.add(candidate.offer());
      }
    }
    cheaper.sort(Comparator.comparing(InstanceOffer::onDemand));
    return cheaper.isEmpty()
        ? Reply.saying(Phrase.of("cost.none-cheaper").with("type", type).with("region", place.said()))
            .remember(question).cite(EC2).build()
        : alternatives(question, found.offer(), cheaper, place);
  }

  private static boolean stepsIn(InstanceOffer asked, InstanceOffer other) {
    return other.vcpus() >= asked.vcpus() && other.memoryGib().compareTo(asked.memoryGib()) >= 0
        && other.onDemand().compareTo(asked.onDemand()) < 0;
  }

  private static Reply alternatives(
      Question question, InstanceOffer asked, List<InstanceOffer> cheaper, Choice.Chosen place) {
    InstanceOffer best = cheaper.getFirst();
    boolean arm = SimilarTypes.isArm(best.type());
    Reply.Builder reply = Reply.saying(saving(arm ? "cost.alternative.arm" : "cost.alternative", asked, best)
            .with("region", place.said()))
        .remember(question)
        .cite(EC2);
    List<InstanceOffer> told = new ArrayList<>(List.of(asked, best));
    cheaper.stream().filter(offer -> SimilarTypes.isArm(offer.type()) != arm).findFirst().ifPresent(second -> {
      boolean onArm = SimilarTypes.isArm(second.type());
      reply.say(saving(onArm ? "cost.alternative.or-arm" : "cost.alternative.or", asked, second));
      told.add(second);
    });
    told.forEach(offer -> reply.figure(side(new Value.Instance(offer.type()), offer).figure()));
    return reply.build();
  }

  private static Phrase saving(String key, InstanceOffer asked, InstanceOffer other) {
    return Phrase.of(key)
        .with("type", other.type())
        .with("asked", asked.type())
        .with("month", other.onDemand().times(Unit.MONTH_HOURS))
        .with("percent", new Value.Percent(other.onDemand().over(asked.onDemand()).complement()));
  }
}
