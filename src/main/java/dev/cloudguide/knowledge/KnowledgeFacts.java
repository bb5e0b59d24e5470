package dev.cloudguide.knowledge;

import dev.cloudguide.domain.advice.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of {@code knowledge/facts.tsv}: id, question, and choices written {@code value / say / condition}. */
final class KnowledgeFacts {
  private static final String FILE = "facts.tsv";
  private static final List<String> COLUMNS = List.of("id", "question", "choices");

  private Table table;

  Optional<Fact> find(String id) {
    return table().find(id).map(KnowledgeFacts::fact);
  }

  List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    for (Table.Row row : table().rows()) {
      facts.add(fact(row));
    }
    return facts;
  }

  private Table table() {
    if (table == null) {
      table = Table.read(FILE, COLUMNS);
    }
    return table;
  }

  private static Fact fact(Table.Row row) {
    List<Fact.Choice> choices = new ArrayList<>();
    for (String choice : row.list(2)) {
      int first = choice.indexOf(" / ");
      int second = choice.indexOf(" / ", first + 1);
      if (first < 0 || second < 0) {
        throw row.wrong(2, "is no list of choices; write each as value / say / condition, with '; ' between choices");
      }
      choices.add(new Fact.Choice(
          choice.substring(0, first), choice.substring(first + 3, second), choice.substring(second + 3)));
    }
    return new Fact(row.required(0), row.get(1), choices);
  }
}
