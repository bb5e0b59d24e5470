package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import java.util.Objects;

/** A commitment one can buy, without saying how much of it. */
public sealed interface CommitmentOption {
  CommitmentTerm term();

  PaymentOption payment();

  /** As in figures: {@code savings plan compute 3yr no upfront}. */
  String label();

  /** A Savings Plan. */
  record Plan(PlanKind kind, CommitmentTerm term, PaymentOption payment) implements CommitmentOption {
    public Plan {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(term, "term");
      Objects.requireNonNull(payment, "payment");
    }

    @Override
    public String label() {
      return "savings plan " + kind.id() + " " + term.id() + " " + payment.id();
    }
  }

  /** Reserved Instances. */
  record Reserved(OfferingClass offeringClass, CommitmentTerm term, PaymentOption payment) implements CommitmentOption {
    public Reserved {
      Objects.requireNonNull(offeringClass, "offeringClass");
      Objects.requireNonNull(term, "term");
      Objects.requireNonNull(payment, "payment");
    }

    @Override
    public String label() {
      return "reserved " + offeringClass.id() + " " + term.id() + " " + payment.id();
    }
  }
}
