package dev.cloudguide.tools.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.knowledge.KnowledgeNeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The model of needs: as trained, on enough examples, none of which is measured with. */
class NeedTrainingTest {
  private static final Path PROJECT = Path.of(".");
  private static final int FEWEST = 20;
  private static final int LARGEST = 250_000;
  private static final List<Example> EXAMPLES =
      Example.in(Path.of("src/tools/resources/understanding/examples"));

  @Test
  void theCommittedModelIsTheTrainedOne() throws IOException {
    assertArrayEquals(NeedTraining.make(PROJECT), Files.readAllBytes(NeedTraining.file(PROJECT)),
        "understanding/needs.bin is out of date: run ./cloud-guide understanding");
  }

  @Test
  void theModelIsSmall() throws IOException {
    assertTrue(Files.size(NeedTraining.file(PROJECT)) < LARGEST);
  }

  @Test
  void everyNeedHasExamplesAndNothingElse() {
    Map<String, Integer> counts = new TreeMap<>();
    EXAMPLES.forEach(example -> counts.merge(example.need(), 1, Integer::sum));
    Set<String> known = new TreeSet<>(Set.of("none"));
    KnowledgeNeeds.load().names().forEach(need -> known.add(need.id()));
    assertEquals(known, counts.keySet());
    counts.forEach((need, count) -> assertTrue(count >= FEWEST, () -> need + " has only " + count + " examples"));
  }

  @Test
  void noExampleIsMeasuredWith() throws IOException {
    StringBuilder measured = new StringBuilder("\n");
    for (String folder : List.of("advice", "understanding")) {
      try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
        for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
          for (String line : Files.readAllLines(file)) {
            measured.append(line.replaceFirst("^say: ", "").replaceFirst("  =>.*$", "").replaceFirst("^.*\t", ""))
                .append('\n');
          }
        }
      }
    }
    Set<String> sentences = new HashSet<>(List.of(measured.toString().split("\n")));
    List<String> taken = EXAMPLES.stream().map(Example::words)
        .filter(sentences::contains).toList();
    assertEquals(List.of(), taken);
  }

  @Test
  void anExampleOfNoNeedWeKnowIsReported() {
    List<Example> wrong = List.of(new Example("teleport", "beam me up"));
    assertTrue(assertThrows(IllegalArgumentException.class, () -> NeedTraining.make(wrong)).getMessage()
        .contains("'teleport' is no need"));
  }
}
