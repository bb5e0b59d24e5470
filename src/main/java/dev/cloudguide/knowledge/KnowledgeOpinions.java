package dev.cloudguide.knowledge;

import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Opinions;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The opinions of {@code knowledge/claims.tsv}, read when first asked for. */
public final class KnowledgeOpinions implements Opinions {
  private static final List<String> COLUMNS =
      List.of("id", "owner", "year", "topic", "services", "text", "kind", "since", "source");

  private Table table;
  private List<Opinion> all;

  private KnowledgeOpinions(Table table) {
    this.table = table;
  }

  /** The opinions we ship; reads nothing yet. */
  public static KnowledgeOpinions load() {
    return new KnowledgeOpinions(null);
  }

  /** The opinions of a table given as text. */
  static KnowledgeOpinions of(String text) {
    return new KnowledgeOpinions(new Table("claims.tsv", text, COLUMNS));
  }

  @Override
  public synchronized Optional<Opinion> find(String id) {
    return table().find(id).map(KnowledgeOpinions::opinion);
  }

  @Override
  public List<Opinion> about(ServiceId service) {
    List<Opinion> judgments = matching(opinion -> opinion.services().contains(service)
        && opinion.kind() != Opinion.Kind.HOLDS);
    judgments.addAll(matching(opinion -> opinion.services().contains(service)
        && opinion.kind() == Opinion.Kind.HOLDS));
    return judgments;
  }

  @Override
  public List<Opinion> by(String owner) {
    return matching(opinion -> opinion.owner().equals(owner));
  }

  @Override
  public List<Opinion> on(String topic) {
    return matching(opinion -> opinion.topic().equals(topic));
  }

  @Override
  public synchronized List<Opinion> all() {
    if (all == null) {
      List<Opinion> opinions = new ArrayList<>(320);
      for (Table.Row row : table().rows()) {
        opinions.add(opinion(row));
      }
      all = List.copyOf(opinions);
    }
    return all;
  }

  private List<Opinion> matching(Predicate<Opinion> wanted) {
    List<Opinion> matching = new ArrayList<>();
    for (Opinion opinion : all()) {
      if (wanted.test(opinion)) {
        matching.add(opinion);
      }
    }
    return matching;
  }

  private Table table() {
    if (table == null) {
      table = Table.read("claims.tsv", COLUMNS);
    }
    return table;
  }

  private static Opinion opinion(Table.Row row) {
    List<ServiceId> services = new ArrayList<>();
    for (String service : row.list(4)) {
      services.add(new ServiceId(service));
    }
    return new Opinion(row.required(0), row.required(1), optional(row.get(2)), row.required(3), services,
        row.required(5), kind(row), optional(row.get(7)), row.required(8));
  }

  private static Opinion.Kind kind(Table.Row row) {
    for (Opinion.Kind kind : Opinion.Kind.values()) {
      if (kind.name().equals(row.get(6))) {
        return kind;
      }
    }
    throw row.wrong(6, "is no kind; write HOLDS, OPINION or CHANGED");
  }

  private static Optional<String> optional(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
