package dev.cloudguide.cues;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file of lines with tabs between their fields, read line by line; lines that begin with # say what the file is.
 *
 * <p>Plain loops on purpose: this runs when a Lambda starts.
 */
final class CueFile {
  private final String name;
  private final int least;
  private final String[] fields;
  private final String text;
  private int next;
  private int line;

  /** A file whose lines have that many fields, of which those after the least may be missing. */
  CueFile(String name, int least, int most) {
    this.name = name;
    this.least = least;
    this.fields = new String[most];
    this.text = text(name);
  }

  /** Goes to the next line; false at the end. */
  boolean next() {
    while (next < text.length()) {
      int from = next;
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      next = end + 1;
      line++;
      if (end > from && text.charAt(from) != '#') {
        cut(from, end);
        return true;
      }
    }
    return false;
  }

  /** A field of this line; empty if it is missing. */
  String field(int at) {
    return fields[at];
  }

  /** This line is wrong. */
  CueException wrong(String fix, Throwable cause) {
    return new CueException(name, line, fix, cause);
  }

  private void cut(int from, int end) {
    int start = from;
    for (int i = 0; i < fields.length; i++) {
      int tab = i == fields.length - 1 ? end : text.indexOf('\t', start);
      boolean last = tab < 0 || tab >= end;
      if (last && i < least - 1) {
        throw wrong("has fewer than " + least + " fields; put one tab between two", null);
      }
      fields[i] = start > end ? "" : same(fields[i], start, last ? end : tab);
      start = last ? end + 1 : tab + 1;
    }
  }

  /** That part of the text: the very string of the line before, where both are alike, as they often are. */
  private String same(String before, int start, int end) {
    return before != null && before.length() == end - start && text.startsWith(before, start)
        ? before : text.substring(start, end);
  }

  private static String text(String name) {
    try (InputStream in = CueFile.class.getResourceAsStream("/understanding/".concat(name))) {
      if (in == null) {
        throw new CueException(name, 0, "is missing; put it under src/main/resources/understanding", null);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CueException(name, 0, "cannot be read", e);
    }
  }
}
