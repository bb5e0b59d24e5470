package dev.cloudguide.simulator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer must sound like: plain words, in which {@code …} stands for anything and {@code <ask.anything-else>}
 * for any of the numbered variants of that message.
 */
final class ExpectedAnswer {
  private static final Properties MESSAGES = messages();
  private static final Pattern SPECIAL = Pattern.compile(" ?(?:…|\\.\\.\\.)|<([a-z0-9.-]+)>");

  private final Pattern pattern;

  ExpectedAnswer(String expected) {
    StringBuilder regex = new StringBuilder();
    String text = expected.replaceAll("\\s+", " ").strip();
    Matcher special = SPECIAL.matcher(text);
    int from = 0;
    while (special.find()) {
      regex.append(Pattern.quote(text.substring(from, special.start())));
      regex.append(special.group(1) == null ? ".*" : anyVariant(special.group(1)));
      from = special.end();
    }
    this.pattern = Pattern.compile(regex + Pattern.quote(text.substring(from)));
  }

  boolean matches(String answer) {
    return pattern.matcher(answer.replaceAll("\\s+", " ").strip()).matches();
  }

  private static String anyVariant(String key) {
    List<String> variants = MESSAGES.stringPropertyNames().stream()
        .filter(name -> name.equals(key) || name.startsWith(key + ".") && isNumber(name.substring(key.length() + 1)))
        .map(MESSAGES::getProperty)
        .map(text -> text.replaceAll("\\{[^}]*}", "\\\\E.*\\\\Q"))
        .map(text -> "\\Q" + text + "\\E")
        .toList();
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("<" + key + ">: no such message");
    }
    return "(?:" + String.join("|", variants) + ")";
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  private static Properties messages() {
    Properties properties = new Properties();
    try (var in = new InputStreamReader(
        ExpectedAnswer.class.getResourceAsStream("/speech/en/messages.properties"), StandardCharsets.UTF_8)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the messages", e);
    }
  }
}
