package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.InstanceType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * AWS's normalization factors: how much of a size-flexible Reserved Instance an instance of each size takes up.
 *
 * @param bySize factor by size name up to {@code xlarge}; {@code 9xlarge} is nine times {@code xlarge}
 * @param rigidFamilies families without size flexibility
 */
public record SizeFactors(Map<String, BigDecimal> bySize, Set<String> rigidFamilies) {
  private static final String XLARGE = "xlarge";

  public SizeFactors {
    bySize = Map.copyOf(bySize);
    rigidFamilies = Set.copyOf(rigidFamilies);
    if (!bySize.containsKey(XLARGE)) {
      throw new IllegalArgumentException("normalization factors: xlarge is missing, from which larger sizes follow");
    }
  }

  /** The factor of a type; empty if its size or family has none, so that only exactly that type matches. */
  public Optional<BigDecimal> of(InstanceType type) {
    if (rigidFamilies.contains(type.family())) {
      return Optional.empty();
    }
    BigDecimal named = bySize.get(type.size());
    return named != null ? Optional.of(named) : multiple(type.size());
  }

  private Optional<BigDecimal> multiple(String size) {
    if (!size.endsWith(XLARGE)) {
      return Optional.empty();
    }
    int times = 0;
    for (int i = 0; i < size.length() - XLARGE.length(); i++) {
      int digit = Character.digit(size.charAt(i), 10);
      if (digit < 0 || times > 1_000) {
        return Optional.empty();
      }
      times = times * 10 + digit;
    }
    return times == 0 ? Optional.empty() : Optional.of(bySize.get(XLARGE).multiply(BigDecimal.valueOf(times)));
  }
}
