package dev.cloudguide.domain.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers in words made digits: "two hundred and fifty thousand" is 250000. */
final class Numbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Map<String, BigDecimal> small = new HashMap<>();
  private final Map<String, BigDecimal> large = new HashMap<>();
  private final Map<String, BigDecimal> suffixes = new HashMap<>();

  /** A number word below a hundred: "seven", "forty". */
  void small(String word, String value) {
    small.put(word, new BigDecimal(value));
  }

  /** A word that multiplies what stands before it: "hundred", "million". */
  void large(String word, String value) {
    large.put(word, new BigDecimal(value));
  }

  /** Letters that multiply the digits they are glued to: the k of 100k. */
  void suffix(String letters, String value) {
    suffixes.put(letters, new BigDecimal(value));
  }

  /** A single word, in digits if it is a number's: what the words of cues and names go through. */
  String digits(String word) {
    BigDecimal value = small.get(word);
    return value == null ? word : plain(value);
  }

  List<String> inDigits(List<String> words) {
    List<String> out = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      int end = half(words, i, out);
      i = end > i ? end : number(words, i, out);
    }
    return out;
  }

  /** "half a million" is a number; "half a terabyte" is 0.5 of it. */
  private int half(List<String> words, int at, List<String> out) {
    if (!"half".equals(words.get(at)) || at + 2 >= words.size() || !isArticle(words.get(at + 1))) {
      return at;
    }
    BigDecimal times = large.get(words.get(at + 2));
    out.add(times == null ? "0.5" : plain(HALF.multiply(times)));
    return times == null ? at + 2 : at + 3;
  }

  private int number(List<String> words, int at, List<String> out) {
    int i = at;
    if (isArticle(words.get(i)) && i + 1 < words.size() && large.containsKey(words.get(i + 1))) {
      i++;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = null;
    int end = at;
    while (i < words.size()) {
      String word = words.get(i);
      BigDecimal times = large.get(word);
      BigDecimal value = times == null ? valueOf(word) : null;
      if (times != null && (part != null || end == at)) {
        BigDecimal most = part == null ? BigDecimal.ONE : part;
        part = times.compareTo(HUNDRED) > 0 ? null : most.multiply(times);
        total = times.compareTo(HUNDRED) > 0 ? total.add(most.multiply(times)) : total;
      } else if (value != null && (part == null || small.containsKey(word) && follows(part, value))) {
        part = part == null ? value : part.add(value);
      } else if (!joins(words, i, part)) {
        break;
      } else {
        i++;
        continue;
      }
      i++;
      end = i;
    }
    if (end == at) {
      out.add(words.get(at));
      return at + 1;
    }
    BigDecimal whole = part == null ? total : total.add(part);
    return fraction(words, end, whole, out);
  }

  /** "and" counts only between a hundred and what is added to it. */
  private boolean joins(List<String> words, int at, BigDecimal part) {
    return "and".equals(words.get(at)) && part != null && part.compareTo(HUNDRED) >= 0 && at + 1 < words.size()
        && small.containsKey(words.get(at + 1));
  }

  /** Whether a number goes on: after forty comes at most nine, after a hundred at most ninety-nine. */
  private static boolean follows(BigDecimal part, BigDecimal next) {
    if (part.remainder(HUNDRED).signum() == 0 && part.signum() > 0) {
      return next.compareTo(HUNDRED) < 0 && next.scale() <= 0;
    }
    BigDecimal rest = part.remainder(HUNDRED);
    return rest.compareTo(TEN) > 0 && rest.remainder(TEN).signum() == 0 && next.compareTo(TEN) < 0
        && next.signum() > 0 && next.scale() <= 0;
  }

  /** "one point five", "one and a half". */
  private int fraction(List<String> words, int at, BigDecimal whole, List<String> out) {
    if (at + 1 < words.size() && "point".equals(words.get(at)) && isWhole(whole)
        && isWhole(valueOf(words.get(at + 1)))) {
      out.add(plain(whole) + "." + plain(valueOf(words.get(at + 1))));
      return at + 2;
    }
    if (at + 2 < words.size() && "and".equals(words.get(at)) && isArticle(words.get(at + 1))
        && "half".equals(words.get(at + 2))) {
      out.add(plain(whole.add(HALF)));
      return at + 3;
    }
    out.add(plain(whole));
    return at;
  }

  private static boolean isWhole(BigDecimal value) {
    return value != null && value.stripTrailingZeros().scale() <= 0;
  }

  private BigDecimal valueOf(String word) {
    return Character.isDigit(word.charAt(0)) ? new BigDecimal(word) : small.get(word);
  }

  private static boolean isArticle(String word) {
    return "a".equals(word) || "an".equals(word);
  }

  /** Where digits end: with the decimals of 1.5 and the commas of 7,500, unless glued to a word: m5.2xlarge. */
  int endOfDigits(String said, int from, int to, boolean glued) {
    int end = from;
    while (end < to && (Character.isDigit(said.charAt(end)) || !glued && isInsideNumber(said, end, to))) {
      end++;
    }
    return end;
  }

  private static boolean isInsideNumber(String said, int at, int to) {
    char c = said.charAt(at);
    return (c == '.' || c == ',') && at + 1 < to && Character.isDigit(said.charAt(at + 1));
  }

  /** Where a multiplying suffix ends that makes up the rest of a word: 100k, but not 2xlarge. */
  int endOfSuffix(String said, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(said.charAt(end))) {
      end++;
    }
    return end > from && suffixes.containsKey(said.substring(from, end).toLowerCase(Locale.ROOT)) ? end
        : from;
  }

  String times(String digits, String suffix) {
    return plain(new BigDecimal(digits).multiply(suffixes.get(suffix.toLowerCase(Locale.ROOT))));
  }

  /** Digits as {@link BigDecimal} reads them: no commas, one point. */
  String plain(String digits) {
    String text = digits.replace(",", "");
    int point = text.indexOf('.');
    int second = point < 0 ? -1 : text.indexOf('.', point + 1);
    return second < 0 ? text : text.substring(0, second);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
