package dev.cloudguide.knowledge;

import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.ServiceStatus;
import dev.cloudguide.domain.catalog.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services of {@code knowledge/services.tsv}, read when first asked for. */
public final class KnowledgeServices implements Services {
  private static final List<String> COLUMNS = List.of("id", "name", "short name", "category", "stage", "note",
      "successor", "purpose", "cost driver", "spoken", "ordinary words", "alternatives", "outside");

  private final Map<ServiceId, Service> found = new HashMap<>();
  private Table table;
  private List<Service> all;

  private KnowledgeServices(Table table) {
    this.table = table;
  }

  /** The services we ship; reads nothing yet. */
  public static KnowledgeServices load() {
    return new KnowledgeServices(null);
  }

  /** The services of a table given as text. */
  static KnowledgeServices of(String text) {
    return new KnowledgeServices(new Table("services.tsv", text, COLUMNS));
  }

  @Override
  public synchronized Optional<Service> find(ServiceId id) {
    Service known = found.get(id);
    if (known == null) {
      Optional<Table.Row> row = table().find(id.value());
      if (row.isEmpty()) {
        return Optional.empty();
      }
      known = service(row.get());
      found.put(id, known);
    }
    return Optional.of(known);
  }

  @Override
  public synchronized List<Service> all() {
    if (all == null) {
      List<Service> services = new ArrayList<>(320);
      for (Table.Row row : table().rows()) {
        services.add(service(row));
      }
      all = List.copyOf(services);
    }
    return all;
  }

  private Table table() {
    if (table == null) {
      table = Table.read("services.tsv", COLUMNS);
    }
    return table;
  }

  private static Service service(Table.Row row) {
    List<String> spoken = row.list(9);
    Set<String> ordinary = new LinkedHashSet<>(row.list(10));
    if (!ordinary.isEmpty()) {
      List<String> both = new ArrayList<>(spoken);
      both.addAll(ordinary);
      spoken = both;
    }
    List<ServiceId> alternatives = new ArrayList<>();
    for (String alternative : row.list(11)) {
      alternatives.add(new ServiceId(alternative));
    }
    return new Service(new ServiceId(row.required(0)), row.required(1), row.required(2), row.required(3),
        row.required(7), new ServiceStatus(stage(row), row.get(5)), spoken, ordinary, alternatives, row.list(12),
        optional(row.get(8)), optional(row.get(6)).map(ServiceId::new));
  }

  private static ServiceStatus.Stage stage(Table.Row row) {
    for (ServiceStatus.Stage stage : ServiceStatus.Stage.values()) {
      if (stage.name().equals(row.get(4))) {
        return stage;
      }
    }
    throw row.wrong(4, "is no stage; write OPEN, OPEN_WITH_LIMITS, CLOSED_TO_NEW, ENDING or ENDED");
  }

  private static Optional<String> optional(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
