package dev.cloudguide.tools.commitment;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PlanKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads hourly use from a file in one of the forms that this package's page describes. */
public final class HourlyFileReader {
  private HourlyFileReader() {}

  /** All of the file, or everything that is wrong with it. */
  public static HourlyFile read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader);
    }
  }

  /** The same from text. */
  public static HourlyFile read(Reader text) throws IOException {
    BufferedReader rows = new BufferedReader(text, 1 << 16);
    Problems problems = new Problems();
    String header = rows.readLine();
    List<String> columns = header == null ? List.of() : fields(header);
    Optional<HourlyRows> form = form(columns, problems);
    if (form.isEmpty()) {
      return problems.rejected();
    }
    int row = 1;
    List<String> fields = new ArrayList<>(columns.size());
    for (String line = rows.readLine(); line != null; line = rows.readLine()) {
      row++;
      split(line, fields);
      if (fields.size() == columns.size()) {
        form.get().add(row, fields);
      } else {
        problems.add(row, "row", "has " + fields.size() + " fields, not " + columns.size() + " as the header");
      }
    }
    if (row == 1) {
      problems.add(2, "row", "is missing: the file holds no hour");
    }
    return problems.isEmpty() ? form.get().usable() : problems.rejected();
  }

  private static Optional<HourlyRows> form(List<String> columns, Problems problems) {
    int currency = columns.indexOf("currency");
    List<String> rest = new ArrayList<>(columns);
    rest.remove("currency");
    if (rest.equals(List.of("hour", "usd"))) {
      return Optional.of(new SpendRows(columns, currency, problems));
    }
    if (rest.size() >= 4 && rest.subList(0, 4).equals(List.of("hour", "line", "usage", "on_demand_rate"))) {
      Map<Integer, CommitmentOption.Plan> plans = new TreeMap<>();
      for (String column : rest.subList(4, rest.size())) {
        Optional<CommitmentOption.Plan> plan = plan(column);
        plan.ifPresent(one -> plans.put(columns.indexOf(column), one));
        if (plan.isEmpty()) {
          problems.add(1, column, "names no plan, such as: savings plan compute 1yr no upfront");
        }
      }
      return problems.isEmpty() ? Optional.of(new UsageRows(columns, currency, plans, problems)) : Optional.empty();
    }
    problems.add(1, "header", "must be hour,usd or hour,line,usage,on_demand_rate and a column for each plan");
    return Optional.empty();
  }

  private static Optional<CommitmentOption.Plan> plan(String label) {
    for (PlanKind kind : PlanKind.values()) {
      for (CommitmentTerm term : CommitmentTerm.values()) {
        for (PaymentOption payment : PaymentOption.values()) {
          var plan = new CommitmentOption.Plan(kind, term, payment);
          if (plan.label().equals(label)) {
            return Optional.of(plan);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    split(line, fields);
    return fields;
  }

  private static void split(String line, List<String> fields) {
    fields.clear();
    int from = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
      fields.add(line.substring(from, comma).strip());
      from = comma + 1;
    }
    fields.add(line.substring(from).strip());
  }
}
