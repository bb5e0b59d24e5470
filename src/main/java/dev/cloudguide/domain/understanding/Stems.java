package dev.cloudguide.domain.understanding;

/** Takes the ending off a word, so that "stores", "stored" and "storing" are one; only good for comparing. */
final class Stems {
  private static final int SHORT = 4;

  private Stems() {}

  static String of(String word) {
    String stem = word;
    if (stem.length() > SHORT && stem.endsWith("ies")) {
      stem = cut(stem, 3) + "y";
    } else if (stem.length() >= SHORT && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")
        && !stem.endsWith("is")) {
      stem = cut(stem, 1);
    }
    if (stem.length() > SHORT + 1 && stem.endsWith("ing")) {
      stem = single(cut(stem, 3));
    } else if (stem.length() > SHORT && stem.endsWith("ed")) {
      stem = single(cut(stem, 2));
    }
    return stem.length() >= SHORT && stem.endsWith("e") ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** "stopp" as in "stopped" is "stop"; "sell" and "pass" stay. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    boolean doubled = last > 1 && end == stem.charAt(last - 1) && end != 'l' && end != 's' && end != 'e';
    return doubled ? stem.substring(0, last) : stem;
  }
}
