package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.PriceSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is known of the rate of an instance under a commitment. */
public sealed interface RateAnswer {
  /** A rate there is, published or derived. */
  sealed interface Rated extends RateAnswer {
    CommitmentOption option();

    /** Effective dollars per instance and hour. */
    Usd hourly();

    /** Who published it, or what it is derived from. */
    PriceSource source();

    /** Whether it must be said as "about". */
    default boolean derived() {
      return this instanceof Derived;
    }
  }

  /** The price book has it. */
  record Published(CommitmentOption option, Usd hourly, PriceSource source) implements Rated {}

  /**
   * Worked out from another rate.
   *
   * @param basis how, in the order of the steps taken
   */
  record Derived(CommitmentOption option, Usd hourly, PriceSource source, List<Basis> basis) implements Rated {
    public Derived {
      basis = List.copyOf(basis);
    }
  }

  /**
   * Not known: no figure is carried over from elsewhere.
   *
   * @param nearest the nearest commitment whose rate is known for the same instance
   */
  record Unknown(CommitmentOption option, Optional<Rated> nearest) implements RateAnswer {
    public Unknown {
      Objects.requireNonNull(option, "option");
      Objects.requireNonNull(nearest, "nearest");
    }
  }

  /** The price book does not have the instance there at all. */
  record NotPriced(CommitmentOption option, InstanceLookup why) implements RateAnswer {}

  /** A step by which a rate is derived. */
  enum Basis {
    /** No upfront from all upfront, by a factor. */
    PAYMENT_FACTOR,
    /** An EC2 Instance Savings Plan costs about what a Standard Reserved Instance does. */
    STANDARD_RESERVED,
    /** A Convertible Reserved Instance and a Compute Savings Plan cost the same. */
    COMPUTE_PLAN,
    /** The Linux rate, and the license at its undiscounted price. */
    LICENSE_AT_FULL_PRICE
  }
}
