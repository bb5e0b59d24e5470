package dev.cloudguide.understanding;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Prints how well sentences are understood: run by {@code mvn -Pevaluate verify}. */
class UnderstandingEvaluation {
  private final Understander understander =
      new Understander(Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load()));

  @Test
  void howWellTheTunedHalfIsUnderstood() {
    print("tune", Score.of("tune.txt", understander), true);
  }

  /** With {@code -Devaluate.totals} without its misses, so that nobody tunes on them. */
  @Test
  void howWellTheHalfSetAsideIsUnderstood() {
    print("held out", Score.of("held-out.txt", understander), System.getProperty("evaluate.totals") == null);
  }

  @Test
  void howWellQuestionsWrittenWhileTuningAreUnderstood() {
    print("more", Score.of("more.txt", understander), true);
  }

  @Test
  void howWellQuestionsWrittenAfterTuningAreUnderstood() {
    print("later", Score.of("later.txt", understander), true);
  }

  private static void print(String name, Score score, boolean all) {
    System.out.println("== " + name + ": " + score.totals());
    if (!all) {
      return;
    }
    for (Map.Entry<String, int[]> kind : score.byKind.entrySet()) {
      System.out.println(kind.getKey() + "\t" + kind.getValue()[1] + " of " + kind.getValue()[0]);
    }
    System.out.println("-- confused");
    score.confused.forEach((pair, times) -> System.out.println(times + "\t" + pair));
    System.out.println("-- misses");
    score.misses.forEach(System.out::println);
  }
}
