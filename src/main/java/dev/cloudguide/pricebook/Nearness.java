package dev.cloudguide.pricebook;

import dev.cloudguide.domain.catalog.InstanceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Which instance types come nearest to one that is not there. */
final class Nearness {
  private static final int AT_MOST = 3;
  /** Edits beyond which a family name no longer resembles another. */
  private static final int FAR = 3;

  private Nearness() {}

  /** Up to three types whose name comes closest: other sizes of the family first, then families with a similar name. */
  static List<InstanceType> toUnknown(InstanceType asked, List<InstanceType> known) {
    return nearest(asked, known, type -> family(asked.family(), type.family()) <= FAR
        ? family(asked.family(), type.family()) * 10_000 + size(asked.size(), type.size())
        : Integer.MAX_VALUE);
  }

  /** Up to three types of the same size, closest family first. */
  static List<InstanceType> ofSameSize(InstanceType asked, List<InstanceType> sold) {
    return nearest(asked, sold, type -> type.size().equals(asked.size())
        ? kinship(asked.family(), type.family())
        : Integer.MAX_VALUE);
  }

  private static List<InstanceType> nearest(
      InstanceType asked, List<InstanceType> types, ToIntFunction<InstanceType> distance) {
    List<InstanceType> candidates = new ArrayList<>();
    for (InstanceType type : types) {
      if (!type.equals(asked) && distance.applyAsInt(type) != Integer.MAX_VALUE) {
        candidates.add(type);
      }
    }
    candidates.sort(Comparator.comparingInt(distance).thenComparing(SizeOrder.NATURAL));
    return candidates.subList(0, Math.min(AT_MOST, candidates.size()));
  }

  /** Zero for the same name; a changed letter or digit counts one, and a changed first letter (the series) two more. */
  private static int family(String asked, String known) {
    int edits = edits(asked, known);
    return edits > 0 && asked.charAt(0) != known.charAt(0) ? edits + 2 : edits;
  }

  /** Distance of families as machines: same series first, then generation, then what the letters behind it add. */
  private static int kinship(String asked, String known) {
    int askedDigit = firstDigit(asked);
    int knownDigit = firstDigit(known);
    boolean sameSeries = asked.substring(0, askedDigit).equals(known.substring(0, knownDigit));
    int generations = Math.abs(digit(asked, askedDigit) - digit(known, knownDigit));
    int letters = edits(asked.substring(askedDigit), known.substring(knownDigit));
    return (sameSeries ? 0 : 1_000) + generations * 10 + letters * 12;
  }

  private static int size(String asked, String known) {
    if (asked.equals(known)) {
      return 0;
    }
    return 1 + Math.min(Math.abs(SizeOrder.rank(asked) - SizeOrder.rank(known)), 1_000) + edits(asked, known);
  }

  private static int firstDigit(String family) {
    int at = 0;
    while (at < family.length() && !Character.isDigit(family.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int digit(String family, int at) {
    return at < family.length() ? family.charAt(at) - '0' : 0;
  }

  /** Letters to insert, delete or replace to get from one name to the other. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
