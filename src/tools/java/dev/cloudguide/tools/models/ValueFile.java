package dev.cloudguide.tools.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a slot type from a file of its own: {@code id: value; synonym; synonym}. */
final class ValueFile {
  private ValueFile() {}

  static SlotType read(Path file, String type) {
    try {
      SlotType values = new SlotType(type);
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int colon = line.indexOf(':');
        if (colon < 1) {
          throw new IllegalArgumentException(file + ":" + number + ": write 'id: value; synonym', not '" + line + "'");
        }
        values.add(line.substring(0, colon).strip(), Arrays.asList(line.substring(colon + 1).split(";")));
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
