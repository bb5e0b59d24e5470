package dev.cloudguide.conversation;

import dev.cloudguide.domain.catalog.ServiceId;

/** Whom and what an answer names, for screens, scripts and the curious. */
public sealed interface Cited {
  /** A service and the part it plays in the answer. */
  record InService(ServiceId id, String name, Role role) implements Cited {}

  /** An opinion and its owner. */
  record InOpinion(String owner, String claim) implements Cited {}

  /** The part a service plays in an answer. */
  enum Role {
    RECOMMENDATION("recommendation"),
    RUNNER_UP("runner-up"),
    SUBJECT("subject"),
    OTHER("other");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
