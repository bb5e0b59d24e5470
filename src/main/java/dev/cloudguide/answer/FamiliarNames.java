package dev.cloudguide.answer;

import dev.cloudguide.domain.advice.Familiarity;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import java.util.Optional;

/** What the things are called that people know or run. */
final class FamiliarNames {
  private final Familiarity familiarity;
  private final Services services;

  FamiliarNames(Familiarity familiarity, Services services) {
    this.familiarity = familiarity;
    this.services = services;
  }

  /**
   * Its name as people say it.
   *
   * @param id of a service, or the name of another maker's product
   */
  String of(String id) {
    return familiarity.called(id)
        .or(() -> id.equals(id.strip()) ? services.find(new ServiceId(id)).map(Service::shortName)
            : Optional.empty())
        .orElse(id);
  }
}
