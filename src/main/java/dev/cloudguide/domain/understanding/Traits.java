package dev.cloudguide.domain.understanding;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What of a sentence a {@link TraitModel} looks at: words without endings, what they begin with, what single letters
 * spell ("s q s"), and words with the one that follows.
 */
public final class Traits {
  /** Stands between two words. */
  public static final char PAIR = ' ';

  private static final String NUMBER = "#";
  private static final int LETTERS = 5;

  private Traits() {}

  /**
   * The traits of these words, each once.
   *
   * @param small words so common that only they themselves tell anything
   */
  static Set<String> of(String[] words, Set<String> small) {
    Set<String> traits = new LinkedHashSet<>(words.length * 5);
    for (int i = 0; i < words.length; i++) {
      String said = words[i];
      if (said.length() == 1 && (i == 0 || words[i - 1].length() > 1)) {
        spell(words, i, traits);
      }
      String word = Character.isDigit(said.charAt(0)) ? NUMBER : Stems.of(said);
      traits.add(word);
      if (!small.contains(said)) {
        traits.add('^' + word.substring(0, Math.min(LETTERS, word.length())));
      }
      if (i + 1 < words.length) {
        traits.add(said + PAIR + words[i + 1]);
      }
    }
    return traits;
  }

  /** What the single letters from there on spell, with the first and without: it may be an article, or "I". */
  private static void spell(String[] words, int from, Set<String> traits) {
    StringBuilder spelled = new StringBuilder();
    for (int i = from; i < words.length && words[i].length() == 1 && Character.isLetter(words[i].charAt(0)); i++) {
      spelled.append(words[i]);
    }
    if (spelled.length() > 1) {
      traits.add(spelled.toString());
      traits.add(spelled.substring(1));
    }
  }
}
