package dev.cloudguide.knowledge;

import dev.cloudguide.domain.catalog.Area;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Regions and areas of {@code knowledge/regions.tsv} and {@code areas.tsv}, read when first asked for. */
public final class KnowledgeRegions implements Regions {
  private static final List<String> COLUMNS = List.of("code", "name", "spoken");
  private static final List<String> AREA_COLUMNS = List.of("id", "name", "spoken", "regions", "usual");

  private final Map<String, Region> found = new HashMap<>();
  private Table table;
  private List<Region> all;
  private List<Area> areas;

  private KnowledgeRegions() {}

  /** The Regions we ship; reads nothing yet. */
  public static KnowledgeRegions load() {
    return new KnowledgeRegions();
  }

  @Override
  public synchronized Optional<Region> find(String code) {
    Region known = found.get(code);
    if (known == null) {
      Optional<Table.Row> row = table().find(code);
      if (row.isEmpty()) {
        return Optional.empty();
      }
      known = region(row.get());
      found.put(code, known);
    }
    return Optional.of(known);
  }

  @Override
  public synchronized List<Region> all() {
    if (all == null) {
      List<Region> regions = new ArrayList<>(80);
      for (Table.Row row : table().rows()) {
        regions.add(region(row));
      }
      all = List.copyOf(regions);
    }
    return all;
  }

  @Override
  public synchronized List<Area> areas() {
    if (areas == null) {
      List<Area> read = new ArrayList<>();
      for (Table.Row row : Table.read("areas.tsv", AREA_COLUMNS).rows()) {
        read.add(new Area(row.required(0), row.required(1), row.list(2), row.list(3), row.required(4)));
      }
      areas = List.copyOf(read);
    }
    return areas;
  }

  private Table table() {
    if (table == null) {
      table = Table.read("regions.tsv", COLUMNS);
    }
    return table;
  }

  private static Region region(Table.Row row) {
    return new Region(row.required(0), row.required(1), row.list(2));
  }
}
