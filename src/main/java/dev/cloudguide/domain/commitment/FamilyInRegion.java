package dev.cloudguide.domain.commitment;

import java.util.Objects;

/**
 * What an EC2 Instance Savings Plan is bound to.
 *
 * @param family {@code m5}
 * @param region code
 */
public record FamilyInRegion(String family, String region) {
  public FamilyInRegion {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(region, "region");
  }
}
