package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Instance prices in our source form, one file.
 *
 * <p>Lines of tab-separated fields: {@code column, purchase, publisher, date} for each column of prices;
 * {@code type, name, vCPUs, GiB}; below it one line {@code region system, price…} for each place and system, with a
 * hyphen where there is no price. A line that starts with # is a remark.
 *
 * @param columns what the prices of a row mean, in order
 * @param types by name
 * @param rows every priced combination
 */
public record InstanceTable(List<Column> columns, Map<String, Machine> types, List<Row> rows) {
  private static final String NONE = "-";

  /** What a column of prices is, and who says so. */
  public record Column(Purchase purchase, PriceSource source) {}

  /** A type's size. */
  public record Machine(int vcpus, BigDecimal memoryGib) {}

  /** The prices of one type in one Region under one system, in the order of the columns. */
  public record Row(String type, String region, OperatingSystem system, List<Optional<BigDecimal>> prices) {}

  /** Reads a file of that form. */
  public static InstanceTable read(Path file) throws IOException {
    InstanceTable table = new InstanceTable(new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
    String type = "";
    for (String line : SourceFiles.lines(file)) {
      String[] fields = SourceFiles.fields(line);
      if (line.startsWith("#")) {
        continue;
      }
      if (fields[0].equals("column")) {
        Purchase purchase = Purchase.labelled(fields[1]).orElseThrow();
        table.columns.add(new Column(purchase, new PriceSource(fields[2], fields[3])));
      } else if (fields[0].equals("type")) {
        type = fields[1];
        table.types.put(type, new Machine(Integer.parseInt(fields[2]), new BigDecimal(fields[3])));
      } else {
        table.rows.add(row(type, fields));
      }
    }
    return table;
  }

  /** The lines of that form; rows must be in groups of one type. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Column column : columns) {
      lines.add(String.join("\t", "column", column.purchase.label(), column.source.publisher(), column.source.date()));
    }
    String before = "";
    for (Row row : rows) {
      if (!row.type.equals(before)) {
        Machine machine = types.get(row.type);
        lines.add("type\t" + row.type + "\t" + machine.vcpus + "\t" + machine.memoryGib.toPlainString());
        before = row.type;
      }
      StringBuilder line = new StringBuilder(row.region).append(' ').append(row.system.id());
      for (Optional<BigDecimal> price : row.prices) {
        line.append('\t').append(price.map(BigDecimal::toPlainString).orElse(NONE));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static Row row(String type, String[] fields) {
    int blank = fields[0].indexOf(' ');
    OperatingSystem system = OperatingSystem.withId(fields[0].substring(blank + 1)).orElseThrow();
    List<Optional<BigDecimal>> prices = Arrays.stream(fields, 1, fields.length)
        .map(price -> price.equals(NONE) ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(price)))
        .toList();
    return new Row(type, fields[0].substring(0, blank), system, prices);
  }
}
