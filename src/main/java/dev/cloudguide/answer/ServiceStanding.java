package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import java.util.Locale;
import java.util.Optional;

/** Whether one can still start with a service, and what takes its place if not. */
final class ServiceStanding {
  private ServiceStanding() {}

  /** What to say about a service that is not plainly open. */
  static Phrase phrase(Service service, Services services) {
    String stage = service.status().stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Optional<Service> successor = service.successor().flatMap(services::find);
    Phrase phrase = Phrase.of("standing." + stage + (successor.isPresent() ? ".successor" : ""))
        .with("service", service.shortName())
        .with("note", service.status().note());
    return successor.map(next -> phrase.with("successor", next.shortName())).orElse(phrase);
  }
}
