package dev.cloudguide.domain.catalog;

import java.util.List;
import java.util.Optional;

/** Port: all Regions and Local Zones we know. */
public interface Regions {
  Optional<Region> find(String code);

  List<Region> all();

  /** Parts of the world that hold several of them. */
  default List<Area> areas() {
    return List.of();
  }
}
