package dev.cloudguide.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as heard, and what a voice, or a listener, would stumble over in them. */
final class SpokenText {
  /** Words an answer aims at. */
  static final int AIM = 30;

  /** Sentences before the question. */
  static final int MOST_SENTENCES = 2;

  private static final int MOST_WORDS = 60;
  private static final Pattern UNSPEAKABLE = Pattern.compile("[$/%~<>&{}\\[\\]_|*#=]");
  private static final Pattern WRITTEN_UNIT = Pattern.compile("\\b(GB|TB|MB|KB|GiB|vCPUs?|vcpus?|hrs?|mo)\\b");
  private static final Pattern BLAMING =
      Pattern.compile("\\b(invalid|incorrect|you said|error|exception|null)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGIT_IN_WORD = Pattern.compile("\\p{Alpha}\\d|\\d\\p{Alpha}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern RUN_TOGETHER = Pattern.compile(" {2}| [.,?!]|[.,?!]{2}|[.,?!]\\p{Alpha}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?=\\s|$)");
  private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.?!] )(\\p{Ll}\\S*)");

  private final String words;
  private final List<String> broken = new ArrayList<>();

  SpokenText(String words) {
    this.words = words;
  }

  static int wordCount(String words) {
    return words.isBlank() ? 0 : words.strip().split("\\s+").length;
  }

  /**
   * What is wrong with the words.
   *
   * @param mayBeLong whether the person asked for a longer answer
   * @param sentences most sentences before the question
   */
  List<String> broken(boolean mayBeLong, int sentences) {
    if (words.isBlank()) {
      broken.add("speech has words");
    }
    none(UNSPEAKABLE, "cannot be spoken");
    none(WRITTEN_UNIT, "is written, not spoken");
    none(BLAMING, "is not said to a person");
    none(DIGIT_IN_WORD, "is a digit within a word");
    none(RUN_TOGETHER, "is no way to write a pause");
    if (SENTENCE_START.matcher(words).find()) {
      none(SENTENCE_START, "begins a sentence in lower case");
    }
    for (Matcher number = NUMBER.matcher(words); number.find();) {
      if (!YEAR.matcher(number.group()).matches()) {
        broken.add("'" + number.group() + "' is a number in digits, and no year: " + words);
      }
    }
    if (words.chars().filter(c -> c == '?').count() > 1) {
      broken.add("at most one question: " + words);
    }
    if (!mayBeLong) {
      length(sentences);
    }
    return broken;
  }

  private void length(int most) {
    if (wordCount(words) > MOST_WORDS) {
      broken.add("at most sixty words, not " + wordCount(words) + ": " + words);
    }
    long sentences = SENTENCE_END.matcher(words).results().count() - (words.endsWith("?") ? 1 : 0);
    if (sentences > most) {
      broken.add("at most " + most + " sentences before the question, not " + sentences + ": " + words);
    }
  }

  private void none(Pattern pattern, String problem) {
    Matcher found = pattern.matcher(words);
    if (found.find()) {
      broken.add("'" + found.group() + "' " + problem + ": " + words);
    }
  }
}
