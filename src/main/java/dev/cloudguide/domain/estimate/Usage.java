package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be priced.
 *
 * @param service whose
 * @param region code
 * @param uses amounts in the order said
 * @param count how many of it, if said
 * @param type instance or node type, if said
 * @param system operating system
 * @param stated what else was said of it ({@code engine} to {@code mysql}); {@code weekdays} to {@code yes} counts a
 *     day's hours on five days of seven, {@code days-a-week} on as many
 * @param freeTier whether to take the free tier off
 * @param usual whether the usual amounts will do, so that nothing is asked
 */
public record Usage(
    ServiceId service,
    String region,
    List<Use> uses,
    Optional<Integer> count,
    Optional<InstanceType> type,
    OperatingSystem system,
    Map<String, String> stated,
    boolean freeTier,
    boolean usual) {
  /** Name of what was stated of the days of a week on which it is used. */
  public static final String DAYS_A_WEEK = "days-a-week";

  private static final BigDecimal WEEK_DAYS = BigDecimal.valueOf(7);
  private static final BigDecimal WORKDAYS = BigDecimal.valueOf(5);

  public Usage {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(region, "region");
    uses = List.copyOf(uses);
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(system, "system");
    stated = Map.copyOf(stated);
  }

  /** On how many days of seven it is used. */
  BigDecimal daysAWeek() {
    String days = stated.get(DAYS_A_WEEK);
    if (days != null) {
      return new BigDecimal(days).min(WEEK_DAYS);
    }
    return "yes".equals(stated.get("weekdays")) ? WORKDAYS : WEEK_DAYS;
  }

  /** Nothing said but the service and the place. */
  public static Usage of(ServiceId service, String region) {
    return new Usage(service, region, List.of(), Optional.empty(), Optional.empty(), OperatingSystem.LINUX, Map.of(),
        false, false);
  }
}
