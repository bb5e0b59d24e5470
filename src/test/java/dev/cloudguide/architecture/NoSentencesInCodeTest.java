package dev.cloudguide.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people hear, and what they may say, lies in resources: no string in the code of the skill holds three words of
 * small letters in a row.
 *
 * <p>But for words that only those who run it read: messages of exceptions, the labels of figures (they name an exact
 * amount in {@code --json} and in tests), and the labels of enum constants (by which our data names them).
 */
class NoSentencesInCodeTest {
  private static final Pattern SENTENCE = Pattern.compile("(?<![\\w'-])[a-z][a-z']*(?:[,;:]? [a-z][a-z']*){2,}");
  /** Comments, text blocks, characters and strings, whichever begins first. */
  private static final Pattern TOKEN = Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|'(?:[^'\\\\]|\\\\.)+'"
      + "|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern FOR_OPERATORS = Pattern.compile(
      "\\bthrow\\b|\\bsuper\\(|new \\w*(?:Exception|Setting|Unavailable)\\(|\\bwrong\\(|\\b[fF]igure\\(");
  private static final Pattern ENUM_CONSTANT = Pattern.compile("\\s*[A-Z][A-Z0-9_]*\\(\\s*");

  /** The sentences in a file that nobody may put there. */
  private static List<String> sentences(String source) {
    List<String> found = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    int from = 0;
    for (MatchResult token : TOKEN.matcher(source).results().toList()) {
      before.append(source, from, token.start());
      from = token.end();
      String text = token.group().startsWith("\"\"\"") ? token.group() : token.group(1);
      if (text == null) {
        continue;
      }
      Matcher sentence = SENTENCE.matcher(text);
      if (sentence.find() && !isExcepted(statement(before))) {
        found.add(sentence.group());
      }
      before.append("\"\"");
    }
    return found;
  }

  /** What stands before a string in its statement, strings and comments taken out. */
  private static String statement(StringBuilder before) {
    int start = Math.max(before.lastIndexOf(";"), Math.max(before.lastIndexOf("{"), before.lastIndexOf("}")));
    return before.substring(start + 1);
  }

  private static boolean isExcepted(String statement) {
    String last = statement.substring(statement.lastIndexOf("),") + 1).replaceFirst("^,", "");
    return FOR_OPERATORS.matcher(statement).find() || ENUM_CONSTANT.matcher(last).matches();
  }

  @Test
  void nothingThatIsHeardOrSaidIsWrittenInCode() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sentences(Files.readString(file)).forEach(sentence -> found.add(file.getFileName() + ": " + sentence));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void aSentenceIsFoundWhereverItStands() {
    assertEquals(List.of("is all i have"), sentences("class A {\n  String a = \"That is all i have.\";\n}"));
    assertEquals(List.of("of what you use"),
        sentences("reply.say(max + \"of what you use\"); // a comment\nthrow new E(\"x\");"));
    assertEquals(List.of("your home region"), sentences("throw new E(\"x\");\nreturn \"your home region\";"));
  }

  @Test
  void whatOnlyOperatorsReadIsNoSentence() {
    assertEquals(List.of(), sentences("throw new IllegalStateException(id + \" has no such row\");"));
    assertEquals(List.of(), sentences("x.orElseThrow(() -> row.wrong(2, \"is no kind of row\"));"));
    assertEquals(List.of(), sentences("enum A {\n  ONE(\"count a month\", 1),\n  TWO(\"count a second\", 2);\n}"));
    assertEquals(List.of(), sentences("/** What one can ask. \"as it is said\" */ a = \"{\\\"a\\\":1}\".length();"));
  }
}
