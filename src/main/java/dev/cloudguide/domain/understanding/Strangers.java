package dev.cloudguide.domain.understanding;

import java.util.Set;

/** The words of a sentence that nobody knows, and where they stand in the place of something known. */
final class Strangers {
  private static final int MOST_PLACE_WORDS = 3;

  private final Sentence sentence;
  private final Set<String> small;
  private final Set<String> nowhere;
  private final Set<String> elsewhere;

  /** Of a sentence, with these words known. */
  Strangers(Sentence sentence, Vocabulary known) {
    this.sentence = sentence;
    this.small = known.small;
    this.nowhere = known.nowhere;
    this.elsewhere = known.elsewhere;
  }

  int count() {
    int count = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (is(i)) {
        count++;
      }
    }
    return count;
  }

  /** The first of them that stand together. */
  String first() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      if (is(i)) {
        words.append(words.isEmpty() ? "" : " ").append(sentence.word(i));
      } else if (!words.isEmpty()) {
        break;
      }
    }
    return words.toString();
  }

  /** What stands behind that word where a name is expected, at the end: "in island"; or null. */
  String after(String preposition) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      int from = "the".equals(sentence.word(i + 1)) ? i + 2 : i + 1;
      if (preposition.equals(sentence.word(i)) && from < sentence.size() && isName(from)) {
        int to = from;
        StringBuilder words = new StringBuilder();
        while (to < sentence.size() && isName(to)) {
          words.append(to == from ? "" : " ").append(sentence.word(to++));
        }
        if (to == sentence.size() && to - from <= MOST_PLACE_WORDS) {
          return words.toString();
        }
      }
    }
    return null;
  }

  private boolean isName(int at) {
    String word = sentence.word(at);
    boolean unknown = is(at) || elsewhere.contains(word) && !sentence.isTaken(at);
    return unknown && !nowhere.contains(word) && Character.isLetter(word.charAt(0));
  }

  private boolean is(int at) {
    return !sentence.isCovered(at) && !small.contains(sentence.word(at));
  }
}
