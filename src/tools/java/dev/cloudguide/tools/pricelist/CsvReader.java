package dev.cloudguide.tools.pricelist;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads comma-separated rows one by one, however long the file: a row's bytes lie in one array, and only the fields
 * asked for become strings.
 */
final class CsvReader implements Closeable {
  private static final int CHUNK = 1 << 18;
  private static final int LONGEST_ROW = 1 << 24;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private byte[] row = new byte[4_096];
  private int length;
  private int[] ends = new int[128];
  private String[] texts = new String[128];
  private int fields;
  private long number;

  CsvReader(InputStream in) {
    this.in = in;
  }

  /** Goes to the next row; false at the end of the file. */
  boolean next() throws IOException {
    Arrays.fill(texts, 0, fields, null);
    fields = 0;
    length = 0;
    if (at == end && !fill()) {
      return false;
    }
    number++;
    boolean more = true;
    while (more) {
      more = field();
    }
    return true;
  }

  /** Of the row, from 1. */
  long number() {
    return number;
  }

  /** How many fields the row has. */
  int fields() {
    return fields;
  }

  String field(int index) {
    String text = texts[index];
    if (text == null) {
      int start = index == 0 ? 0 : ends[index - 1];
      text = new String(row, start, ends[index] - start, StandardCharsets.UTF_8);
      texts[index] = text;
    }
    return text;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads a field; false if it was the last of the row. */
  private boolean field() throws IOException {
    if ((at < end || fill()) && chunk[at] == '"') {
      at++;
      quoted();
    }
    while (at < end || fill()) {
      int start = at;
      while (at < end && chunk[at] != ',' && chunk[at] != '\n') {
        at++;
      }
      copy(start, at);
      if (at < end) {
        boolean more = chunk[at++] == ',';
        endField(!more);
        return more;
      }
    }
    endField(true);
    return false;
  }

  /** Behind the opening quote: copies up to the closing one, and leaves it. */
  private void quoted() throws IOException {
    while (true) {
      if (at == end && !fill()) {
        throw new PriceListException("row " + number + ": the file ends inside a quoted field");
      }
      int start = at;
      while (at < end && chunk[at] != '"') {
        at++;
      }
      copy(start, at);
      if (at < end) {
        at++;
        if (at == end && !fill() || chunk[at] != '"') {
          return;
        }
        copy(at, at + 1);
        at++;
      }
    }
  }

  private void endField(boolean last) {
    int start = fields == 0 ? 0 : ends[fields - 1];
    if (last && length > start && row[length - 1] == '\r') {
      length--;
    }
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, 2 * fields);
      texts = Arrays.copyOf(texts, 2 * fields);
    }
    ends[fields++] = length;
  }

  private void copy(int from, int to) {
    int count = to - from;
    if (length + count > row.length) {
      if (length + count > LONGEST_ROW) {
        throw new PriceListException("row " + number + ": longer than " + LONGEST_ROW + " bytes, so no price list");
      }
      row = Arrays.copyOf(row, Math.max(2 * row.length, length + count));
    }
    System.arraycopy(chunk, from, row, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }
}
