package dev.cloudguide.knowledge;

import dev.cloudguide.domain.catalog.PricedItem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.BillingRule;
import dev.cloudguide.domain.estimate.BillingRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The billing rules of {@code knowledge/billing-rules.tsv}, read when first asked for. */
public final class KnowledgeBillingRules implements BillingRules {
  private static final List<String> COLUMNS =
      List.of("id", "services", "when", "verdict", "text", "price", "source");

  private List<BillingRule> rules;

  @Override
  public synchronized List<BillingRule> all() {
    if (rules == null) {
      List<BillingRule> read = new ArrayList<>();
      for (Table.Row row : Table.read("billing-rules.tsv", COLUMNS).rows()) {
        read.add(rule(row));
      }
      rules = List.copyOf(read);
    }
    return rules;
  }

  private static BillingRule rule(Table.Row row) {
    return new BillingRule(row.required(0), services(row, 1), conditions(row, 2), verdict(row), row.required(4),
        price(row, 5), row.required(6));
  }

  private static BillingRule.Verdict verdict(Table.Row row) {
    if (row.get(3).isEmpty()) {
      return BillingRule.Verdict.NONE;
    }
    try {
      return BillingRule.Verdict.valueOf(row.get(3).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong(3, "must be yes, no, partly or empty");
    }
  }

  static List<ServiceId> services(Table.Row row, int column) {
    List<ServiceId> services = new ArrayList<>();
    for (String id : row.list(column)) {
      services.add(new ServiceId(id));
    }
    return services;
  }

  static Map<String, String> conditions(Table.Row row, int column) {
    Map<String, String> conditions = new HashMap<>();
    for (String condition : row.list(column)) {
      int equals = condition.indexOf('=');
      if (equals < 0) {
        throw row.wrong(column, "must be written name=value, with '; ' between two");
      }
      conditions.put(condition.substring(0, equals), condition.substring(equals + 1));
    }
    return conditions;
  }

  static Optional<PricedItem> price(Table.Row row, int column) {
    int slash = row.get(column).indexOf('/');
    if (row.get(column).isEmpty()) {
      return Optional.empty();
    }
    if (slash < 0) {
      throw row.wrong(column, "must be written service/item");
    }
    return Optional.of(new PricedItem(
        new ServiceId(row.get(column).substring(0, slash)), row.get(column).substring(slash + 1)));
  }
}
