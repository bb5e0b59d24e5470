package dev.cloudguide.alexa.speech;

import java.util.Map;

/**
 * How written words are said. Terms in the lexicon are said as it says; other words of capitals are spelled; numbers,
 * money, percent and units become words, so that nothing is left that a voice stumbles over.
 */
final class Lexicon {
  private static final String UNSAYABLE = "<>$/%~{}[]_|*#=\\^`";
  private static final int LONGEST_NUMBER = 15;

  private final Map<String, String> terms;
  private final String underACent;

  /**
   * A lexicon.
   *
   * @param terms written form to spoken form, case sensitive
   * @param underACent what is said of less than a cent
   */
  Lexicon(Map<String, String> terms, String underACent) {
    this.terms = Map.copyOf(terms);
    this.underACent = underACent;
  }

  /** The spoken form of a sentence in plain writing. */
  String spoken(String written) {
    StringBuilder out = new StringBuilder(written.length() + 16);
    String before = "";
    for (String token : written.split(" ")) {
      if (!token.isEmpty()) {
        String day = DayWords.dayAfter(before, token);
        String said = day == null ? token(token) : day;
        out.append(out.isEmpty() || said.isEmpty() ? "" : " ").append(said);
        before = token;
      }
    }
    return out.toString();
  }

  private String token(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && "(\"'“".indexOf(token.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".,;:!?)\"'”…".indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    String core = token.substring(start, end);
    String tail = token.substring(end).replace(")", "").replace("\"", "").replace("”", "");
    return word(core) + tail;
  }

  private String word(String core) {
    String known = terms.get(core);
    if (known != null) {
      return known;
    }
    if (core.endsWith("'s") || core.endsWith("’s")) {
      return word(core.substring(0, core.length() - 2)) + "'s";
    }
    int split = splitPoint(core);
    if (split > 0) {
      String joint = switch (core.charAt(split)) {
        case '/' -> " or ";
        case '+' -> " plus ";
        default -> " ";
      };
      return word(core.substring(0, split)) + joint + word(core.substring(split + 1));
    }
    String number = NumberTokens.spoken(core, underACent);
    if (number != null) {
      return number;
    }
    return isInitialism(core) ? spelled(core) : sayable(core);
  }

  /** Where a compound such as {@code CI/CD} or {@code SQL-based} comes apart, if part of it needs other words. */
  private int splitPoint(String core) {
    for (int i = 1; i < core.length() - 1; i++) {
      char c = core.charAt(i);
      if (c == '/' || c == '+') {
        return i;
      }
      if (c == '-' && (needsWords(core.substring(0, i)) || needsWords(core.substring(i + 1)))) {
        return i;
      }
    }
    return 0;
  }

  private boolean needsWords(String part) {
    return terms.containsKey(part) || isInitialism(part) || NumberTokens.spoken(part, underACent) != null;
  }

  private static boolean isInitialism(String core) {
    int letters = core.endsWith("s") ? core.length() - 1 : core.length();
    if (letters < 2 || letters > 5) {
      return false;
    }
    boolean letter = false;
    for (int i = 0; i < letters; i++) {
      char c = core.charAt(i);
      if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
        return false;
      }
      letter |= c >= 'A' && c <= 'Z';
    }
    return letter;
  }

  /** Without what no voice can say, and with digits beside letters as numbers: {@code x86} is "x eighty-six". */
  private static String sayable(String core) {
    StringBuilder out = new StringBuilder(core.length());
    for (int i = 0; i < core.length();) {
      int end = i;
      while (end < core.length() && end - i < LONGEST_NUMBER && core.charAt(end) >= '0' && core.charAt(end) <= '9') {
        end++;
      }
      if (end > i) {
        apart(out).append(NumberWords.cardinal(Long.parseLong(core.substring(i, end))));
        i = end;
        continue;
      }
      char c = core.charAt(i++);
      if (c == '&') {
        apart(out).append("and");
      } else if (UNSAYABLE.indexOf(c) >= 0 || Character.isISOControl(c) || c == '.' && i < core.length()) {
        apart(out);
      } else {
        boolean afterNumber = i > 1 && Character.isDigit(core.charAt(i - 2)) && Character.isLetter(c);
        (afterNumber ? apart(out) : out).append(c);
      }
    }
    return out.toString().strip();
  }

  private static StringBuilder apart(StringBuilder out) {
    boolean joined = out.isEmpty() || " -".indexOf(out.charAt(out.length() - 1)) >= 0;
    return joined ? out : out.append(' ');
  }

  private static String spelled(String core) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      if (c == 's' && i == core.length() - 1) {
        return out.append("s").toString();
      }
      out.append(out.isEmpty() ? "" : " ").append(Character.isDigit(c) ? NumberWords.cardinal(c - '0') : c);
    }
    return out.toString();
  }
}
