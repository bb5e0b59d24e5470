package dev.cloudguide.conversation;

import dev.cloudguide.domain.catalog.OperatingSystem;
import java.util.Optional;

/**
 * What a person asked us to remember.
 *
 * @param region code of the home Region
 * @param system usual operating system
 */
public record Preferences(Optional<String> region, Optional<OperatingSystem> system) {
  /** Nothing saved. */
  public static final Preferences NONE = new Preferences(Optional.empty(), Optional.empty());

  public Preferences withRegion(String code) {
    return new Preferences(Optional.of(code), system);
  }

  public Preferences withSystem(OperatingSystem value) {
    return new Preferences(region, Optional.of(value));
  }
}
