package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that hint at what somebody wants done, each weighing less the more needs share it.
 *
 * <p>The lines are kept as they are until a sentence first needs them: most sentences never do.
 */
final class Hints {
  private static final double SHARED = 0.3;
  private static final double DENIED = 0.4;
  private static final int REACH = 3;
  private static final char PAIR = '_';

  private final Set<String> denials = new HashSet<>();
  private final List<Line> lines = new ArrayList<>();
  private Map<String, List<Hint>> byWord;

  private record Line(String need, double weight, String words) {}

  private record Hint(String need, double weight) {}

  void add(String need, double weight, String words) {
    lines.add(new Line(need, weight, words));
  }

  /** A word after which what is named is not wanted: "not", "without". */
  void denial(String word) {
    denials.add(word);
  }

  /**
   * How much the words of a sentence hint at each need.
   *
   * @param small words that do not part two words of a pair: "join a domain"
   */
  Map<String, Double> of(Sentence sentence, Set<String> small) {
    Map<String, List<Hint>> known = byWord();
    Map<String, Double> needs = new HashMap<>();
    Set<String> heard = new HashSet<>();
    String before = "";
    String telling = "";
    for (int i = 0; i < sentence.size(); i++) {
      String word = Stems.of(sentence.word(i));
      double share = isDenied(sentence, i) ? DENIED : 1;
      for (String said : List.of(before + PAIR + word, telling + PAIR + word, word)) {
        List<Hint> hints = known.get(said);
        if (hints != null && heard.add(said)) {
          hints.forEach(hint -> needs.merge(hint.need(), hint.weight() * share, Double::sum));
        }
      }
      before = word;
      telling = small.contains(sentence.word(i)) ? telling : word;
    }
    return needs;
  }

  private boolean isDenied(Sentence sentence, int at) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      if (denials.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Every need that a line hints at. */
  Set<String> needs() {
    Set<String> needs = new HashSet<>();
    lines.forEach(line -> needs.add(line.need()));
    return needs;
  }

  private synchronized Map<String, List<Hint>> byWord() {
    if (byWord == null) {
      Map<String, List<Hint>> made = new HashMap<>(lines.size() * 20);
      for (Line line : lines) {
        for (String word : Lines.split(line.words(), ' ')) {
          made.computeIfAbsent(stem(word), key -> new ArrayList<>(2)).add(new Hint(line.need(), line.weight()));
        }
      }
      made.replaceAll((word, hints) -> weighed(hints));
      byWord = made;
    }
    return byWord;
  }

  /** One hint a need, its loudest, made quieter by every other need that shares the word. */
  private static List<Hint> weighed(List<Hint> hints) {
    Map<String, Double> loudest = new HashMap<>();
    hints.forEach(hint -> loudest.merge(hint.need(), hint.weight(), Math::max));
    List<Hint> weighed = new ArrayList<>(loudest.size());
    loudest.forEach((need, weight) -> weighed.add(new Hint(need, weight / (1 + SHARED * (loudest.size() - 1)))));
    return weighed;
  }

  private static String stem(String word) {
    int pair = word.indexOf(PAIR);
    return pair < 0 ? Stems.of(word) : Stems.of(word.substring(0, pair)) + PAIR + Stems.of(word.substring(pair + 1));
  }
}
