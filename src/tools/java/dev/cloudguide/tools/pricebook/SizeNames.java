package dev.cloudguide.tools.pricebook;

import java.util.List;

/** Orders item names so that a family's sizes stand from small to large. */
public final class SizeNames {
  private static final List<String> SMALL = List.of("nano", "micro", "small", "medium", "large", "xlarge", "xlplus");

  private SizeNames() {}

  /** Negative if {@code one} stands first. */
  public static int compare(String one, String other) {
    int family = family(one).compareTo(family(other));
    if (family != 0) {
      return family;
    }
    int size = Integer.compare(size(one), size(other));
    return size == 0 ? one.compareTo(other) : size;
  }

  private static String family(String name) {
    int dot = sizeDot(name);
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static int size(String name) {
    int dot = sizeDot(name);
    if (dot < 0) {
      return 0;
    }
    int end = dot + 1;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    String size = name.substring(dot + 1, end);
    int small = SMALL.indexOf(size);
    if (small >= 0) {
      return small;
    }
    int digits = 0;
    while (digits < size.length() && Character.isDigit(size.charAt(digits))) {
      digits++;
    }
    return digits == 0 ? 0 : SMALL.size() + Integer.parseInt(size.substring(0, digits));
  }

  /** The dot before the size: of {@code db.t4g.micro mysql} the second, of {@code m5.large.search} the first. */
  private static int sizeDot(String name) {
    int blank = name.indexOf(' ');
    String type = blank < 0 ? name : name.substring(0, blank);
    String bare = type.endsWith(".search") ? type.substring(0, type.length() - ".search".length()) : type;
    return bare.lastIndexOf('.');
  }
}
