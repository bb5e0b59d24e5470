package dev.cloudguide.domain.understanding;

/** Compares words that may have been mistyped. */
final class Slips {
  private Slips() {}

  /** Whether one letter added, dropped, replaced, or swapped with its neighbor makes one the other. */
  static boolean atMostOne(String a, String b) {
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (same == shorter) {
      return Math.abs(a.length() - b.length()) <= 1;
    }
    if (a.length() == b.length()) {
      return endsAlike(a, same + 1, b, same + 1) || swapped(a, b, same);
    }
    return a.length() > b.length() ? endsAlike(a, same + 1, b, same) : endsAlike(a, same, b, same + 1);
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at)
        && endsAlike(a, at + 2, b, at + 2);
  }

  private static boolean endsAlike(String a, int fromA, String b, int fromB) {
    int length = a.length() - fromA;
    return length == b.length() - fromB && a.regionMatches(fromA, b, fromB, length);
  }
}
