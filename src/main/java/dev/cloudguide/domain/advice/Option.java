package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing a need may end in.
 *
 * @param id within its need: {@code sqs-fifo}
 * @param service the AWS service, unless it is somebody else's product or a way of working
 * @param say as people say it, with the variant: {@code SQS FIFO}
 * @param reason why, in one breath
 * @param caveat what to watch
 * @param costDriver what its bill grows with, where the service's own line is not enough; fits after "you pay for"
 * @param runnerUp id of the next best option of the same need
 * @param opinions ids of opinions about this option
 */
public record Option(
    String id,
    Optional<ServiceId> service,
    String say,
    String reason,
    String caveat,
    Optional<String> costDriver,
    Optional<String> runnerUp,
    List<String> opinions) {
  public Option {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(say, "say");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(caveat, "caveat");
    opinions = List.copyOf(opinions);
  }
}
