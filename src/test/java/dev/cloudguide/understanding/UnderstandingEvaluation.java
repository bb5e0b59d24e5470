package dev.cloudguide.understanding;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.util.Map;

/** Prints how well sentences are understood: run by {@code mvn -Pevaluate verify}. */
final class UnderstandingEvaluation {
  private UnderstandingEvaluation() {}

  /** Everything about both halves; with {@code totals}, only totals of the half set aside. */
  public static void main(String[] args) {
    Understander understander = new Understander(Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load()));
    print("tune", Score.of("tune.txt", understander), true);
    boolean all = args.length == 0 || !args[0].equals("totals");
    print("held out", Score.of("held-out.txt", understander), all);
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
