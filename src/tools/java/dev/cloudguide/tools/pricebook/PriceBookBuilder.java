package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.pricebook.BookLayout;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes the compact price book from its source form.
 *
 * <p>Arguments: the folder of source files, and the file to write.
 */
public final class PriceBookBuilder {
  private final List<InstanceTable> instances;
  private final SortedSet<String> sources = new TreeSet<>();
  private final SortedSet<String> regions = new TreeSet<>();
  private final SortedSet<String> types = new TreeSet<>();

  private PriceBookBuilder(List<InstanceTable> instances) {
    this.instances = instances.stream().map(PriceBookBuilder::withoutUnpriced).toList();
    for (InstanceTable table : instances) {
      table.columns().forEach(column -> sources.add(name(column.source())));
      types.addAll(table.types().keySet());
      table.rows().forEach(row -> regions.add(row.region()));
    }
  }

  /** Builds the book and writes it. */
  public static void main(String[] arguments) throws IOException {
    byte[] book = build(Path.of(arguments[0]));
    Files.write(Path.of(arguments[1]), book);
  }

  /** The book's bytes. */
  public static byte[] build(Path source) throws IOException {
    List<InstanceTable> instances = List.of(
        InstanceTable.read(source.resolve("instances-1.txt.gz")),
        InstanceTable.read(source.resolve("instances-2.txt")));
    return new PriceBookBuilder(instances).file();
  }

  private byte[] file() {
    List<byte[]> blocks = new ArrayList<>();
    blocks.add(header());
    InstanceBlockWriter writer = new InstanceBlockWriter(
        type -> types.headSet(type).size(), column -> sources.headSet(name(column.source())).size());
    for (String region : regions) {
      blocks.add(writer.block(region, instances));
    }
    return BlockFile.of(blocks);
  }

  private byte[] header() {
    Bytes sourceTable = new Bytes().names(sources);
    Bytes regionTable = new Bytes().names(regions);
    int first = 3 * Integer.BYTES;
    return new Bytes()
        .fourBytes(first)
        .fourBytes(first + sourceTable.size())
        .fourBytes(first + sourceTable.size() + regionTable.size())
        .bytes(sourceTable.toArray())
        .bytes(regionTable.toArray())
        .bytes(typeTable().toArray())
        .toArray();
  }

  private Bytes typeTable() {
    Bytes bytes = new Bytes().names(types);
    CheapestRegions cheapest = new CheapestRegions(instances.getFirst());
    for (String type : types) {
      InstanceTable.Machine machine = instances.getFirst().types().get(type);
      bytes.fourBytes(machine.vcpus()).fourBytes(thousandths(machine.memoryGib()));
      for (OperatingSystem system : OperatingSystem.values()) {
        List<String> codes = cheapest.of(type, system);
        for (int i = 0; i < BookLayout.CHEAPEST; i++) {
          bytes.oneByte(i < codes.size() ? regions.headSet(codes.get(i)).size() : BookLayout.NOWHERE);
        }
      }
    }
    return bytes;
  }

  /** A row that lists a type at zero on demand is not for sale by the hour; the book must never say that it is free. */
  private static InstanceTable withoutUnpriced(InstanceTable table) {
    List<InstanceTable.Row> priced = table.rows().stream()
        .filter(row -> row.prices().getFirst().orElse(BigDecimal.ZERO).signum() > 0)
        .toList();
    return new InstanceTable(table.columns(), table.types(), priced);
  }

  private static int thousandths(BigDecimal gib) {
    return gib.movePointRight(BookLayout.MEMORY_SCALE).intValueExact();
  }

  private static String name(PriceSource source) {
    return source.publisher() + "|" + source.date();
  }
}
