package dev.cloudguide.simulator.matcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text as the words one would hear: lower case, numbers in words, letters and digits apart. */
final class Words {
  private static final String[] UNITS = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  /** Letters glued to digits that multiply them: 100k. */
  private static final Map<String, String> SUFFIXES = Map.of("k", "thousand", "m", "million", "bn", "billion");
  private static final Map<String, String> SAME = Map.of("xlarge", "extra large", "xl", "extra large", "4xl", "4");

  private Words() {}

  /** The words of a sentence; {@code m5.2xlarge} is m, five, two, extra, large. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean boundary = !word.isEmpty() && Character.isDigit(c) != Character.isDigit(word.charAt(word.length() - 1))
          && c != '\'';
      if (c == ',' && !word.isEmpty() && i + 1 < lower.length() && Character.isDigit(lower.charAt(i + 1))
          && Character.isDigit(word.charAt(0))) {
        continue;
      }
      if (isPoint(lower, i)) {
        flush(word, words);
        words.add("point");
      } else if (!Character.isLetterOrDigit(c) && c != '\'') {
        flush(word, words);
      } else {
        if (boundary) {
          boolean number = Character.isDigit(word.charAt(0));
          flush(word, words);
          String times = number ? SUFFIXES.get(lower.substring(i, wordEnd(lower, i))) : null;
          if (times != null) {
            words.add(times);
            i = wordEnd(lower, i) - 1;
            continue;
          }
        }
        word.append(c);
      }
    }
    flush(word, words);
    return words;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether it is the point of 1.5, and not that of m5.2xlarge. */
  private static boolean isPoint(String text, int at) {
    if (text.charAt(at) != '.' || at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1))) {
      return false;
    }
    int from = at;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    return from < at && (from == 0 || !Character.isLetter(text.charAt(from - 1)));
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.isEmpty()) {
      return;
    }
    String text = word.toString();
    word.setLength(0);
    int apostrophe = text.indexOf('\'');
    if (apostrophe > 0 && Character.isDigit(text.charAt(0))) {
      text = text.substring(0, apostrophe);
    }
    if (Character.isDigit(text.charAt(0)) && text.length() <= 15) {
      number(Long.parseLong(text), words);
    } else if (SAME.containsKey(text)) {
      words.addAll(List.of(SAME.get(text).split(" ")));
    } else if (!text.equals("'")) {
      words.add(text);
    }
  }

  private static void number(long number, List<String> words) {
    if (number >= 1_000_000) {
      number(number / 1_000_000, words);
      words.add("million");
      rest(number % 1_000_000, words);
    } else if (number >= 1000) {
      number(number / 1000, words);
      words.add("thousand");
      rest(number % 1000, words);
    } else if (number >= 100) {
      words.add(UNITS[(int) number / 100]);
      words.add("hundred");
      rest(number % 100, words);
    } else if (number >= 20) {
      words.add(TENS[(int) number / 10]);
      rest(number % 10, words);
    } else {
      words.add(UNITS[(int) number]);
    }
  }

  private static void rest(long number, List<String> words) {
    if (number > 0) {
      number(number, words);
    }
  }
}
