package dev.cloudguide.alexa.speech;

/** The indefinite article that English puts before a sound. */
final class Article {
  private Article() {}

  /** "an" before a vowel sound, "a" before others; a letter that stands alone sounds like its name: "an M five". */
  static String before(String words) {
    if (words.isEmpty()) {
      return "a";
    }
    char first = Character.toLowerCase(words.charAt(0));
    boolean alone = words.length() == 1 || !Character.isLetter(words.charAt(1)) || isUpperRun(words);
    String vowelSounds = alone ? "aefhilmnorsx8" : "aeio";
    if (!alone && (words.startsWith("one") || words.startsWith("eu") || words.startsWith("Eu"))) {
      return "a";
    }
    if (!alone && first == 'u') {
      return words.length() > 1 && words.charAt(1) == 'n' ? "an" : "a";
    }
    return vowelSounds.indexOf(first) >= 0 ? "an" : "a";
  }

  private static boolean isUpperRun(String words) {
    return Character.isUpperCase(words.charAt(0)) && Character.isUpperCase(words.charAt(1));
  }
}
