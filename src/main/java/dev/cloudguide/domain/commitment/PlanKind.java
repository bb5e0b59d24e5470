package dev.cloudguide.domain.commitment;

import java.util.Optional;

/** The kinds of Savings Plan, in the order in which AWS applies them. */
public enum PlanKind {
  /** One instance family in one Region. */
  EC2_INSTANCE("ec2-instance"),
  /** EC2, Fargate and Lambda anywhere. */
  COMPUTE("compute"),
  /** Managed databases. */
  DATABASE("database"),
  /** SageMaker AI. */
  SAGEMAKER_AI("sagemaker-ai");

  private final String id;

  PlanKind(String id) {
    this.id = id;
  }

  /** {@code compute}: as in models, figures and knowledge. */
  public String id() {
    return id;
  }

  /** Whether plans of this kind discount such use, whatever family and Region one of them may be bound to. */
  public boolean covers(Use use) {
    return switch (use) {
      case Use.Ec2 _ -> this == EC2_INSTANCE || this == COMPUTE;
      case Use.Fargate _, Use.Lambda _ -> this == COMPUTE;
      case Use.Database _ -> this == DATABASE;
      case Use.SageMaker _ -> this == SAGEMAKER_AI;
      case Use.Spot _ -> false;
    };
  }

  /** The one with that id. */
  public static Optional<PlanKind> withId(String id) {
    for (PlanKind kind : values()) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
