package dev.cloudguide.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A situation as somebody describes it, and what a seasoned engineer would recommend.
 *
 * @param say the words
 * @param needs what they would choose if asked which of a few things they want done, the best first; empty if nobody
 *     wrote it down
 * @param known facts the person would state if asked, fact to value
 * @param first the recommendation to defend: id of a service, or {@code ~words} that its name holds
 * @param also what is acceptable too, written like {@code first}
 */
record Situation(String say, List<String> needs, Map<String, String> known, String first, List<String> also) {
  private static final Path FOLDER = Path.of("src/test/resources/advice");

  /** A pick of ours: the id of its service, if it has one, and its name. */
  record Picked(Optional<String> service, String name) {
    boolean is(String wanted) {
      return wanted.startsWith("~")
          ? name.toLowerCase().contains(wanted.substring(1).toLowerCase())
          : service.equals(Optional.of(wanted));
    }

    boolean isAny(List<String> wanted) {
      return wanted.stream().anyMatch(this::is);
    }
  }

  static List<Situation> in(String file) {
    List<Situation> situations = new ArrayList<>();
    Map<String, String> fields = new HashMap<>();
    for (String line : lines(file)) {
      int colon = line.indexOf(": ");
      if (line.isBlank()) {
        add(fields, situations);
      } else if (!line.startsWith("#")) {
        fields.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    add(fields, situations);
    return situations;
  }

  private static void add(Map<String, String> fields, List<Situation> situations) {
    if (!fields.isEmpty()) {
      situations.add(new Situation(
          fields.get("say"), several(fields.get("need")),
          facts(fields.getOrDefault("known", "")), fields.get("first"), several(fields.get("also"))));
      fields.clear();
    }
  }

  private static List<String> several(String written) {
    return written == null ? List.of() : List.of(written.split("; "));
  }

  private static Map<String, String> facts(String written) {
    Map<String, String> facts = new HashMap<>();
    for (String fact : written.isEmpty() ? new String[0] : written.split("; ")) {
      facts.put(fact.split("=")[0], fact.split("=")[1]);
    }
    return facts;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
