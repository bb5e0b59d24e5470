package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.Span;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.estimate.Use;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Amount;
import dev.cloudguide.domain.understanding.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person named, as use of a service that can be priced. */
final class AskedUsage {
  private static final ServiceId EC2 = new ServiceId("ec2");
  private static final ServiceId EBS = new ServiceId("ebs");
  private static final ServiceId FREE_TIER = new ServiceId("free-tier");
  private static final ServiceId GRAVITON = new ServiceId("graviton");
  private static final Set<String> ENGINES = Set.of("mysql", "mariadb", "postgresql");
  private static final Set<String> TRANSFER = Set.of("egress", "ingress");

  private AskedUsage() {}

  /** Services whose use is named: not the free tier, not a processor. */
  static List<ServiceId> services(Named named) {
    List<ServiceId> services = new ArrayList<>(named.services());
    services.removeAll(List.of(FREE_TIER, GRAVITON));
    if (type(named).isPresent()) {
      services.remove(EBS);
    }
    if (Transfers.isAll(named)) {
      return new ArrayList<>(List.of(Transfers.SERVICE));
    }
    if (services.isEmpty() && type(named).isPresent()) {
      services.add(EC2);
    }
    if (services.isEmpty() && named.word().filter(TRANSFER::contains).isPresent()) {
      services.add(Transfers.SERVICE);
    }
    if (services.isEmpty()) {
      implied(named).map(ServiceId::new).ifPresent(services::add);
    }
    return services;
  }

  /** The service that what was counted or called an API belongs to. */
  private static Optional<String> implied(Named named) {
    return switch (named.facts().getOrDefault("counted", named.facts().getOrDefault("kind", ""))) {
      case "secret" -> Optional.of("secrets-manager");
      case "alarm", "metric", "dashboard" -> Optional.of("cloudwatch");
      case "broker" -> Optional.of("msk");
      case "zone" -> Optional.of("route-53");
      case "http", "rest", "websocket" -> Optional.of("api-gateway");
      default -> impliedByAmount(named);
    };
  }

  /** The service of the one engine that is named without a service: Postgres runs on RDS. */
  static Optional<ServiceId> byEngine(Named named) {
    boolean runs = ENGINES.contains(named.facts().getOrDefault("engine", "")) && named.outside().size() == 1;
    return runs ? Optional.of(new ServiceId("rds")) : Optional.empty();
  }

  /** Emails are sent by SES, and what leaves is data transfer. */
  private static Optional<String> impliedByAmount(Named named) {
    if (byEngine(named).isPresent()) {
      return byEngine(named).map(ServiceId::value);
    }
    if (named.amounts().stream().anyMatch(amount -> amount.of().equals("emails"))) {
      return Optional.of("ses");
    }
    boolean leaves = "internet".equals(named.facts().get("to"));
    return leaves || named.amounts().stream().anyMatch(amount -> TRANSFER.contains(amount.of()))
        ? Optional.of(Transfers.SERVICE.value()) : Optional.empty();
  }

  /** The instance type that is named, in one piece or two. */
  static Optional<InstanceType> type(Named named) {
    return !named.types().isEmpty() || named.family().isEmpty() || named.size().isEmpty()
        ? named.type() : Optional.of(new InstanceType(named.family().get(), named.size().get()));
  }

  /** How many of a type, where several types are named: "one M five extra large or two M five large". */
  static int count(Named named, InstanceType type) {
    String stated = named.facts().get("count " + type.apiName());
    return stated != null ? Integer.parseInt(stated)
        : named.facts().keySet().stream().anyMatch(fact -> fact.startsWith("count ")) ? 1
        : named.types().size() > 1 ? 1 : named.count().orElse(1);
  }

  /** The use of one service. */
  static Usage of(Named named, ServiceId service, String region, OperatingSystem system) {
    Map<String, String> stated = new HashMap<>(named.facts());
    stated.put("system", system.id());
    if (named.services().contains(GRAVITON)) {
      stated.putIfAbsent("arch", "arm");
    }
    named.amounts().stream().filter(AskedUsage::isDaysAWeek).findFirst()
        .ifPresent(days -> stated.put(Usage.DAYS_A_WEEK, days.quantity().amount().toPlainString()));
    boolean free = named.services().contains(FREE_TIER) || "yes".equals(stated.get("free-tier"));
    return new Usage(service, region, uses(named), named.count(), type(named), system, stated,
        free && !"no".equals(stated.get("free-tier")), stated.containsKey(EstimateAnswers.USUAL));
  }

  static List<Use> uses(Named named) {
    List<Use> uses = new ArrayList<>();
    for (Amount amount : named.amounts()) {
      if (!isSpan(amount) && !isDaysAWeek(amount)) {
        uses.add(new Use(amount.quantity().amount(), amount.quantity().unit(), amount.per(), amount.of()));
      }
    }
    return uses;
  }

  /** How long it is to be paid for, if that was said: "for six months", "for three years". */
  static Optional<Span> span(Named named) {
    Optional<Span> said = named.amounts().stream().filter(AskedUsage::isSpan).findFirst()
        .map(amount -> new Span(amount.quantity().amount(), amount.quantity().unit()));
    return said.or(() -> isTotal(named) ? named.term().map(AskedUsage::span) : Optional.empty())
        .filter(span -> !span.isOneMonth());
  }

  /** Whether a term was named as the time to add up, not as a promise: "for three years". */
  static boolean isTotal(Named named) {
    return "yes".equals(named.facts().get("lasting")) && named.payment().isEmpty();
  }

  private static Span span(CommitmentTerm term) {
    return new Span(BigDecimal.valueOf(term == CommitmentTerm.ONE_YEAR ? 1 : 3), Unit.YEAR);
  }

  private static boolean isSpan(Amount amount) {
    return amount.per().isEmpty() && Span.isOf(amount.quantity().unit());
  }

  /** "Three days a week". */
  private static boolean isDaysAWeek(Amount amount) {
    return amount.quantity().unit() == Unit.DAY && amount.per().equals(Optional.of(Unit.WEEK));
  }
}
