package dev.cloudguide.tools.pricelist;

import java.util.Locale;

/** One priced thing of an offer file, whichever form the file has. */
interface Product {
  String sku();

  /** The value of an attribute by its plain name; empty if it has none. */
  String get(String attribute);

  /**
   * JSON and CSV spell an attribute differently ({@code regionCode}, {@code Region Code}): its plain name is the small
   * letters and digits they share.
   */
  static String plainName(String attribute) {
    StringBuilder plain = new StringBuilder(attribute.length());
    for (int i = 0; i < attribute.length(); i++) {
      char letter = attribute.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        plain.append(letter);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
