package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;

/** What runs, as far as it decides which commitments cover it. Regions are codes. */
public sealed interface Use {
  /** EC2 instances on demand. */
  record Ec2(InstanceType type, String region, OperatingSystem system) implements Use {}

  /** EC2 instances at the Spot price, which no commitment covers. */
  record Spot(InstanceType type, String region) implements Use {}

  /** Fargate vCPU or memory. */
  record Fargate(String region) implements Use {}

  /** Lambda duration or provisioned concurrency. */
  record Lambda(String region) implements Use {}

  /** A managed database. */
  record Database(String region) implements Use {}

  /** SageMaker AI. */
  record SageMaker(String region) implements Use {}
}
