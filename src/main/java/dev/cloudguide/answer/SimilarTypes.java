package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.InstanceType;

/** Which instance types can take each other's place, by their names: {@code m6g} is kind m, generation 6, Graviton. */
final class SimilarTypes {
  private static final String PROCESSORS = "agi";

  private SimilarTypes() {}

  /** Another family of the same kind, with the same extras, at least as new, in the same size. */
  static boolean similar(InstanceType asked, InstanceType other) {
    return !asked.equals(other)
        && asked.size().equals(other.size())
        && kind(asked).equals(kind(other))
        && extras(asked).equals(extras(other))
        && generation(other) >= generation(asked);
  }

  /** Whether it has Amazon's own processor. */
  static boolean isArm(InstanceType type) {
    String family = type.family();
    return family.equals("a1") || attributes(family).startsWith("g");
  }

  private static String kind(InstanceType type) {
    return type.family().substring(0, firstDigit(type.family()));
  }

  private static int generation(InstanceType type) {
    int at = firstDigit(type.family());
    return at < type.family().length() ? type.family().charAt(at) - '0' : 0;
  }

  /** What the family has beyond its processor: a disk (d), network (n). */
  private static String extras(InstanceType type) {
    StringBuilder extras = new StringBuilder();
    String attributes = attributes(type.family());
    for (int i = 0; i < attributes.length(); i++) {
      if (PROCESSORS.indexOf(attributes.charAt(i)) < 0) {
        extras.append(attributes.charAt(i));
      }
    }
    return extras.toString();
  }

  private static String attributes(String family) {
    int at = firstDigit(family);
    while (at < family.length() && Character.isDigit(family.charAt(at))) {
      at++;
    }
    return family.substring(at);
  }

  private static int firstDigit(String family) {
    int at = 0;
    while (at < family.length() && !Character.isDigit(family.charAt(at))) {
      at++;
    }
    return at;
  }
}
