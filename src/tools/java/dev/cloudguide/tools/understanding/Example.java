package dev.cloudguide.tools.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence as people say it, and what it is about.
 *
 * @param need the id of a need, or {@code none}
 */
record Example(String need, String words) {
  /** All of a folder's files, in the order of their names. */
  static List<Example> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Example> examples = new ArrayList<>();
      files.filter(file -> file.toString().endsWith(".tsv")).sorted().forEach(file -> examples.addAll(of(file)));
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  static List<Example> of(Path file) {
    try {
      List<Example> examples = new ArrayList<>();
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        int tab = line.indexOf('\t');
        if (tab < 0 && !line.isBlank() && !line.startsWith("#")) {
          throw new IllegalArgumentException(file + ", line " + (i + 1) + ": put a tab between the need and the words");
        }
        if (tab > 0 && !line.startsWith("#")) {
          examples.add(new Example(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
