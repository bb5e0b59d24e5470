package dev.cloudguide.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of lines with tabs between the fields: a line of column names, then one row a line, its first field being its
 * id. Rows are cut only when asked for, so that finding one does not pay for all.
 */
final class Table {
  private final String file;
  private final List<String> columns;
  private final String text;

  /** A table with that text, as if read from that file. */
  Table(String file, String text, List<String> columns) {
    this.file = file;
    this.text = text;
    this.columns = columns;
    int end = text.indexOf('\n');
    String head = end < 0 ? text : text.substring(0, end);
    if (!head.equals(String.join("\t", columns))) {
      throw new KnowledgeException(file, "line 1",
          "the columns must be, with tabs between: " + String.join(", ", columns));
    }
  }

  /** The table in the resource {@code knowledge/<file>}. */
  static Table read(String file, List<String> columns) {
    return new Table(file, text(file), columns);
  }

  /** The whole text of the resource {@code knowledge/<file>}. */
  static String text(String file) {
    try (InputStream in = Table.class.getResourceAsStream("/knowledge/" + file)) {
      if (in == null) {
        throw new KnowledgeException(file, "", "is missing; put it under src/main/resources/knowledge");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new KnowledgeException(file, "", "cannot be read", e);
    }
  }

  /** The parts of a text. */
  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** The row with that id. */
  Optional<Row> find(String id) {
    int at = id.isEmpty() ? -1 : text.indexOf("\n" + id + "\t");
    return at < 0 ? Optional.empty() : Optional.of(rowAt(at + 1));
  }

  /** Every row, in the order of the file. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int at = text.indexOf('\n') + 1; at > 0 && at < text.length(); at = text.indexOf('\n', at) + 1) {
      rows.add(rowAt(at));
    }
    return rows;
  }

  private Row rowAt(int start) {
    int end = text.indexOf('\n', start);
    if (end < 0) {
      throw new KnowledgeException(file, line(start), "the last line must end with a line break");
    }
    String[] fields = new String[columns.size()];
    int from = start;
    for (int i = 0; i < fields.length; i++) {
      int tab = text.indexOf('\t', from);
      boolean last = i == fields.length - 1;
      if (last == (tab >= 0 && tab < end)) {
        throw new KnowledgeException(file, line(start), "has " + (last ? "more" : "fewer") + " than "
            + fields.length + " fields; put one tab between two fields, also when one is empty");
      }
      fields[i] = text.substring(from, last ? end : tab);
      from = tab + 1;
    }
    return new Row(this, start, fields);
  }

  private String line(int at) {
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return "line " + line;
  }

  /** One line of a table. */
  static final class Row {
    private final Table table;
    private final int start;
    private final String[] fields;

    private Row(Table table, int start, String[] fields) {
      this.table = table;
      this.start = start;
      this.fields = fields;
    }

    /** A field that may be empty. */
    String get(int column) {
      return fields[column];
    }

    /** A field that must not be empty. */
    String required(int column) {
      if (fields[column].isEmpty()) {
        throw wrong(column, "must not be empty");
      }
      return fields[column];
    }

    /** The parts of a field, {@code ; } between them. */
    List<String> list(int column) {
      return fields[column].isEmpty() ? List.of() : split(fields[column], "; ");
    }

    KnowledgeException wrong(int column, String fix) {
      return new KnowledgeException(table.file, table.line(start) + ", field '" + table.columns.get(column) + "'",
          "'" + fields[column] + "' " + fix);
    }
  }
}
