package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.PricedItem;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one pays for, and when not.
 *
 * @param id names it
 * @param services it is about; empty if about none in particular
 * @param when what must have been stated for it to apply: {@code state} to {@code stopped}
 * @param verdict whether one pays
 * @param text the rule, in one breath
 * @param price the number that goes with it, if there is one
 * @param source the page that says so
 */
public record BillingRule(
    String id, List<ServiceId> services, Map<String, String> when, Verdict verdict, String text,
    Optional<PricedItem> price, String source) {
  /** Whether one pays. */
  public enum Verdict {
    YES,
    NO,
    PARTLY,
    /** The rule is no answer to a yes or no question. */
    NONE
  }

  public BillingRule {
    Objects.requireNonNull(id, "id");
    services = List.copyOf(services);
    when = Map.copyOf(when);
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(price, "price");
    Objects.requireNonNull(source, "source");
  }

  /**
   * How closely it fits a question; 0 if it does not.
   *
   * @param named services the question names
   * @param stated what it states
   */
  int fit(List<ServiceId> named, Map<String, String> stated) {
    for (Map.Entry<String, String> condition : when.entrySet()) {
      if (!condition.getValue().equals(stated.get(condition.getKey()))) {
        return 0;
      }
    }
    int conditions = 8 * when.size();
    if (services.isEmpty()) {
      boolean general = named.isEmpty() || when.containsKey("word");
      return general ? conditions : 0;
    }
    if (named.isEmpty()) {
      return conditions == 0 ? 0 : conditions - 1;
    }
    int matched = 0;
    for (ServiceId service : named) {
      matched += services.contains(service) ? 1 : 0;
    }
    boolean lacksOne = when.containsKey("both") && matched < 2;
    return matched == 0 || lacksOne ? 0 : conditions + 2 * matched;
  }
}
