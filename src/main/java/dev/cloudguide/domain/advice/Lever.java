package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A way to pay less.
 *
 * @param id names it
 * @param services whose bill it lowers; empty if anybody's
 * @param when what must have been stated for it to fit
 * @param text what to do, then what it brings
 * @param source the page it rests on
 */
public record Lever(String id, List<ServiceId> services, Map<String, String> when, String text, String source) {
  public Lever {
    Objects.requireNonNull(id, "id");
    services = List.copyOf(services);
    when = Map.copyOf(when);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
  }

  /** What to do, without what it brings: the first sentence, to go on from a colon. */
  public String brief() {
    int end = text.indexOf(". ");
    String first = end < 0 ? text.substring(0, text.length() - 1) : text.substring(0, end);
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }
}
