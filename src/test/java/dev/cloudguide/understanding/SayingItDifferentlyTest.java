package dev.cloudguide.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What does not change a question, whoever asks: case, politeness, fillers, how a name or number is written. */
class SayingItDifferentlyTest {
  private static final Understander UNDERSTANDER =
      new Understander(Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load()));

  private static void changesNothing(UnaryOperator<String> change) {
    for (Asked asked : Asked.in("tune.txt")) {
      String words = asked.words();
      assertEquals(UNDERSTANDER.understand(words), UNDERSTANDER.understand(change.apply(words)), words);
    }
  }

  @Test
  void upperCase() {
    changesNothing(words -> words.toUpperCase(Locale.ROOT));
  }

  @Test
  void politeness() {
    changesNothing(words -> "um, hey, could you please tell me " + words);
    changesNothing(words -> words + " please");
  }

  @Test
  void fillersInside() {
    changesNothing(words -> words.replace(" is ", " um is ").replace(" for ", " uh for "));
  }

  @Test
  void punctuation() {
    changesNothing(words -> words + " ?!");
    changesNothing(words -> words.replace(",", " ").replace("?", ""));
  }

  @Test
  void writtenNamesAndNumbers() {
    Map<String, String> ways = Map.of("s3", "s three", "ec2", "e c 2", "five million", "5000000", "two hundred", "200",
        "m five large", "m5.large", "cloudfront", "cloud front", "dynamodb", "dynamo d b", "sqs", "s. q. s.");
    for (Map.Entry<String, String> way : ways.entrySet()) {
      changesNothing(words -> words.replace(way.getKey(), way.getValue()));
    }
  }

  @Test
  void bothHalvesReachWhatWeAimAt() {
    for (String half : List.of("tune.txt", "held-out.txt")) {
      Score score = Score.of(half, UNDERSTANDER);
      assertTrue(score.kindRight >= 0.90 * score.inScope, half + ": " + score.totals());
      assertTrue(score.servicesRight >= 0.95 * score.inScope, half + ": " + score.totals());
      assertTrue(score.confidentWrong < 0.03 * score.inScope, half + ": " + score.totals());
      assertTrue(score.declined >= 0.95 * score.outOfScope, half + ": " + score.totals());
    }
  }
}
