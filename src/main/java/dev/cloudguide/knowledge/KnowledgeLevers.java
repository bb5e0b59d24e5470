package dev.cloudguide.knowledge;

import dev.cloudguide.domain.advice.Lever;
import dev.cloudguide.domain.advice.Levers;
import java.util.ArrayList;
import java.util.List;

/** The ways to pay less of {@code knowledge/levers.tsv}, read when first asked for. */
public final class KnowledgeLevers implements Levers {
  private static final List<String> COLUMNS = List.of("id", "services", "when", "text", "source");

  private List<Lever> levers;

  @Override
  public synchronized List<Lever> all() {
    if (levers == null) {
      List<Lever> read = new ArrayList<>();
      for (Table.Row row : Table.read("levers.tsv", COLUMNS).rows()) {
        read.add(new Lever(row.required(0), KnowledgeBillingRules.services(row, 1),
            KnowledgeBillingRules.conditions(row, 2), row.required(3), row.required(4)));
      }
      levers = List.copyOf(read);
    }
    return levers;
  }
}
