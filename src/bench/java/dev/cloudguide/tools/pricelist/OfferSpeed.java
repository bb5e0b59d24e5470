package dev.cloudguide.tools.pricelist;

import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * How fast an EC2 offer file is read, in what heap: run with {@code -Xmx256m}; fails below 40 MB a second.
 *
 * <p>Argument: size of the file in bytes. Speed is counted in the reading thread's processor time, so that a busy
 * machine does not matter.
 */
public final class OfferSpeed {
  private static final double LEAST = 40;

  private OfferSpeed() {}

  /** Generates a CSV and a JSON file, imports each, and exits with 1 if one was too slow. */
  public static void main(String[] arguments) throws IOException {
    long size = Long.parseLong(arguments[0]);
    Path folder = Files.createTempDirectory("offer-speed");
    BookContents before = BookContents.of(CompactPriceBook.open());
    boolean fast = true;
    try {
      for (String form : new String[] {"csv", "json"}) {
        Path file = folder.resolve("ec2." + form);
        int picked = form.equals("csv") ? SyntheticOffer.csv(file, size) : SyntheticOffer.json(file, size);
        fast &= isFast(before, folder, file, picked);
        Files.delete(file);
      }
    } finally {
      Files.deleteIfExists(folder.resolve("ec2.csv"));
      Files.deleteIfExists(folder.resolve("ec2.json"));
      Files.delete(folder);
    }
    System.exit(fast ? 0 : 1);
  }

  private static boolean isFast(BookContents before, Path folder, Path file, int picked) throws IOException {
    Importer importer = new Importer(RuleFiles.all(), new Selection(Set.of(), RuleFiles.prefixes()), false,
        new Progress(System.err));
    long started = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    BookContents after = importer.contents(before, new LoosePriceList(folder));
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e9;
    double clock = (System.nanoTime() - started) / 1e9;
    long fresh = after.instances().size() - before.instances().size();
    double speed = Files.size(file) / 1e6 / seconds;
    System.out.printf(
        "%s: %d MB, %.0f MB/s of processor time, %.0f MB/s by the clock, heap at most %d MB, %d instances%n",
        file.getFileName(), Files.size(file) / 1_000_000, speed, Files.size(file) / 1e6 / clock,
        Runtime.getRuntime().maxMemory() >> 20, fresh);
    return speed > LEAST && fresh == picked;
  }
}
