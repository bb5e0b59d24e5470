package dev.cloudguide.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A conversation as a file: {@code U:} what a person says, {@code A:} what they hear, then what else must be true of
 * the answer; {@code #} begins a comment and an indented line goes on the one before. {@link DialogPlayer} says
 * what else can stand in it.
 *
 * @param name of the file, without its ending
 * @param path of the file
 * @param notYet why it does not play yet; absent if it must play
 * @param lines in order, comments left out
 */
record DialogFile(String name, Path path, Optional<String> notYet, List<Line> lines) {
  private static final String NOT_YET = "not yet:";
  private static final String ENDING = ".dialog";

  /**
   * One line.
   *
   * @param number from 1, as an editor shows it
   * @param text without blanks around it
   */
  record Line(int number, String text) {
    /** What follows a word that the line begins with. */
    Optional<String> after(String start) {
      return text.startsWith(start) ? Optional.of(text.substring(start.length()).strip()) : Optional.empty();
    }

    Line with(String more) {
      return new Line(number, text + " " + more);
    }
  }

  static DialogFile read(Path path) {
    List<Line> lines = new ArrayList<>();
    Optional<String> notYet = Optional.empty();
    List<String> texts = texts(path);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.startsWith(NOT_YET)) {
        notYet = Optional.of(text.substring(NOT_YET.length()).strip());
      } else if (text.startsWith("  ") && !lines.isEmpty()) {
        lines.add(lines.removeLast().with(text.strip()));
      } else if (!text.isBlank() && !text.startsWith("#")) {
        lines.add(new Line(i + 1, text.strip()));
      }
    }
    String name = path.getFileName().toString();
    return new DialogFile(name.substring(0, name.length() - ENDING.length()), path, notYet, List.copyOf(lines));
  }

  private static List<String> texts(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
