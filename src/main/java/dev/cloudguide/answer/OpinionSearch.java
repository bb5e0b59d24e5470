package dev.cloudguide.answer;

import dev.cloudguide.domain.advice.Opinion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds opinions by what they say: those that hold the words asked for, the rarer the word the better. */
final class OpinionSearch {
  /** How much of what was asked for, by rarity, an opinion must speak of. */
  private static final double ENOUGH = 0.45;
  private static final int SHORT = 4;
  private static final int ENDING = 3;
  /** What a whole word may have more than another and be the same: "test" and "testing", but not "data", "Datadog". */
  private static final Set<String> ENDINGS =
      Set.of("s", "es", "ed", "d", "r", "er", "ers", "rs", "ing", "ion", "ly", "al", "y", "n", "en", "ity");

  private final List<Opinion> all;

  OpinionSearch(List<Opinion> all) {
    this.all = all;
  }

  /** Those of a pool that speak of these words, best first. */
  List<Opinion> about(String words, List<Opinion> pool) {
    Map<String, Double> wanted = new TreeMap<>();
    double total = 0;
    for (String word : words(words)) {
      long holding = all.stream().filter(opinion -> holds(opinion, word)).count();
      double rarity = Math.log((all.size() + 1.0) / (holding + 1.0));
      total += wanted.put(word, rarity) == null ? rarity : 0;
    }
    List<Map.Entry<Opinion, Double>> scored = new ArrayList<>();
    for (Opinion opinion : pool) {
      double score = wanted.entrySet().stream()
          .filter(word -> holds(opinion, word.getKey())).mapToDouble(Map.Entry::getValue).sum();
      if (score > 0 && score >= ENOUGH * total) {
        scored.add(Map.entry(opinion, score));
      }
    }
    scored.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return scored.stream().map(Map.Entry::getKey).toList();
  }

  private static boolean holds(Opinion opinion, String word) {
    return words(opinion.text()).stream().anyMatch(said -> isAlike(said, word));
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).replace("'s", "").split("[^a-z0-9]+"));
  }

  /** Whether two words are the same but for their endings: "test" and "testing". */
  private static boolean isAlike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int same = 0;
    while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = (one.length() > other.length() ? one : other).substring(same);
    boolean whole = same == Math.min(one.length(), other.length());
    return one.equals(other)
        || whole && rest.equals("s")
        || same >= SHORT && same >= longer - ENDING && (!whole || ENDINGS.contains(rest));
  }
}
