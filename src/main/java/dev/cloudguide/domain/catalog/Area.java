package dev.cloudguide.domain.catalog;

import java.util.List;
import java.util.Objects;

/**
 * A part of the world with several Regions: "Europe", "the west coast". Someone who names one has not chosen yet.
 *
 * @param id {@code europe}
 * @param name as said: {@code Europe}, {@code the United States}
 * @param spoken what people call it, lower case
 * @param regions codes of its Regions and Local Zones, the most used first
 * @param usual the code to take if the person chooses no further; the answer names it
 */
public record Area(String id, String name, List<String> spoken, List<String> regions, String usual) {
  public Area {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(usual, "usual");
    spoken = List.copyOf(spoken);
    regions = List.copyOf(regions);
  }
}
