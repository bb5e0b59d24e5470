package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.pricebook.BookLayout;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the compact price book from its source form.
 *
 * <p>Arguments: the folder of source files, and the file to write.
 */
public final class PriceBookBuilder {
  private final List<InstanceTable> instances;
  private final Map<String, InstanceTable.Machine> machines = new TreeMap<>();
  private final List<UnitTable> services;
  private final Names sources = new Names();
  private final Names regions = new Names();
  private final Names types = new Names();
  private final Names serviceIds = new Names();
  private final Names places = new Names();
  private final Names units = new Names();
  private final Names purchases = new Names();

  private PriceBookBuilder(List<InstanceTable> instances, List<UnitTable> services) {
    this.instances = instances.stream().map(PriceBookBuilder::withoutUnpriced).toList();
    this.services = services;
    for (InstanceTable table : instances) {
      table.columns().forEach(column -> sources.add(Names.of(column.source())));
      table.types().keySet().forEach(types::add);
      table.types().forEach(machines::putIfAbsent);
      table.rows().forEach(row -> regions.add(row.region()));
    }
    for (UnitTable table : services) {
      serviceIds.add(table.service());
      for (UnitTable.Item item : table.items().values()) {
        item.prices().keySet().forEach(places::add);
        item.prices().values().forEach(price -> sources.add(Names.of(price.source())));
      }
    }
    for (Unit unit : Unit.values()) {
      units.add(unit.label());
    }
    for (Purchase purchase : Purchase.values()) {
      purchases.add(purchase.label());
    }
  }

  /** Builds the book and writes it. */
  public static void main(String[] arguments) throws IOException {
    byte[] book = build(Path.of(arguments[0]));
    Files.write(Path.of(arguments[1]), book);
  }

  /** The book's bytes. */
  public static byte[] build(Path source) throws IOException {
    return build(instances(source), services(source));
  }

  /** The bytes of a book with these prices; of two rates for the same thing, that of the earlier table counts. */
  public static byte[] build(List<InstanceTable> instances, List<UnitTable> services) {
    return new PriceBookBuilder(instances, services).file();
  }

  /** The tables of instance prices; an earlier one goes before a later one. */
  public static List<InstanceTable> instances(Path source) throws IOException {
    return List.of(
        InstanceTable.read(source.resolve("instances-1.txt.gz")),
        InstanceTable.read(source.resolve("instances-2.txt")));
  }

  /** The tables of unit prices, in the order of the services' ids. */
  public static List<UnitTable> services(Path source) throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    try (Stream<Path> listed = Files.list(source.resolve("services"))) {
      listed.forEach(files::add);
    }
    List<UnitTable> tables = new ArrayList<>();
    for (Path file : files) {
      tables.add(UnitTable.read(file));
    }
    return tables;
  }

  private byte[] file() {
    List<byte[]> blocks = new ArrayList<>();
    blocks.add(header());
    InstanceBlockWriter instanceWriter = new InstanceBlockWriter(types, purchases, sources);
    for (String region : regions.sorted()) {
      blocks.add(instanceWriter.block(region, instances));
    }
    UnitBlockWriter unitWriter = new UnitBlockWriter(places, units, sources);
    for (String id : serviceIds.sorted()) {
      services.stream()
          .filter(table -> table.service().equals(id))
          .forEach(table -> blocks.add(unitWriter.block(table)));
    }
    return BlockFile.of(blocks, regions.sorted().size());
  }

  /** Positions of the tables, then the tables, in the order of {@link BookLayout.Table}. */
  private byte[] header() {
    List<Bytes> tables = new ArrayList<>();
    for (BookLayout.Table table : BookLayout.Table.values()) {
      tables.add(switch (table) {
        case SOURCES -> sources.bytes();
        case REGIONS -> regions.bytes();
        case TYPES -> typeTable();
        case PURCHASES -> purchases.bytes();
        case SERVICES -> serviceIds.bytes();
        case PLACES -> places.bytes();
        case UNITS -> units.bytes();
      });
    }
    Bytes header = new Bytes();
    int position = tables.size() * Integer.BYTES;
    for (Bytes table : tables) {
      header.fourBytes(position);
      position += table.size();
    }
    tables.forEach(table -> header.bytes(table.toArray()));
    return header.toArray();
  }

  private Bytes typeTable() {
    Bytes bytes = types.bytes();
    CheapestRegions cheapest = new CheapestRegions(instances);
    for (String type : types.sorted()) {
      InstanceTable.Machine machine = machines.get(type);
      bytes.fourBytes(machine.vcpus()).fourBytes(thousandths(machine.memoryGib()));
      for (OperatingSystem system : OperatingSystem.values()) {
        List<String> codes = cheapest.of(type, system);
        for (int i = 0; i < BookLayout.CHEAPEST; i++) {
          bytes.oneByte(i < codes.size() ? regions.index(codes.get(i)) : BookLayout.NOWHERE);
        }
      }
    }
    return bytes;
  }

  /** A row that lists a type at zero on demand is not for sale by the hour; the book must never say that it is free. */
  private static InstanceTable withoutUnpriced(InstanceTable table) {
    if (table.columns().getFirst().purchase() != Purchase.ON_DEMAND) {
      return table;
    }
    List<InstanceTable.Row> priced = table.rows().stream()
        .filter(row -> row.prices().getFirst().orElse(BigDecimal.ONE).signum() > 0)
        .toList();
    return new InstanceTable(table.columns(), table.types(), priced);
  }

  private static int thousandths(BigDecimal gib) {
    return gib.movePointRight(BookLayout.MEMORY_SCALE).intValueExact();
  }
}
