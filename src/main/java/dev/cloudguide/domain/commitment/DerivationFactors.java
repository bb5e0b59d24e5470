package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.money.Ratio;
import java.util.Map;
import java.util.Optional;

/**
 * By how much rates differ that are not published side by side.
 *
 * @param noUpfrontOverAllUpfront Standard Reserved Instances: rate without upfront ÷ rate all upfront, by term
 */
public record DerivationFactors(Map<CommitmentTerm, Ratio> noUpfrontOverAllUpfront) {
  public DerivationFactors {
    noUpfrontOverAllUpfront = Map.copyOf(noUpfrontOverAllUpfront);
  }

  Optional<Ratio> noUpfront(CommitmentTerm term) {
    return Optional.ofNullable(noUpfrontOverAllUpfront.get(term));
  }
}
