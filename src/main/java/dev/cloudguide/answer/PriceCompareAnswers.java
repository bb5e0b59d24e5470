package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.estimate.Estimator;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.estimate.Work;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Is Fargate cheaper than EC2", "cheapest region for an M five large": both figures on the same work. */
final class PriceCompareAnswers {
  /** What Regions are compared on where nothing is named. */
  private static final InstanceType YARDSTICK = new InstanceType("m5", "large");

  private static final Set<String> RUN_ENGINES = Set.of("rds", "aurora", "aurora-serverless", "ec2", "lightsail");
  private static final ServiceId GRAVITON = new ServiceId("graviton");

  private final InstanceCompareAnswers instances;
  private final Estimator estimator;
  private final Work.Works works;
  private final Services services;
  private final Regions regions;
  private final WhichRegion whichRegion;
  private final MissingInstanceAnswers missing;
  private final LowerBillAnswers lowerBill;

  PriceCompareAnswers(
      InstanceCompareAnswers instances, Estimator estimator, Work.Works works, Services services, Regions regions,
      WhichRegion whichRegion, MissingInstanceAnswers missing, LowerBillAnswers lowerBill) {
    this.instances = instances;
    this.estimator = estimator;
    this.works = works;
    this.services = services;
    this.regions = regions;
    this.whichRegion = whichRegion;
    this.missing = missing;
    this.lowerBill = lowerBill;
  }

  Reply answer(Question.PriceCompare question, Turn turn) {
    return switch (whichRegion.of(question.named(), turn)) {
      case Choice.Unknown unknown -> missing.unknownRegion(question, unknown.words());
      case Choice.Chosen place -> compare(question, place, EstimateAnswers.system(question.named(), turn));
    };
  }

  private Reply compare(Question.PriceCompare question, Choice.Chosen place, OperatingSystem system) {
    Named named = question.named();
    Optional<InstanceType> type = AskedUsage.type(named);
    List<ServiceId> asked = AskedUsage.services(named);
    AskedUsage.byEngine(named).filter(id -> asked.size() == 1 && !RUN_ENGINES.contains(asked.getFirst().value()))
        .ifPresent(asked::add);
    if (named.types().size() > 1) {
      return instances.types(question, named.types(), place, system);
    }
    if (named.regions().size() > 1) {
      return places(question, type, asked, system);
    }
    boolean others = !asked.equals(List.of(new ServiceId("ec2"))) && !asked.isEmpty();
    if (type.isPresent() && !others) {
      return instance(question, type.get(), place, system);
    }
    if (type.isPresent() && !asked.contains(new ServiceId("ec2"))) {
      asked.add(new ServiceId("ec2"));
    }
    if (asked.isEmpty() && named.services().contains(GRAVITON)) {
      return instances.alternative(question, YARDSTICK, place, system);
    }
    return asked.isEmpty()
        ? ExplainServiceAnswers.unknownService(named.unknown().get(Expected.SERVICE), question)
        : work(question, asked, place, system);
  }

  private Reply instance(
      Question.PriceCompare question, InstanceType type, Choice.Chosen place, OperatingSystem system) {
    if ("region".equals(question.named().facts().get("seek"))) {
      return instances.cheapestRegion(question, type, system, place);
    }
    return question.named().system().isPresent()
        ? instances.systems(question, type, place, system)
        : instances.alternative(question, type, place, system);
  }

  private Reply places(
      Question.PriceCompare question, Optional<InstanceType> type, List<ServiceId> asked, OperatingSystem system) {
    List<Region> places = question.named().regions().stream().flatMap(code -> regions.find(code).stream()).toList();
    Optional<Service> service = asked.stream().filter(id -> !id.value().equals("ec2")).findFirst()
        .flatMap(services::find);
    if (service.isEmpty()) {
      return instances.regions(question, type.orElse(YARDSTICK), places, system);
    }
    List<Side> sides = new ArrayList<>();
    for (Region place : places) {
      side(usual(AskedUsage.of(question.named(), service.get().id(), place.code(), system)), new Value.Place(place))
          .ifPresent(sides::add);
    }
    return sides.size() < 2
        ? unpriced(question, service.get())
        : CostSides.compared(question, sides, Phrase.of("cost.for").with("what", service.get().shortName()))
            .cite(EstimateAnswers.cited(service.get()))
            .build();
  }

  private Reply work(
      Question.PriceCompare question, List<ServiceId> asked, Choice.Chosen place, OperatingSystem system) {
    Named named = question.named();
    if (asked.size() == 1 && works.of(asked).isEmpty()) {
      return lowerBill.answer(new Question.LowerBill(named.toBuilder().facts(Map.of()).build()));
    }
    Optional<Work> work = named.amounts().isEmpty() || asked.size() == 1 ? works.of(asked) : Optional.empty();
    List<Side> sides = work
        .map(known -> sides(known, place.region(), system))
        .orElseGet(() -> asSaid(named, asked, place.region(), system));
    Optional<Service> first = services.find(asked.getFirst());
    if (sides.size() < 2) {
      return unpriced(question, first.orElseThrow());
    }
    Phrase on = work
        .map(known -> Phrase.of("cost.work").with("work", known.said()).with("region", place.said()))
        .orElseGet(() -> Phrase.of(named.amounts().isEmpty() ? "cost.usual" : "cost.said")
            .with("region", place.said()));
    Reply.Builder reply = CostSides.compared(question, sides, on);
    for (ServiceId id : asked) {
      services.find(id).ifPresent(service -> reply.cite(ExplainServiceAnswers.cited(service, Cited.Role.SUBJECT)));
    }
    return reply.build();
  }

  private List<Side> sides(Work work, Region region, OperatingSystem system) {
    List<Side> sides = new ArrayList<>();
    for (Work.Way way : work.ways()) {
      Map<String, String> stated = new HashMap<>(way.stated());
      stated.putIfAbsent("system", system.id());
      Usage usage = new Usage(way.service(), region.code(), way.uses(), Optional.empty(), way.type(), system, stated,
          false, true);
      side(usage, name(way.service(), way.label())).ifPresent(sides::add);
    }
    return sides;
  }

  private List<Side> asSaid(Named named, List<ServiceId> asked, Region region, OperatingSystem system) {
    List<Side> sides = new ArrayList<>();
    for (ServiceId id : asked) {
      side(usual(AskedUsage.of(named, id, region.code(), system)), name(id, "")).ifPresent(sides::add);
    }
    return sides;
  }

  private Value name(ServiceId id, String label) {
    return new Value.Text(label.isEmpty() ? services.find(id).map(Service::shortName).orElse(id.value()) : label);
  }

  private static Usage usual(Usage usage) {
    return new Usage(usage.service(), usage.region(), usage.uses(), usage.count(), usage.type(), usage.system(),
        usage.stated(), usage.freeTier(), true);
  }

  private Optional<Side> side(Usage usage, Value name) {
    return estimator.estimate(usage) instanceof Estimated done && !done.lines().isEmpty()
        ? Optional.of(new Side(name, done.total(), usage.region(), usage.service().value(),
            done.lines().getFirst().price().source()))
        : Optional.empty();
  }

  private static Reply unpriced(Question.PriceCompare question, Service service) {
    return Reply.saying(Phrase.of("cost.unpriced").with("service", service.shortName()))
        .remember(question)
        .cite(EstimateAnswers.cited(service))
        .build();
  }
}
