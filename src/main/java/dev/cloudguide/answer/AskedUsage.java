package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.estimate.Use;
import dev.cloudguide.domain.understanding.Amount;
import dev.cloudguide.domain.understanding.Named;
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
  private static final Set<String> TRANSFER = Set.of("egress", "ingress");

  private AskedUsage() {}

  /** Services whose use is named: not the free tier, not a processor. */
  static List<ServiceId> services(Named named) {
    List<ServiceId> services = new ArrayList<>(named.services());
    services.removeAll(List.of(FREE_TIER, GRAVITON));
    if (services.size() > 1 && services.contains(EC2) && services.contains(EBS) && type(named).isPresent()) {
      services.remove(EBS);
    }
    if (services.isEmpty() && type(named).isPresent()) {
      services.add(EC2);
    }
    if (services.isEmpty() && named.word().filter(TRANSFER::contains).isPresent()) {
      services.add(new ServiceId("data-transfer"));
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
      default -> named.amounts().stream().anyMatch(amount -> amount.of().equals("emails"))
          ? Optional.of("ses") : Optional.empty();
    };
  }

  /** The instance type that is named, in one piece or two. */
  static Optional<InstanceType> type(Named named) {
    return !named.types().isEmpty() || named.family().isEmpty() || named.size().isEmpty()
        ? named.type() : Optional.of(new InstanceType(named.family().get(), named.size().get()));
  }

  /** The use of one service. */
  static Usage of(Named named, ServiceId service, String region, OperatingSystem system) {
    Map<String, String> stated = new HashMap<>(named.facts());
    stated.put("system", system.id());
    if (named.services().contains(GRAVITON)) {
      stated.putIfAbsent("arch", "arm");
    }
    boolean free = named.services().contains(FREE_TIER) || "yes".equals(stated.get("free-tier"));
    return new Usage(service, region, uses(named), named.count(), type(named), system, stated,
        free && !"no".equals(stated.get("free-tier")), stated.containsKey(EstimateAnswers.USUAL));
  }

  private static List<Use> uses(Named named) {
    List<Use> uses = new ArrayList<>();
    for (Amount amount : named.amounts()) {
      uses.add(new Use(amount.quantity().amount(), amount.quantity().unit(), amount.per(), amount.of()));
    }
    return uses;
  }
}
