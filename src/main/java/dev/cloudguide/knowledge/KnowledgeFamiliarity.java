package dev.cloudguide.knowledge;

import dev.cloudguide.domain.advice.Familiarity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code knowledge/familiarity.tsv} makes of what people know or run, read when first asked for. */
public final class KnowledgeFamiliarity implements Familiarity {
  private static final List<String> COLUMNS = List.of("name", "called", "knowing", "running");
  private static final int KNOWING = 2;
  private static final int RUNNING = 3;

  private Table table;

  @Override
  public Map<String, String> ofKnowing(String name) {
    return facts(name, KNOWING);
  }

  @Override
  public Map<String, String> ofRunning(String name) {
    return facts(name, RUNNING);
  }

  @Override
  public Optional<String> called(String name) {
    return table().find(name).map(row -> row.get(1)).filter(called -> !called.isEmpty());
  }

  /** Every name that means something. */
  List<String> names() {
    return table().rows().stream().map(row -> row.required(0)).toList();
  }

  private Map<String, String> facts(String name, int column) {
    Map<String, String> facts = new HashMap<>();
    table().find(name).ifPresent(row -> {
      for (String fact : row.list(column)) {
        String[] parts = fact.split("=", 2);
        facts.put(parts[0], parts[1]);
      }
    });
    return facts;
  }

  private synchronized Table table() {
    if (table == null) {
      table = Table.read("familiarity.tsv", COLUMNS);
    }
    return table;
  }
}
