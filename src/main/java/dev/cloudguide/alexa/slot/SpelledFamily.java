package dev.cloudguide.alexa.slot;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An instance family that does not exist, as AWS would write it: "m ninety nine" is {@code m99}. */
final class SpelledFamily {
  private static final Map<String, Integer> NUMBERS = Map.ofEntries(
      Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
      Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
      Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("twenty", 20), Map.entry("thirty", 30),
      Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70),
      Map.entry("eighty", 80), Map.entry("ninety", 90));

  private SpelledFamily() {}

  /** The family that single letters and numbers spell; empty for other words. */
  static Optional<String> of(String words) {
    StringBuilder family = new StringBuilder();
    int number = 0;
    for (String word : words.toLowerCase(Locale.ROOT).replace('-', ' ').replace(".", "").split(" +")) {
      Integer value = NUMBERS.get(word);
      if (value != null) {
        number += value;
      } else if (word.length() == 1 && Character.isLetterOrDigit(word.charAt(0))) {
        family.append(number > 0 ? Integer.toString(number) : "").append(word);
        number = 0;
      } else {
        return Optional.empty();
      }
    }
    family.append(number > 0 ? Integer.toString(number) : "");
    boolean named = family.length() > 1 && Character.isLetter(family.charAt(0))
        && family.chars().anyMatch(Character::isDigit);
    return named ? Optional.of(family.toString()) : Optional.empty();
  }
}
