package dev.cloudguide.domain.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What we know about one AWS service.
 *
 * @param id our short name
 * @param name AWS's name for it: {@code Amazon EC2}
 * @param shortName as people say it in writing: {@code EC2}, {@code DynamoDB}
 * @param category compute, storage, …
 * @param purpose what it is for, one sentence
 * @param status whether one can still start using it
 * @param spoken what people call it, as speech recognition writes it: {@code e c two}
 * @param alternatives services that do a similar job
 * @param outside products of other makers that do a similar job
 * @param costDriver what its bill grows with, if we know
 */
public record Service(
    ServiceId id,
    String name,
    String shortName,
    String category,
    String purpose,
    ServiceStatus status,
    List<String> spoken,
    List<ServiceId> alternatives,
    List<String> outside,
    Optional<String> costDriver) {
  public Service {
    spoken = List.copyOf(spoken);
    alternatives = List.copyOf(alternatives);
    outside = List.copyOf(outside);
  }
}
