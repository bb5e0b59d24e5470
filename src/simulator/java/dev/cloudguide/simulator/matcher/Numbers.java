package dev.cloudguide.simulator.matcher;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Number words to numbers, as AMAZON.NUMBER delivers them. */
final class Numbers {
  private static final Map<String, Integer> SMALL = Map.ofEntries(
      Map.entry("zero", 0), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
      Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
      Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13),
      Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17),
      Map.entry("eighteen", 18), Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30),
      Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70),
      Map.entry("eighty", 80), Map.entry("ninety", 90));
  private static final Map<String, Long> SCALES =
      Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  private Numbers() {}

  /** The number that these words, all of them, are. */
  static OptionalLong of(List<String> words) {
    long total = 0;
    long group = 0;
    boolean any = false;
    for (String word : words) {
      if (SMALL.containsKey(word)) {
        group += SMALL.get(word);
        any = true;
      } else if (word.equals("hundred")) {
        group = Math.max(1, group) * 100;
        any = true;
      } else if (SCALES.containsKey(word)) {
        total += Math.max(1, group) * SCALES.get(word);
        group = 0;
        any = true;
      } else if (!(word.equals("and") || word.equals("a")) || !any && !word.equals("a")) {
        return OptionalLong.empty();
      }
    }
    return any ? OptionalLong.of(total + group) : OptionalLong.empty();
  }
}
