package dev.cloudguide.alexa.speech;

import java.math.BigDecimal;

/** Numbers in English words. */
final class NumberWords {
  private static final String[] UNITS = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  /** As far as a {@code long} goes. */
  private static final String[] SCALES = {
    "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"
  };

  private NumberWords() {}

  /** {@code 78} is "seventy-eight"; {@code 1200} is "one thousand two hundred". */
  static String cardinal(long number) {
    if (number < 0) {
      return "minus " + cardinal(-number);
    }
    if (number < 1000) {
      return belowThousand((int) number);
    }
    StringBuilder words = new StringBuilder();
    long rest = number;
    long scale = 1_000_000_000_000_000_000L;
    for (int i = SCALES.length - 1; i >= 0; i--, scale /= 1000) {
      int group = (int) (rest / scale);
      rest %= scale;
      if (group > 0) {
        words.append(words.isEmpty() ? "" : " ").append(belowThousand(group)).append(SCALES[i]);
      }
    }
    return words.toString();
  }

  /** {@code 2.3} is "two point three"; whole numbers have no point. */
  static String decimal(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() <= 0) {
      return cardinal(plain.longValue());
    }
    String digits = plain.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder words = new StringBuilder(plain.signum() < 0 ? "minus " : "");
    words.append(cardinal(Long.parseLong(digits.substring(0, point)))).append(" point");
    for (int i = point + 1; i < digits.length(); i++) {
      words.append(' ').append(UNITS[digits.charAt(i) - '0']);
    }
    return words.toString();
  }

  private static String belowThousand(int number) {
    if (number < 20) {
      return UNITS[number];
    }
    if (number < 100) {
      return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + UNITS[number % 10]);
    }
    return UNITS[number / 100] + " hundred" + (number % 100 == 0 ? "" : " " + belowThousand(number % 100));
  }
}
