package dev.cloudguide.domain.catalog;

import java.util.Objects;

/**
 * Names a service everywhere: in knowledge, models, prices and figures.
 *
 * @param value short, lower case, stable: {@code ec2}, {@code s3}, {@code api-gateway}
 */
public record ServiceId(String value) implements Comparable<ServiceId> {
  public ServiceId {
    Objects.requireNonNull(value, "value");
    if (value.isEmpty() || !value.equals(value.strip())) {
      throw new IllegalArgumentException("service id '" + value + "': must be a word without blanks around it");
    }
  }

  @Override
  public int compareTo(ServiceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
