package dev.cloudguide.domain.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What we know about one AWS service.
 *
 * @param id our short name
 * @param name AWS's name for it: {@code Amazon EC2}
 * @param shortName as people say it in writing: {@code EC2}, {@code DynamoDB}
 * @param category compute, storage, …
 * @param purpose what it is for; a sentence when put after the short name: {@code rents you virtual machines}
 * @param status whether one can still start using it
 * @param spoken what people call it, as speech recognition writes it: {@code e c two}
 * @param ordinary those of {@code spoken} that are also everyday words ({@code batch}, {@code queue}): to be taken for
 *     the service only where a service is expected
 * @param alternatives services that do a similar job, all open to new customers
 * @param outside products of other makers that do a similar job
 * @param costDriver what its bill grows with, if we know; fits after "you pay for"
 * @param successor what to use instead, if it is closed, ended or left behind
 */
public record Service(
    ServiceId id,
    String name,
    String shortName,
    String category,
    String purpose,
    ServiceStatus status,
    List<String> spoken,
    Set<String> ordinary,
    List<ServiceId> alternatives,
    List<String> outside,
    Optional<String> costDriver,
    Optional<ServiceId> successor) {
  public Service {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(status, "status");
    spoken = List.copyOf(spoken);
    ordinary = Set.copyOf(ordinary);
    alternatives = List.copyOf(alternatives);
    outside = List.copyOf(outside);
  }
}
