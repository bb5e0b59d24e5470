package dev.cloudguide.tools.pricebook;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Turns collected price facts into the price book's source form.
 *
 * <p>Arguments: the folder of facts ({@code ec2.tsv.gz}, {@code compute-savings-plans.tsv}; tab-separated, the names of
 * the columns in the first line), and the folder to write to.
 */
public final class FactsConverter {
  private FactsConverter() {}

  /** Reads the facts in the first folder and writes source files to the second. */
  public static void main(String[] arguments) throws IOException {
    Path facts = Path.of(arguments[0]);
    Path source = Path.of(arguments[1]);
    InstanceTable instances = InstanceFacts.instances(facts);
    SourceFiles.write(source.resolve("instances-1.txt.gz"), instances.lines());
    SourceFiles.write(source.resolve("instances-2.txt"), InstanceFacts.commitments(facts, instances).lines());
  }
}
