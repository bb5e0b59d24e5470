package dev.cloudguide.cues;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file of lines with tabs between their fields; lines that begin with # say what the file is. */
final class CueFile {
  private final String name;
  private final int least;
  private final int fields;

  /** A file whose lines have that many fields, of which those after the least may be missing. */
  CueFile(String name, int least, int fields) {
    this.name = name;
    this.least = least;
    this.fields = fields;
  }

  /** Hands every line's fields over, in order. */
  void read(Taker taker) {
    String text = text();
    int line = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      line++;
      if (end > from && text.charAt(from) != '#') {
        take(text, from, end, line, taker);
      }
      from = end + 1;
    }
  }

  private void take(String text, int from, int end, int line, Taker taker) {
    String[] parts = new String[fields];
    int start = from;
    for (int i = 0; i < fields; i++) {
      int tab = i == fields - 1 ? end : text.indexOf('\t', start);
      boolean last = tab < 0 || tab >= end;
      if (last && i < least - 1) {
        throw new CueException(name, line, "has fewer than " + least + " fields; put one tab between two", null);
      }
      parts[i] = start > end ? "" : text.substring(start, last ? end : tab);
      start = last ? end + 1 : tab + 1;
    }
    try {
      taker.take(parts);
    } catch (IllegalArgumentException e) {
      throw new CueException(name, line, e.getMessage(), e);
    }
  }

  private String text() {
    try (InputStream in = CueFile.class.getResourceAsStream("/understanding/" + name)) {
      if (in == null) {
        throw new CueException(name, 0, "is missing; put it under src/main/resources/understanding", null);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CueException(name, 0, "cannot be read", e);
    }
  }

  /** Takes a line's fields. */
  interface Taker {
    void take(String[] fields);
  }
}
