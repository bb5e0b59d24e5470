package dev.cloudguide.domain.advice;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody says, with its owner.
 *
 * @param id {@code V-013}
 * @param owner who says it: {@code Daniel Vassallo}
 * @param year when, if we know
 * @param topic what it is about: {@code database}
 * @param services the services it is about
 * @param text what is said, as full sentences in our words
 * @param kind whether it is a judgment or can be checked
 * @param since what has changed since, if anything
 * @param source where it is said
 */
public record Opinion(
    String id,
    String owner,
    Optional<String> year,
    String topic,
    List<ServiceId> services,
    String text,
    Kind kind,
    Optional<String> since,
    String source) {
  /** Whether something said can be checked. */
  public enum Kind {
    /** A statement that still holds. */
    HOLDS,
    /** A judgment: say whose. */
    OPINION,
    /** Overtaken, in part at least: say what has changed. */
    CHANGED
  }

  public Opinion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    services = List.copyOf(services);
  }
}
