package dev.cloudguide.alexa.speech;

import java.util.List;

/** ISO dates as said: {@code 2026-07-05} is "July fifth, 2026". */
final class DayWords {
  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December"
  };
  private static final String[] ORDINALS = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"
  };

  private DayWords() {}

  /** A day, a month or a year, as precise as given. */
  static String spoken(String iso) {
    String[] parts = iso.split("-");
    return switch (parts.length) {
      case 2 -> month(parts[1]) + " " + parts[0];
      case 3 -> month(parts[1]) + " " + ORDINALS[Integer.parseInt(parts[2]) - 1] + ", " + parts[0];
      default -> iso;
    };
  }

  /**
   * The ordinal of a day that follows a month's name, such as {@code 30,} after {@code April}; null for other
   * tokens.
   */
  static String dayAfter(String before, String token) {
    int digits = 0;
    while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2 || !List.of(MONTHS).contains(before)) {
      return null;
    }
    int day = Integer.parseInt(token.substring(0, digits));
    return day >= 1 && day <= ORDINALS.length ? ORDINALS[day - 1] + token.substring(digits) : null;
  }

  private static String month(String number) {
    return MONTHS[Integer.parseInt(number) - 1];
  }
}
