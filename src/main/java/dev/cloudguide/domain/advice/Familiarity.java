package dev.cloudguide.domain.advice;

import java.util.Map;
import java.util.Optional;

/** Port: what it means for advice that a person knows something well, or runs it already. */
public interface Familiarity {
  /**
   * The facts that follow from knowing it.
   *
   * @param name id of a service, or name of another maker's product
   */
  Map<String, String> ofKnowing(String name);

  /** What people say they know or run when that is named: Kubernetes for EKS. */
  Optional<String> called(String name);

  /** The facts that follow from running it. */
  Map<String, String> ofRunning(String name);
}
