package dev.cloudguide.tools.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence as people say it, and what it is about: {@code queue/fifo}, or {@code queue} if its words do not tell
 * which option fits.
 *
 * @param need the id of a need, or {@code none}
 * @param option the id of the need's option that its words alone lead to
 */
record Example(String need, Optional<String> option, String words) {
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

  /** A sentence about {@code need} or {@code need/option}. */
  static Example of(String about, String words) {
    int slash = about.indexOf('/');
    return slash < 0
        ? new Example(about, Optional.empty(), words)
        : new Example(about.substring(0, slash), Optional.of(about.substring(slash + 1)), words);
  }

  private static List<Example> of(Path file) {
    try {
      List<Example> examples = new ArrayList<>();
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        int tab = line.indexOf('\t');
        if (tab < 0 && !line.isBlank() && !line.startsWith("#")) {
          throw new IllegalArgumentException(
              file + ", line " + (i + 1) + ": put a tab between what it is about and the words");
        }
        if (tab > 0 && !line.startsWith("#")) {
          examples.add(of(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
