package dev.cloudguide.knowledge;

import dev.cloudguide.domain.advice.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of {@code knowledge/facts.tsv}: id, question, choices written {@code value / say / condition}, and what
 * people say for them, written {@code value: words, words}. What may only be true, and so has "yes" as its only choice,
 * may be denied too.
 */
final class KnowledgeFacts {
  private static final List<String> COLUMNS = List.of("id", "question", "choices", "spoken");

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
      table = Table.read("facts.tsv", COLUMNS);
    }
    return table;
  }

  private static Fact fact(Table.Row row) {
    Map<String, List<String>> spoken = spoken(row);
    List<Fact.Choice> choices = new ArrayList<>();
    for (String choice : row.list(2)) {
      List<String> parts = Table.split(choice, " / ");
      if (parts.size() != 3) {
        throw row.wrong(2, "is no list of choices; write each as value / say / condition, with '; ' between choices");
      }
      List<String> words = spoken.remove(parts.getFirst());
      choices.add(new Fact.Choice(parts.get(0), parts.get(1), parts.get(2), words == null ? List.of() : words));
    }
    if (!spoken.isEmpty()) {
      throw row.wrong(3, "names a value that is not among the choices: " + spoken.keySet());
    }
    if (choices.size() == 1 && choices.getFirst().value().equals(Fact.YES)) {
      choices.add(new Fact.Choice(Fact.NO, Fact.NO, "", List.of()));
    }
    return new Fact(row.required(0), row.required(1), choices);
  }

  private static Map<String, List<String>> spoken(Table.Row row) {
    Map<String, List<String>> spoken = new HashMap<>();
    for (String entry : row.list(3)) {
      int colon = entry.indexOf(": ");
      if (colon < 0) {
        throw row.wrong(3, "must be written value: words, words; value: words");
      }
      spoken.put(entry.substring(0, colon), Table.split(entry.substring(colon + 2), ", "));
    }
    return spoken;
  }
}
