package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.catalog.OperatingSystem;
import java.util.Comparator;

/** What an instance price is for. */
record InstanceKey(String region, String type, OperatingSystem system) implements Comparable<InstanceKey> {
  private static final Comparator<InstanceKey> ORDER = Comparator.comparing(InstanceKey::region)
      .thenComparing(InstanceKey::type)
      .thenComparing(InstanceKey::system);

  @Override
  public int compareTo(InstanceKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return type + " " + system.id() + " in " + region;
  }
}
