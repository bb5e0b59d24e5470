package dev.cloudguide.knowledge;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.DerivationFactors;
import dev.cloudguide.domain.commitment.PlanDescription;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.SizeFactors;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.price.PriceSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What we know of commitments, from {@code knowledge/commitment}; each part is read when asked for. */
public final class CommitmentKnowledge {
  private static final List<String> NUMBERS = List.of("id", "value", "meaning", "source");

  private CommitmentKnowledge() {}

  /** AWS's normalization factors. */
  public static SizeFactors sizeFactors() {
    Map<String, BigDecimal> sizes = new HashMap<>();
    Set<String> rigid = new HashSet<>();
    for (Table.Row row : Table.read("commitment/size-factors.tsv", List.of("id", "kind", "factor", "source")).rows()) {
      switch (row.required(1)) {
        case "size" -> sizes.put(row.required(0), new BigDecimal(row.required(2)));
        case "rigid family" -> rigid.add(row.required(0));
        default -> throw row.wrong(1, "is no kind; write size or rigid family");
      }
    }
    return new SizeFactors(sizes, rigid);
  }

  /** Factors between rates that are not published side by side. */
  public static DerivationFactors derivationFactors() {
    Map<CommitmentTerm, Ratio> factors = new EnumMap<>(CommitmentTerm.class);
    for (CommitmentTerm term : CommitmentTerm.values()) {
      factors.put(term, Ratio.of(number("no-upfront-over-all-upfront-" + term.id())));
    }
    return new DerivationFactors(factors);
  }

  /** Hours taken as night when a lower use at night is named without hours. */
  public static int nightHours() {
    return Integer.parseInt(number("night-hours"));
  }

  /** The kinds of Savings Plan on offer. */
  public static List<PlanDescription> plans() {
    List<PlanDescription> plans = new ArrayList<>();
    List<String> columns =
        List.of("id", "name", "covers", "terms", "payments", "highest discount", "publisher", "date");
    for (Table.Row row : Table.read("commitment/plan-kinds.tsv", columns).rows()) {
      plans.add(new PlanDescription(
          named(row, 0, PlanKind::withId).getFirst(),
          row.required(1),
          row.required(2),
          named(row, 3, CommitmentTerm::withId),
          named(row, 4, PaymentOption::withId),
          Ratio.of(row.required(5)),
          new PriceSource(row.required(6), row.required(7))));
    }
    return plans;
  }

  static String number(String id) {
    return Table.read("commitment/numbers.tsv", NUMBERS).find(id)
        .orElseThrow(() -> new KnowledgeException("commitment/numbers.tsv", "", "has no row '" + id + "'"))
        .required(1);
  }

  private static <T> List<T> named(Table.Row row, int column, Function<String, Optional<T>> byId) {
    List<T> found = new ArrayList<>();
    for (String id : row.list(column)) {
      found.add(byId.apply(id).orElseThrow(() -> row.wrong(column, "names nothing known")));
    }
    return found;
  }
}
