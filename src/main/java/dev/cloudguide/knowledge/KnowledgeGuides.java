package dev.cloudguide.knowledge;

import dev.cloudguide.domain.advice.Comparison;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.OutsideProduct;
import dev.cloudguide.domain.advice.TestPlan;
import dev.cloudguide.domain.catalog.ServiceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hand-written guides: {@code knowledge/comparisons.tsv}, {@code outside.tsv}, {@code kinds.tsv}, {@code
 * people.tsv}, {@code test-plans.tsv} and {@code reading.tsv}, each read when first asked for.
 */
public final class KnowledgeGuides implements Guides {
  private static final String ANY = "any";

  private static final Map<String, List<String>> COLUMNS = Map.of(
      "comparisons.tsv", List.of("id", "wins", "question", "if yes", "source"),
      "outside.tsv", List.of("id", "purpose", "nearest", "note", "source"),
      "test-plans.tsv", List.of("id", "goal", "set up", "load", "record", "item", "amount", "tear down"),
      "kinds.tsv", List.of("id", "purpose", "nearest", "note", "source"),
      "people.tsv", List.of("id", "is", "source"),
      "reading.tsv", List.of("id", "opinions"));

  private final Map<String, Table> tables = new HashMap<>();

  private KnowledgeGuides() {}

  /** The guides we ship; reads nothing yet. */
  public static KnowledgeGuides load() {
    return new KnowledgeGuides();
  }

  @Override
  public Optional<Comparison> comparison(Collection<String> sides) {
    return table("comparisons.tsv").find(id(sides)).map(KnowledgeGuides::comparison);
  }

  /** Every comparison, by its id. */
  public Map<String, Comparison> comparisons() {
    Map<String, Comparison> all = new LinkedHashMap<>();
    table("comparisons.tsv").rows().forEach(row -> all.put(row.required(0), comparison(row)));
    return all;
  }

  /** The sides in the order of the alphabet, whatever their case. */
  static String id(Collection<String> sides) {
    List<String> sorted = new ArrayList<>(sides);
    sorted.sort(String.CASE_INSENSITIVE_ORDER);
    return String.join(" / ", sorted);
  }

  @Override
  public Optional<OutsideProduct> outside(String name) {
    return table("outside.tsv").find(name).or(() -> table("kinds.tsv").find(name)).map(KnowledgeGuides::outside);
  }

  /** Every product of other makers. */
  public List<OutsideProduct> outside() {
    List<OutsideProduct> all = new ArrayList<>();
    table("outside.tsv").rows().forEach(row -> all.add(outside(row)));
    return all;
  }

  @Override
  public TestPlan testPlan(Optional<ServiceId> service) {
    Table table = table("test-plans.tsv");
    return service.flatMap(id -> table.find(id.value()))
        .or(() -> table.find(ANY))
        .map(row -> new TestPlan(row.required(1), row.required(2), row.required(3), row.required(4),
            row.get(5).isEmpty() ? Optional.empty() : Optional.of(row.get(5)),
            new BigDecimal(row.required(6)), row.required(7)))
        .orElseThrow(() -> new KnowledgeException("test-plans.tsv", "", "needs a row '" + ANY + "'"));
  }

  @Override
  public List<String> reading(String subject) {
    return table("reading.tsv").find(subject).map(row -> row.list(1)).orElse(List.of());
  }

  @Override
  public Optional<String> person(String owner) {
    return table("people.tsv").find(owner).map(row -> row.required(1));
  }

  @Override
  public List<String> othersThan(String owner) {
    List<String> others = new ArrayList<>();
    table("people.tsv").rows().forEach(row -> others.add(row.required(0)));
    others.remove(owner);
    return others;
  }

  /** Everything one can hear opinions on, to the ids of those opinions. */
  public Map<String, List<String>> readings() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    table("reading.tsv").rows().forEach(row -> all.put(row.required(0), row.list(1)));
    return all;
  }

  private synchronized Table table(String file) {
    return tables.computeIfAbsent(file, name -> Table.read(name, COLUMNS.get(name)));
  }

  private static Comparison comparison(Table.Row row) {
    Map<String, String> wins = new LinkedHashMap<>();
    for (String win : row.list(1)) {
      int colon = win.indexOf(": ");
      if (colon < 0) {
        throw row.wrong(1, "must be written side: when it wins; side: when it wins");
      }
      wins.put(win.substring(0, colon), win.substring(colon + 2));
    }
    if (!row.required(0).equals(id(wins.keySet())) || !wins.containsKey(row.required(3))) {
      throw row.wrong(0, "must name the sides in alphabetical order, and 'if yes' one of them");
    }
    return new Comparison(wins, row.required(2), row.required(3), row.required(4));
  }

  private static OutsideProduct outside(Table.Row row) {
    List<ServiceId> nearest = new ArrayList<>();
    row.list(2).forEach(id -> nearest.add(new ServiceId(id)));
    return new OutsideProduct(row.required(0), row.required(1), nearest,
        row.get(3).isEmpty() ? Optional.empty() : Optional.of(row.get(3)), row.required(4));
  }
}
