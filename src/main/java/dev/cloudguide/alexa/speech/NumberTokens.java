package dev.cloudguide.alexa.speech;

import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;

/** Single tokens that hold a number: {@code 15}, {@code 1,000}, {@code $15}, {@code 50%}, {@code 400KB}. */
final class NumberTokens {
  private static final String[][] UNITS = {
    {"KB", "kilobytes"}, {"MB", "megabytes"}, {"GB", "gigabytes"}, {"TB", "terabytes"}, {"PB", "petabytes"},
    {"GiB", "gigabytes"}, {"ms", "milliseconds"}, {"x", "times"}, {"%", "percent"}, {"k", "thousand"}
  };

  private NumberTokens() {}

  /**
   * The words for a token, or null if it is no number.
   *
   * @param underACent what is said of less than a cent
   */
  static String spoken(String token, String underACent) {
    if (token.isEmpty()) {
      return null;
    }
    boolean money = token.charAt(0) == '$';
    String body = money ? token.substring(1) : token;
    if (body.startsWith("~")) {
      String rest = spoken(body.substring(1), underACent);
      return rest == null ? null : "about " + rest;
    }
    BigDecimal plain = number(body);
    if (plain != null) {
      if (money) {
        return MoneyWords.spoken(new Usd(plain), underACent);
      }
      return isYear(body) ? body : NumberWords.decimal(plain);
    }
    for (String[] unit : UNITS) {
      if (!money && body.endsWith(unit[0])) {
        BigDecimal amount = number(body.substring(0, body.length() - unit[0].length()));
        if (amount != null) {
          return NumberWords.decimal(amount) + " " + unit[1];
        }
      }
    }
    return null;
  }

  private static boolean isYear(String body) {
    return body.length() == 4 && (body.startsWith("19") || body.startsWith("20"));
  }

  private static BigDecimal number(String body) {
    if (body.isEmpty() || body.length() > 15) {
      return null;
    }
    int points = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '.') {
        points++;
      } else if (c != ',' && !(c >= '0' && c <= '9')) {
        return null;
      }
    }
    if (points > 1 || !Character.isDigit(body.charAt(0)) || !Character.isDigit(body.charAt(body.length() - 1))) {
      return null;
    }
    return new BigDecimal(body.replace(",", ""));
  }
}
