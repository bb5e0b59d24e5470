package dev.cloudguide.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/voice-rules.md} names twenty rules, and for each only checks that exist. */
class RulesPageTest {
  private static final int RULES = 20;
  private static final Pattern CHECK = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

  private final Map<String, String> sources = sources();

  private static Map<String, String> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toMap(
          file -> file.getFileName().toString().replace(".java", ""), RulesPageTest::text,
          (one, other) -> one + other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyRuleIsHeldByChecksThatExist() {
    List<String> rows = text(Path.of("docs/voice-rules.md")).lines()
        .filter(line -> line.matches("\\| \\d+ .*")).toList();
    assertEquals(RULES, rows.size());
    List<String> missing = new ArrayList<>();
    for (String row : rows) {
      String held = row.substring(row.lastIndexOf("| ", row.length() - 3));
      List<MatchResult> checks = CHECK.matcher(held).results().toList();
      assertTrue(!checks.isEmpty(), row);
      for (MatchResult check : checks) {
        String source = sources.get(check.group(1));
        boolean there = source != null && (check.group(2) == null || source.contains(" " + check.group(2) + "("));
        if (!there) {
          missing.add(check.group());
        }
      }
    }
    assertEquals(List.of(), missing);
  }
}
