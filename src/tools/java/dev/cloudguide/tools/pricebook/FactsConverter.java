package dev.cloudguide.tools.pricebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Turns collected price facts into the price book's source form.
 *
 * <p>Arguments: the folder of facts ({@code ec2.tsv.gz}, {@code compute-savings-plans.tsv}, {@code services.tsv.gz},
 * {@code extra.tsv}, {@code database-savings-plans.tsv.gz}; tab-separated, the names of the columns in the first
 * line), and the folder of the source form, which holds the rules for services and is written to.
 */
public final class FactsConverter {
  private static final int PLAIN_UP_TO = 60_000;

  private FactsConverter() {}

  /** Reads the facts in the first folder and writes source files to the second. */
  public static void main(String[] arguments) throws IOException {
    Path facts = Path.of(arguments[0]);
    Path source = Path.of(arguments[1]);
    InstanceTable instances = InstanceFacts.instances(facts);
    SourceFiles.write(source.resolve("instances-1.txt.gz"), instances.lines());
    SourceFiles.write(source.resolve("instances-2.txt"), InstanceFacts.commitments(facts, instances).lines());
    Map<String, UnitTable> tables = UnitFacts.tables(FactRules.read(source.resolve("fact-rules.txt")), facts);
    PlanFacts.addTo(tables, facts);
    for (UnitTable table : tables.values()) {
      table.items().values().removeIf(item -> item.prices().isEmpty());
      List<String> lines = table.lines();
      int characters = lines.stream().mapToInt(String::length).sum();
      String ending = characters < PLAIN_UP_TO ? ".txt" : ".txt.gz";
      SourceFiles.write(source.resolve("services").resolve(table.service() + ending), lines);
    }
  }
}
