package dev.cloudguide.domain.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of an EC2 instance type. That it is well formed does not mean that AWS sells it.
 *
 * @param family {@code m5}, {@code c6g}
 * @param size {@code large}, {@code 2xlarge}, {@code metal}
 */
public record InstanceType(String family, String size) {
  public InstanceType {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(size, "size");
  }

  /** The type that AWS writes so, {@code m5.large}; empty if it has no dot with something on both sides. */
  public static Optional<InstanceType> parse(String apiName) {
    int dot = apiName.indexOf('.');
    if (dot <= 0 || dot == apiName.length() - 1) {
      return Optional.empty();
    }
    return Optional.of(new InstanceType(apiName.substring(0, dot), apiName.substring(dot + 1)));
  }

  /** As AWS writes it: {@code m5.large}. */
  public String apiName() {
    return family.concat(".").concat(size);
  }

  @Override
  public String toString() {
    return apiName();
  }
}
