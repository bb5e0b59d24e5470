package dev.cloudguide.tools.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code intents.txt}: {@code intent Name}, then {@code slot name Type} lines, then one template a line,
 * indented. A line that begins with {@code #} is a comment.
 */
final class IntentFile {
  private final Path file;
  private final List<IntentSource> intents = new ArrayList<>();
  private String name;
  private Map<String, String> slots = new LinkedHashMap<>();
  private Set<String> samples = new LinkedHashSet<>();

  private IntentFile(Path file) {
    this.file = file;
  }

  static List<IntentSource> read(Path file) {
    try {
      IntentFile reader = new IntentFile(file);
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        reader.line(line.strip(), file.getFileName() + ":" + ++number);
      }
      reader.finish();
      return reader.intents;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void line(String line, String where) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("intent ")) {
      finish();
      name = line.substring("intent ".length()).strip();
    } else if (name == null) {
      throw new IllegalArgumentException(where + ": '" + line + "' stands before the first intent");
    } else if (line.startsWith("slot ")) {
      String[] words = line.split(" +");
      if (words.length != 3) {
        throw new IllegalArgumentException(where + ": write 'slot name TYPE', not '" + line + "'");
      }
      slots.put(words[1], words[2]);
    } else {
      samples.addAll(Template.expand(line, where));
    }
  }

  private void finish() {
    if (name != null) {
      intents.add(new IntentSource(name, slots, List.copyOf(samples)));
      name = null;
      slots = new LinkedHashMap<>();
      samples = new LinkedHashSet<>();
    }
  }
}
