package dev.cloudguide.tools.pricebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in which stars stand for any other text, as short as possible. */
public final class StarPattern {
  private final String[] parts;

  public StarPattern(String pattern) {
    this.parts = pattern.split("\\*", -1);
  }

  /** What the stars stand for in a text that has this form; empty if it has not. */
  public Optional<List<String>> match(String text) {
    if (!text.startsWith(parts[0])) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      int next = last ? text.length() - parts[i].length() : text.indexOf(parts[i], at);
      if (next < at || last && !text.endsWith(parts[i])) {
        return Optional.empty();
      }
      found.add(text.substring(at, next));
      at = next + parts[i].length();
    }
    return at == text.length() ? Optional.of(found) : Optional.empty();
  }
}
