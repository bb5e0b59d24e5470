package dev.cloudguide.tools.commitment;

/** A plain decimal as it stands in a file: digits with at most one point. */
final class Amount {
  private static final int MOST_DIGITS = 18;

  private Amount() {}

  /** What is wrong with it as an amount; empty if nothing. */
  static String problem(String text) {
    if (text.isEmpty()) {
      return "is empty";
    }
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else {
        return other(text);
      }
    }
    if (digits == 0 || points > 1) {
      return "'" + text + "' is not a number";
    }
    return digits > MOST_DIGITS ? "'" + text + "' has more than " + MOST_DIGITS + " digits" : "";
  }

  private static String other(String text) {
    if (text.charAt(0) == '-' && problem(text.substring(1)).isEmpty()) {
      return "'" + text + "' is negative";
    }
    StringBuilder marks = new StringBuilder();
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = true;
      } else if (c != '.' && c != ' ') {
        marks.append(c);
      }
    }
    boolean code = marks.length() == 3 && marks.chars().allMatch(Character::isUpperCase);
    boolean sign = marks.length() == 1 && Character.getType(marks.charAt(0)) == Character.CURRENCY_SYMBOL;
    return number && (code || sign)
        ? "'" + text + "' names a currency (" + marks + "); amounts are plain numbers of US dollars"
        : "'" + text + "' is not a number";
  }

  /** The digits of a right one as a whole number. */
  static long unscaled(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.') {
        value = value * 10 + (text.charAt(i) - '0');
      }
    }
    return value;
  }

  /** How many digits of a right one stand after the point. */
  static int scale(String text) {
    int point = text.indexOf('.');
    return point < 0 ? 0 : text.length() - 1 - point;
  }
}
