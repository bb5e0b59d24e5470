package dev.cloudguide.alexa.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.money.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words and the code that says them name the same messages. */
class MessagesTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]*)*)\"");
  private static final Pattern WHOLE_KEY = Pattern.compile("Phrase\\.of\\(\"([^\"]+)\"\\)");
  private final Messages messages = Messages.of("en");
  private final Wording wording = Wording.forLocale("en-US");

  private static void everySource(Consumer<String> use) {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        use.accept(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> found(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    everySource(text -> pattern.matcher(text).results().map((MatchResult one) -> one.group(1)).forEach(found::add));
    return found;
  }

  @Test
  void everyMessageThatCodeNamesIsThere() {
    List<String> missing = found(WHOLE_KEY).stream().filter(key -> !wording.has(key)).toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyMessageIsUsed() {
    Set<String> literals = found(LITERAL);
    List<String> unused = messages.keys().stream()
        .filter(key -> literals.stream().noneMatch(literal -> begins(key, literal)))
        .sorted()
        .toList();
    assertEquals(List.of(), unused);
  }

  private static boolean begins(String key, String literal) {
    return key.equals(literal) || key.startsWith(literal.endsWith(".") ? literal : literal + ".");
  }

  @Test
  void everyQuestionHasItsReprompt() {
    List<String> missing = new ArrayList<>();
    for (String key : messages.keys()) {
      String name = key.replaceAll("\\.\\d+$", "");
      boolean question = key.startsWith("ask.") && !key.endsWith(".again");
      if (question && !wording.has(name + ".again") && !messages.has(key + ".again")) {
        missing.add(key);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void whatIsSaidOftenIsSaidInThreeWaysOrMore() {
    for (String key : List.of("welcome", "welcome.back", "welcome.mid-decision", "goodbye", "missed.1", "missed.2",
        "missed.3", "missed.end", "apology", "sent", "ask.anything-else", "ask.what-else")) {
      assertTrue(messages.variants(key) >= 3, key);
    }
  }

  @Test
  void welcomesSayTheNameAndDiffer() {
    List<String> heard = new ArrayList<>();
    for (String key : List.of("welcome", "welcome.back", "welcome.mid-decision")) {
      for (int way = 1; way <= messages.variants(key); way++) {
        heard.add(messages.text(key + "." + way));
      }
    }
    assertEquals(heard.size(), Set.copyOf(heard).size());
    heard.forEach(welcome -> assertTrue(welcome.contains("Cloud Guide"), welcome));
  }

  @Test
  void nobodyIsBlamed() {
    Pattern blaming = Pattern.compile("\\b(invalid|incorrect|you said|wrong answer)\\b", Pattern.CASE_INSENSITIVE);
    assertEquals(List.of(),
        messages.keys().stream().filter(key -> blaming.matcher(messages.text(key)).find()).toList());
  }

  @Test
  void everyUnitHasWords() {
    for (Unit unit : Unit.values()) {
      assertTrue(messages.has("per." + unit.name()), "per." + unit.name());
      assertTrue(messages.has("units." + unit.name()), "units." + unit.name());
    }
  }

  @Test
  void aLanguageWithoutWordsOfItsOwnGetsEnglish() {
    assertTrue(Wording.forLocale("hi-IN").has("welcome"));
  }
}
