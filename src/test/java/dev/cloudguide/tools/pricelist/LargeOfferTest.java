package dev.cloudguide.tools.pricelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files larger than the heap; OfferSpeed does the same with a gigabyte. */
class LargeOfferTest {
  private static final long SIZE = 24_000_000;

  @TempDir
  Path folder;

  @Test
  void aCsvFileLargerThanTheHeapIsRead() throws Exception {
    Path file = folder.resolve("ec2.csv");
    int picked = SyntheticOffer.csv(file, SIZE);
    assertTrue(Files.size(file) >= SIZE);
    assertEquals("picked " + picked, inSmallHeap(file));
  }

  @Test
  void aJsonFileLargerThanTheHeapIsRead() throws Exception {
    Path file = folder.resolve("ec2.json");
    int picked = SyntheticOffer.json(file, SIZE);
    assertEquals("picked " + picked, inSmallHeap(file));
  }

  /** Reads a file and prints how many instances it found; run in a program of its own. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Imported imported = new Imported();
    try (OfferReader reader = OfferReader.open(file, "ec2", bytes -> {})) {
      RuleFile rules = RuleFiles.all().getFirst();
      Collector collector =
          new InstanceCollector(reader.facts(), rules, new Selection(Set.of(), RuleFiles.prefixes()));
      reader.read(List.of(collector));
      collector.finish(imported);
    }
    new PrintStream((OutputStream) System.out, true, StandardCharsets.UTF_8)
        .println("picked " + imported.instances().size());
  }

  private static String inSmallHeap(Path file) throws Exception {
    String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx16m", "-XX:+UseSerialGC",
        "-cp", classes, LargeOfferTest.class.getName(), file.toString())
        .redirectErrorStream(true)
        .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }
}
