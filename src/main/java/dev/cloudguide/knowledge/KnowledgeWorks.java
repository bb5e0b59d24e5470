package dev.cloudguide.knowledge;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.Use;
import dev.cloudguide.domain.estimate.Work;
import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The works of {@code knowledge/works.tsv}, read when first asked for. */
public final class KnowledgeWorks implements Work.Works {
  private static final List<String> COLUMNS = List.of("id", "said", "service", "label", "type", "stated", "uses");

  private List<Work> works;

  @Override
  public Optional<Work> of(List<ServiceId> services) {
    for (Work work : all()) {
      List<Work.Way> ways = work.ways().stream().filter(way -> services.contains(way.service())).toList();
      Set<ServiceId> covered = new HashSet<>();
      ways.forEach(way -> covered.add(way.service()));
      if (covered.containsAll(services) && ways.size() > 1 && (services.size() > 1 || sameService(work))) {
        return Optional.of(new Work(work.said(), ways));
      }
    }
    return Optional.empty();
  }

  private static boolean sameService(Work work) {
    return work.ways().stream().map(Work.Way::service).distinct().count() == 1;
  }

  private synchronized List<Work> all() {
    if (works == null) {
      Map<String, String> said = new LinkedHashMap<>();
      Map<String, List<Work.Way>> ways = new LinkedHashMap<>();
      for (Table.Row row : Table.read("works.tsv", COLUMNS).rows()) {
        said.putIfAbsent(row.required(0), row.required(1));
        ways.computeIfAbsent(row.get(0), id -> new ArrayList<>()).add(way(row));
      }
      List<Work> made = new ArrayList<>();
      said.forEach((id, words) -> made.add(new Work(words, ways.get(id))));
      works = List.copyOf(made);
    }
    return works;
  }

  private static Work.Way way(Table.Row row) {
    List<Use> uses = new ArrayList<>();
    for (String use : row.list(6)) {
      uses.add(use(row, use));
    }
    return new Work.Way(new ServiceId(row.required(2)), row.get(3), InstanceType.parse(row.get(4)),
        KnowledgeBillingRules.conditions(row, 5), uses);
  }

  /** As in {@code 2 GB of memory}, {@code 10000000 request per month}. */
  private static Use use(Table.Row row, String text) {
    List<String> parts = Table.split(text, " ");
    if (parts.size() < 2) {
      throw row.wrong(6, "must be written amount unit [per period] [of what]");
    }
    Optional<Unit> per = Optional.empty();
    String of = "";
    for (int i = 2; i + 1 < parts.size(); i += 2) {
      if (parts.get(i).equals("per")) {
        per = Unit.labelled(parts.get(i + 1));
      } else {
        of = parts.get(i + 1);
      }
    }
    Unit unit = Unit.labelled(parts.get(1)).orElseThrow(() -> row.wrong(6, "names no unit; see Unit"));
    return new Use(new BigDecimal(parts.get(0)), unit, per, of);
  }
}
