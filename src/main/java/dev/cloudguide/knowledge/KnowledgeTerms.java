package dev.cloudguide.knowledge;

import dev.cloudguide.domain.catalog.Term;
import dev.cloudguide.domain.catalog.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of {@code knowledge/terms.tsv}, read when first asked for. */
public final class KnowledgeTerms implements Terms {
  private static final List<String> COLUMNS = List.of("id", "name", "text", "price", "source");

  private Table table;

  @Override
  public Optional<Term> find(String id) {
    return table().find(id).map(KnowledgeTerms::term);
  }

  @Override
  public List<Term> all() {
    List<Term> terms = new ArrayList<>();
    for (Table.Row row : table().rows()) {
      terms.add(term(row));
    }
    return terms;
  }

  private synchronized Table table() {
    if (table == null) {
      table = Table.read("terms.tsv", COLUMNS);
    }
    return table;
  }

  private static Term term(Table.Row row) {
    return new Term(
        row.required(0), row.required(1), row.required(2), KnowledgeBillingRules.price(row, 3), row.required(4));
  }
}
