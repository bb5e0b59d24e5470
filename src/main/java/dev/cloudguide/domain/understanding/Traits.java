package dev.cloudguide.domain.understanding;

import java.util.LinkedHashSet;
import java.util.Set;

/** What of a sentence a {@link NeedModel} looks at: words without endings, and what they begin with. */
final class Traits {
  private static final String NUMBER = "#";
  private static final int LETTERS = 5;

  private Traits() {}

  /**
   * The traits of these words, each once.
   *
   * @param small words so common that only they themselves tell anything
   */
  static Set<String> of(String[] words, Set<String> small) {
    Set<String> traits = new LinkedHashSet<>(words.length * 4);
    for (String said : words) {
      String word = Character.isDigit(said.charAt(0)) ? NUMBER : Stems.of(said);
      traits.add(word);
      if (!small.contains(said)) {
        traits.add('^' + word.substring(0, Math.min(LETTERS, word.length())));
      }
    }
    return traits;
  }
}
