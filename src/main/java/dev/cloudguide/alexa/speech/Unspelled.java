package dev.cloudguide.alexa.speech;

/** Text that was written to be spoken, as it is written to be read: {@code A W S} is AWS, {@code E C two} is EC2. */
final class Unspelled {
  private Unspelled() {}

  /** The text with letters that stand alone, one after the other, joined. */
  static String of(String text) {
    return hasCapitalBeforeBlank(text) ? joined(text) : text;
  }

  /** Whether there is anything to join at all: mostly there is not. */
  private static boolean hasCapitalBeforeBlank(String text) {
    for (int at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (isLetter(text, at - 1)) {
        return true;
      }
    }
    return false;
  }

  private static String joined(String text) {
    String plain = text.replace("E C two", "EC2").replace("S three", "S3").replace("V C P U", "vCPU")
        .replace("G P three", "GP3");
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      boolean joint = plain.charAt(i) == ' ' && standsAlone(plain, i - 1) && isLetter(plain, i + 1)
          && !goesOn(plain, i + 2);
      if (!joint) {
        out.append(plain.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean standsAlone(String text, int at) {
    return isLetter(text, at) && !Character.isLetterOrDigit(at == 0 ? ' ' : text.charAt(at - 1));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }

  /** Whether the letter before that place begins a word; {@code s} of a plural or a genitive does not. */
  private static boolean goesOn(String text, int at) {
    if (at >= text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
      return false;
    }
    boolean plural = text.charAt(at) == 's' && (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1)));
    return !plural;
  }
}
