package dev.cloudguide.knowledge;

import dev.cloudguide.domain.advice.Fact;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Needs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The needs of {@code knowledge/needs.tsv}; the rules of each are read from its own file when first asked for. */
public final class KnowledgeNeeds implements Needs {
  private static final List<String> MEANINGS = List.of("id", "meaning");
  private static final List<String> COLUMNS = List.of("id", "title", "spoken");

  private final KnowledgeFacts facts = new KnowledgeFacts();
  private final Map<String, Need> read = new HashMap<>();
  private Table table;

  private KnowledgeNeeds() {}

  /** The needs we ship; reads nothing yet. */
  public static KnowledgeNeeds load() {
    return new KnowledgeNeeds();
  }

  @Override
  public synchronized Optional<Need> find(String id) {
    Need known = read.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    String file = "needs/" + id + ".json";
    Optional<Need> need = table().find(id).map(row -> new NeedReader(file, facts).read(name(row), Table.text(file)));
    need.ifPresent(found -> read.put(id, found));
    return need;
  }

  @Override
  public synchronized List<Need.Name> names() {
    List<Need.Name> names = new ArrayList<>();
    for (Table.Row row : table().rows()) {
      names.add(name(row));
    }
    return names;
  }

  @Override
  public synchronized Optional<Fact> fact(String id) {
    return facts.find(id);
  }

  @Override
  public Optional<String> meaning(String fact) {
    return Table.read("meanings.tsv", MEANINGS).find(fact).map(row -> row.required(1));
  }

  /** Every fact of the registry. */
  public synchronized List<Fact> facts() {
    return facts.all();
  }

  private Table table() {
    if (table == null) {
      table = Table.read("needs.tsv", COLUMNS);
    }
    return table;
  }

  private static Need.Name name(Table.Row row) {
    return new Need.Name(row.required(0), row.required(1), row.list(2));
  }
}
