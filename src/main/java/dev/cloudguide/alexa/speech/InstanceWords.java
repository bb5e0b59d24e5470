package dev.cloudguide.alexa.speech;

import dev.cloudguide.domain.catalog.InstanceType;

/**
 * Instance types as people say them: {@code m5.large} is "M five large", {@code c6g.2xlarge} "C six G two extra
 * large".
 */
public final class InstanceWords {
  private InstanceWords() {}

  /** The one part of a family that is a word. */
  private static final String FLEX = "flex";

  /** The whole type. */
  public static String spoken(InstanceType type) {
    String size = size(type.size());
    return size.isEmpty() ? family(type.family()) : family(type.family()) + " " + size;
  }

  /** {@code c6gn} is "C six G N". */
  public static String family(String family) {
    StringBuilder words = new StringBuilder();
    int i = 0;
    while (i < family.length()) {
      char c = family.charAt(i);
      int end = i + 1;
      if (Character.isDigit(c)) {
        while (end < family.length() && Character.isDigit(family.charAt(end))) {
          end++;
        }
        append(words, NumberWords.cardinal(Long.parseLong(family.substring(i, end))));
      } else if (family.startsWith(FLEX, i)) {
        append(words, FLEX);
        end = i + FLEX.length();
      } else if (Character.isLetter(c)) {
        append(words, String.valueOf(Character.toUpperCase(c)));
      }
      i = end;
    }
    return words.toString();
  }

  /** {@code 2xlarge} is "two extra large", {@code metal-24xl} "metal twenty-four extra large". */
  public static String size(String size) {
    StringBuilder words = new StringBuilder();
    for (String part : size.split("-")) {
      int digits = 0;
      while (digits < part.length() && Character.isDigit(part.charAt(digits))) {
        digits++;
      }
      if (digits > 0) {
        append(words, NumberWords.cardinal(Long.parseLong(part.substring(0, digits))));
      }
      String rest = letters(part, digits);
      if (rest.equals("xlarge") || rest.equals("xl")) {
        append(words, "extra large");
      } else if (rest.equals("xlplus")) {
        append(words, "X L plus");
      } else if (!rest.isEmpty()) {
        append(words, rest);
      }
    }
    return words.toString();
  }

  private static String letters(String part, int from) {
    StringBuilder letters = new StringBuilder(part.length());
    for (int i = from; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static void append(StringBuilder words, String more) {
    words.append(words.isEmpty() ? "" : " ").append(more);
  }
}
