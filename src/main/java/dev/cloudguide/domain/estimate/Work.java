package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Work that several services can do, to compare what each takes for it.
 *
 * @param said what it is: {@code ten million messages a month}
 * @param ways how each service does it
 */
public record Work(String said, List<Way> ways) {
  public Work {
    Objects.requireNonNull(said, "said");
    ways = List.copyOf(ways);
  }

  /**
   * How one service does it.
   *
   * @param label how to call it; empty for the service's own name
   */
  public record Way(
      ServiceId service, String label, Optional<InstanceType> type, Map<String, String> stated, List<Use> uses) {
    public Way {
      stated = Map.copyOf(stated);
      uses = List.copyOf(uses);
    }
  }

  /** Port: the works we know. */
  public interface Works {
    /** Work that all these services can do, with their ways alone; for one service, work it can do in several ways. */
    Optional<Work> of(List<ServiceId> services);
  }
}
