package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that has a name, found by its letters and digits alone: {@code event bridge}, {@code eventbridge} and
 * {@code m 5} and {@code m5} are the same.
 */
final class Names {
  /** A name's meaning. */
  record Name(Mention.Sort sort, String value, Mention.Strength strength) {}

  private static final int MOST_WORDS = 8;
  private static final int SHORT = 3;
  private static final int WORTH_MENDING = 6;

  private final Map<String, Name> byLetters = new HashMap<>(6_000);
  private final Map<Character, List<String>> mendable = new HashMap<>();
  private int longest;

  /** Adds a name; the first meaning of the same letters stays. */
  void add(String letters, Name name) {
    if (letters.isEmpty() || byLetters.putIfAbsent(letters, name) != null) {
      return;
    }
    longest = Math.max(longest, letters.length());
    if (letters.length() >= WORTH_MENDING && name.strength() == Mention.Strength.PLAIN
        && (name.sort() == Mention.Sort.SERVICE || name.sort() == Mention.Sort.COMMITMENT)) {
      Character first = letters.charAt(0);
      List<String> alike = mendable.get(first);
      if (alike == null) {
        alike = new ArrayList<>();
        mendable.put(first, alike);
      }
      alike.add(letters);
    }
  }

  /** The longest name that starts with that word of the sentence, or null. */
  Mention at(String[] words, int from) {
    StringBuilder letters = new StringBuilder();
    Mention found = null;
    int last = Math.min(words.length, from + MOST_WORDS);
    for (int to = from; to < last; to++) {
      letters.append(words[to]);
      if (letters.length() > longest + 1) {
        break;
      }
      Name name = named(letters);
      if (name != null && spelledFairly(words, from, to + 1, letters.length())) {
        found = new Mention(name.sort(), name.value(), name.strength(), from, to + 1);
      }
    }
    return found;
  }

  private Name named(StringBuilder letters) {
    String exact = letters.toString();
    Name name = byLetters.get(exact);
    if (name == null && exact.length() > SHORT && exact.endsWith("s")) {
      name = byLetters.get(exact.substring(0, exact.length() - 1));
    }
    return name;
  }

  /** A short name must be one word or spelled letter by letter: "i a m", but not "i am". */
  private static boolean spelledFairly(String[] words, int from, int to, int length) {
    if (length > SHORT || to - from == 1) {
      return true;
    }
    for (int i = from; i < to; i++) {
      boolean short0 = words[i].length() == 1 || Character.isDigit(words[i].charAt(0));
      boolean before = i == from && Character.isDigit(words[from + 1].charAt(0));
      boolean after = i > from && Character.isDigit(words[i - 1].charAt(0));
      if (!short0 && !before && !after) {
        return false;
      }
    }
    return true;
  }

  /** The service that an unknown word is one slip away from, or null: {@code dynamdb}. */
  Mention mended(String word, int at) {
    if (word.length() < WORTH_MENDING) {
      return null;
    }
    for (String letters : mendable.getOrDefault(word.charAt(0), List.of())) {
      if (Math.abs(letters.length() - word.length()) <= 1 && Slips.atMostOne(letters, word)) {
        Name name = byLetters.get(letters);
        return new Mention(name.sort(), name.value(), name.strength(), at, at + 1);
      }
    }
    return null;
  }
}
