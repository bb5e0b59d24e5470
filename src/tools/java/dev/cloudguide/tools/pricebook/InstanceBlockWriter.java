package dev.cloudguide.tools.pricebook;

import dev.cloudguide.pricebook.BookLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Writes the block of one Region's instance prices. */
final class InstanceBlockWriter {
  private final ToIntFunction<String> typeIndex;
  private final ToIntFunction<InstanceTable.Column> sourceIndex;

  InstanceBlockWriter(ToIntFunction<String> typeIndex, ToIntFunction<InstanceTable.Column> sourceIndex) {
    this.typeIndex = typeIndex;
    this.sourceIndex = sourceIndex;
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
      bytes.twoBytes(column.purchase().ordinal()).twoBytes(sourceIndex.applyAsInt(column));
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
    return typeIndex.applyAsInt(row.type()) << BookLayout.SYSTEM_BITS | row.system().ordinal();
  }

  private static long unscaled(BigDecimal price, int scale) {
    return price.setScale(scale).unscaledValue().longValueExact();
  }
}
