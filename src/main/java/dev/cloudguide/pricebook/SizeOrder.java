package dev.cloudguide.pricebook;

import dev.cloudguide.domain.catalog.InstanceType;
import java.util.Comparator;

/** Orders instance types as people list them: by family, then from the smallest size to the largest, metal last. */
final class SizeOrder {
  static final Comparator<InstanceType> NATURAL =
      Comparator.comparing(InstanceType::family)
          .thenComparingInt(type -> rank(type.size()))
          .thenComparing(InstanceType::size);

  private static final int METAL = 1_000_000;
  private static final int UNKNOWN = 2_000_000;

  private SizeOrder() {}

  /** Grows with the machine: 4 for large, 8 for xlarge, 16 for 2xlarge (normalization factors). */
  static int rank(String size) {
    return switch (size) {
      case "nano" -> 0;
      case "micro" -> 1;
      case "small" -> 2;
      case "medium" -> 3;
      case "large" -> 4;
      case "xlarge" -> 8;
      case "metal" -> METAL;
      default -> numbered(size);
    };
  }

  private static int numbered(String size) {
    boolean metal = size.startsWith("metal-");
    int start = metal ? "metal-".length() : 0;
    int number = 0;
    int at = start;
    while (at < size.length() && at - start < 4 && Character.isDigit(size.charAt(at))) {
      number = number * 10 + size.charAt(at) - '0';
      at++;
    }
    if (at == start || !size.startsWith("xl", at)) {
      return UNKNOWN;
    }
    return metal ? METAL + number * 8 : number * 8;
  }
}
