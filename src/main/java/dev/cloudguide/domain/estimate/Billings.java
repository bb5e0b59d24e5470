package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.Optional;

/** Port: how services bill. */
public interface Billings {
  /** Empty if we do not know how it bills. */
  Optional<Billing> find(ServiceId service);
}
