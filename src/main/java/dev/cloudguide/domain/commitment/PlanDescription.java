package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.price.PriceSource;
import java.util.List;
import java.util.Objects;

/**
 * What AWS offers under one kind of Savings Plan.
 *
 * @param kind which
 * @param name in full
 * @param covers what it discounts, in words
 * @param terms sure to be on offer
 * @param payments on offer
 * @param highestDiscount off the on-demand rate, at most
 * @param source who says so, and when
 */
public record PlanDescription(
    PlanKind kind,
    String name,
    String covers,
    List<CommitmentTerm> terms,
    List<PaymentOption> payments,
    Ratio highestDiscount,
    PriceSource source) {
  public PlanDescription {
    Objects.requireNonNull(kind, "kind");
    terms = List.copyOf(terms);
    payments = List.copyOf(payments);
  }
}
