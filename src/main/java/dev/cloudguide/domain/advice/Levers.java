package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Port: the ways to pay less that we know, the biggest first. */
public interface Levers {
  List<Lever> all();

  /** Those that fit: first what was stated, then the services named, then anybody's. */
  default List<Lever> fitting(List<ServiceId> services, Map<String, String> stated) {
    List<Lever> first = new ArrayList<>();
    List<Lever> own = new ArrayList<>();
    List<Lever> general = new ArrayList<>();
    for (Lever lever : all()) {
      boolean stands = stated.entrySet().containsAll(lever.when().entrySet());
      boolean about = lever.services().stream().anyMatch(services::contains);
      if (stands && !lever.when().isEmpty() && (services.isEmpty() || about)) {
        first.add(lever);
      } else if (stands && lever.when().isEmpty()) {
        boolean anybodys = lever.services().isEmpty() || services.isEmpty();
        (about ? own : anybodys ? general : new ArrayList<Lever>()).add(lever);
      }
    }
    first.addAll(own);
    first.addAll(general);
    return first;
  }
}
