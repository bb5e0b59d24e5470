package dev.cloudguide.domain.catalog;

import java.util.List;
import java.util.Objects;

/**
 * A place where AWS sells: a Region or a Local Zone.
 *
 * @param code AWS's code: {@code eu-west-1}
 * @param name as people say it: {@code Ireland}
 * @param spoken other things people call it: {@code dublin}, {@code e u west one}; lower case
 */
public record Region(String code, String name, List<String> spoken) {
  public Region {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    spoken = List.copyOf(spoken);
  }

  /** Whether it is a Local Zone, {@code us-west-2-lax-1}: an outpost of a Region, with fewer services. */
  public boolean isLocalZone() {
    return code.length() - code.replace("-", "").length() >= 4;
  }
}
