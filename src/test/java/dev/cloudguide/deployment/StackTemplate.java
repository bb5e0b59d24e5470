package dev.cloudguide.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The CloudFormation template, read as far as its tests need: named blocks of lines, and parameters put in. */
record StackTemplate(String text) {
  static final Path FILE = Path.of("infrastructure/skill-stack.yaml");

  private static final Pattern REFERENCE = Pattern.compile("!Ref ([A-Za-z]+)|\\$\\{([A-Za-z]+)}");

  static StackTemplate read() {
    return read(FILE);
  }

  static StackTemplate read(Path file) {
    try {
      return new StackTemplate(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of what is indented under {@code name:} two spaces deep. */
  String block(String name) {
    Matcher start = Pattern.compile("(?m)^  " + name + ":\\R").matcher(text);
    if (!start.find()) {
      throw new AssertionError("the template has no " + name);
    }
    Matcher end = Pattern.compile("(?m)^ {0,2}\\S").matcher(text);
    return text.substring(start.end(), end.find(start.end()) ? end.start() : text.length());
  }

  private String section(String name) {
    return text.split("(?m)^" + name + ":$")[1].split("(?m)^\\S")[0];
  }

  /** Each parameter with its default; an empty text where it has none. */
  Map<String, String> parameters() {
    Map<String, String> defaults = new LinkedHashMap<>();
    Matcher name = Pattern.compile("(?m)^  ([A-Za-z]+):$").matcher(section("Parameters"));
    while (name.find()) {
      Matcher value = Pattern.compile("(?m)^    Default: \"?([^\"\\n]*)\"?$").matcher(block(name.group(1)));
      defaults.put(name.group(1), value.find() ? value.group(1) : "");
    }
    return defaults;
  }

  /** The lines with every reference to a parameter replaced by its value. */
  List<String> expanded(Map<String, String> given) {
    Map<String, String> values = parameters();
    values.putAll(given);
    Matcher reference = REFERENCE.matcher(text);
    return reference.replaceAll(found -> {
      String name = found.group(1) == null ? found.group(2) : found.group(1);
      return Matcher.quoteReplacement(values.getOrDefault(name, found.group()));
    }).lines().toList();
  }
}
