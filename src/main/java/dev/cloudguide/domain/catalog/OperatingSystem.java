package dev.cloudguide.domain.catalog;

import java.util.Locale;
import java.util.Optional;

/** The operating systems whose license changes an instance's price. */
public enum OperatingSystem {
  LINUX,
  WINDOWS,
  RHEL;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** {@code linux}, {@code windows}, {@code rhel}: the id in models, figures and preferences. */
  public String id() {
    return id;
  }

  /** The one with that id. */
  public static Optional<OperatingSystem> withId(String id) {
    for (OperatingSystem system : values()) {
      if (system.id().equals(id)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }
}
