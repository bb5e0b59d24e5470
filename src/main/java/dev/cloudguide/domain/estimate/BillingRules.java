package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the billing rules we know. */
public interface BillingRules {
  List<BillingRule> all();

  /** The rule that fits a question most closely; of equals the first. */
  default Optional<BillingRule> about(List<ServiceId> named, Map<String, String> stated) {
    BillingRule best = null;
    int bestFit = 0;
    for (BillingRule rule : all()) {
      int fit = rule.fit(named, stated);
      if (fit > bestFit) {
        best = rule;
        bestFit = fit;
      }
    }
    return Optional.ofNullable(best);
  }
}
