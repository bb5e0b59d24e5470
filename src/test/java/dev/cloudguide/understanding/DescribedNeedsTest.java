package dev.cloudguide.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.domain.understanding.Understanding;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People describe what they have and want, and seldom ask which service. */
class DescribedNeedsTest {
  private static final Path FILE = Path.of("src/test/resources/advice/described.txt");

  private final Understander understander =
      new Understander(Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load()));

  @Test
  void aNeedIsHeardInTwoOfThreeDescriptions() throws IOException {
    int all = 0;
    List<String> misses = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t");
        all++;
        String heard = heard(fields[1]);
        if (!List.of(fields[0].split(", ")).contains(heard)) {
          misses.add(fields[0] + " -> " + heard + " | " + fields[1]);
        }
      }
    }
    int most = all / 3;
    assertTrue(misses.size() <= most, () -> misses.size() + " missed:\n" + String.join("\n", misses));
  }

  private String heard(String words) {
    return switch (understander.understand(words)) {
      case Understanding.Sure sure -> sure.question() instanceof Question.Recommend asked
          ? asked.named().need().orElse("nothing") : sure.question().getClass().getSimpleName();
      case Understanding.Between between -> "between " + name(between.likelier()) + " and " + name(between.other());
      case Understanding.OneOf oneOf -> "one of " + oneOf.likely().stream().map(DescribedNeedsTest::name).toList();
      case Understanding.NamedOnly only -> "named only " + only.named().needs();
      case Understanding.Nothing nothing -> "nothing";
    };
  }

  private static String name(Question question) {
    Named named = question.named();
    return question.getClass().getSimpleName() + " " + named.needs();
  }
}
