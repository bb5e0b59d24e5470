package dev.cloudguide.tools.pricebook;

import dev.cloudguide.pricebook.BookLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the block of one Region's instance prices. */
final class InstanceBlockWriter {
  private final Names types;
  private final Names purchases;
  private final Names sources;

  InstanceBlockWriter(Names types, Names purchases, Names sources) {
    this.types = types;
    this.purchases = purchases;
    this.sources = sources;
  }

  /** The rows of that Region in each of the tables; a table without any is left out. */
  byte[] block(String region, List<InstanceTable> tables) {
    List<Bytes> parts = new ArrayList<>();
    for (InstanceTable table : tables) {
      List<InstanceTable.Row> rows = table.rows().stream()
          .filter(row -> row.region().equals(region))
          .sorted(Comparator.comparingInt(this::key))
          .toList();
      if (!rows.isEmpty()) {
        parts.add(table(table.columns(), rows));
      }
    }
    Bytes block = new Bytes().fourBytes(parts.size());
    parts.forEach(part -> block.bytes(part.toArray()));
    return block.toArray();
  }

  private Bytes table(List<InstanceTable.Column> columns, List<InstanceTable.Row> rows) {
    int scale = rows.stream()
        .flatMap(row -> row.prices().stream())
        .flatMap(Optional::stream)
        .mapToInt(price -> price.stripTrailingZeros().scale())
        .max().orElse(0);
    Bytes bytes = new Bytes().fourBytes(columns.size()).fourBytes(scale).fourBytes(rows.size());
    for (InstanceTable.Column column : columns) {
      bytes.twoBytes(purchases.index(column.purchase().label()))
          .twoBytes(sources.index(Names.of(column.source())));
    }
    rows.forEach(row -> bytes.fourBytes(key(row)));
    for (int column = 0; column < columns.size(); column++) {
      for (InstanceTable.Row row : rows) {
        bytes.eightBytes(row.prices().get(column).map(price -> unscaled(price, scale)).orElse(BookLayout.ABSENT));
      }
    }
    return bytes;
  }

  private int key(InstanceTable.Row row) {
    return types.index(row.type()) << BookLayout.SYSTEM_BITS | row.system().ordinal();
  }

  private static long unscaled(BigDecimal price, int scale) {
    return price.setScale(scale).unscaledValue().longValueExact();
  }
}
