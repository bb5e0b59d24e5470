package dev.cloudguide.domain.price;

import java.util.Optional;

/**
 * A way to pay for an instance hour. Rates are effective hourly: upfront spread over the term plus recurring.
 */
public enum Purchase {
  ON_DEMAND("on demand"),
  SPOT_AVERAGE("spot average"),
  RESERVED_STANDARD_1YR_NO_UPFRONT("reserved standard 1yr no upfront"),
  RESERVED_STANDARD_1YR_PARTIAL_UPFRONT("reserved standard 1yr partial upfront"),
  RESERVED_STANDARD_1YR_ALL_UPFRONT("reserved standard 1yr all upfront"),
  RESERVED_STANDARD_3YR_NO_UPFRONT("reserved standard 3yr no upfront"),
  RESERVED_STANDARD_3YR_PARTIAL_UPFRONT("reserved standard 3yr partial upfront"),
  RESERVED_STANDARD_3YR_ALL_UPFRONT("reserved standard 3yr all upfront"),
  COMPUTE_SAVINGS_PLAN_1YR_NO_UPFRONT("savings plan compute 1yr no upfront"),
  COMPUTE_SAVINGS_PLAN_1YR_PARTIAL_UPFRONT("savings plan compute 1yr partial upfront"),
  COMPUTE_SAVINGS_PLAN_1YR_ALL_UPFRONT("savings plan compute 1yr all upfront"),
  COMPUTE_SAVINGS_PLAN_3YR_NO_UPFRONT("savings plan compute 3yr no upfront"),
  COMPUTE_SAVINGS_PLAN_3YR_PARTIAL_UPFRONT("savings plan compute 3yr partial upfront"),
  COMPUTE_SAVINGS_PLAN_3YR_ALL_UPFRONT("savings plan compute 3yr all upfront");

  private final String label;

  Purchase(String label) {
    this.label = label;
  }

  /** As in figures: {@code reserved standard 3yr all upfront}. */
  public String label() {
    return label;
  }

  /** The one with that label. */
  public static Optional<Purchase> labelled(String label) {
    for (Purchase purchase : values()) {
      if (purchase.label.equals(label)) {
        return Optional.of(purchase);
      }
    }
    return Optional.empty();
  }
}
