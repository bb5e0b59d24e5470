package dev.cloudguide.domain.catalog;

import java.util.List;
import java.util.Optional;

/** Port: all services we know. */
public interface Services {
  Optional<Service> find(ServiceId id);

  /** Every service, in the order of the knowledge file. */
  List<Service> all();
}
