package dev.cloudguide.domain.catalog;

import java.util.Optional;

/** How much of a commitment is paid when it is bought. */
public enum PaymentOption {
  NO_UPFRONT("no upfront"),
  PARTIAL_UPFRONT("partial upfront"),
  ALL_UPFRONT("all upfront");

  private final String id;

  PaymentOption(String id) {
    this.id = id;
  }

  /** {@code no upfront}: as in models, figures and preferences. */
  public String id() {
    return id;
  }

  /** The one with that id. */
  public static Optional<PaymentOption> withId(String id) {
    for (PaymentOption option : values()) {
      if (option.id.equals(id)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
