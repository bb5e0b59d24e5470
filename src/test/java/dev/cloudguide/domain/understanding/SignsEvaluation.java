package dev.cloudguide.domain.understanding;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Prints how much each sign of a described case should weigh, as {@code understanding/signs.tsv} has it, and how often
 * they err: logistic regression over the sentences that may be tuned on. Run by {@code mvn -Pevaluate verify
 * -Dit.test=SignsEvaluation}.
 */
class SignsEvaluation {
  private static final Path TESTS = Path.of("src/test/resources");
  private static final int ROUNDS = 20_000;
  private static final double STEP = 0.3;
  private static final double PENALTY = 0.5;

  private final Understander understander =
      new Understander(Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load()));

  private record Row(String words, double[] loud, int isCase) {}

  @Test
  void howMuchEachSignWeighs() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String file : List.of("tune", "once-held-out", "once-set-aside", "once-fresh", "once-measured")) {
      situations(file, rows);
    }
    for (String file : List.of("tune", "more")) {
      questions(file, rows);
    }
    for (String line : Files.readAllLines(TESTS.resolve("understanding/no-case.txt"))) {
      if (!line.startsWith("#")) {
        rows.add(row(line, 0));
      }
    }
    double[] weights = fitted(rows);
    for (Signs.Sign sign : Signs.Sign.values()) {
      System.out.printf("%s\t%.2f%n", sign.name().toLowerCase(), weights[sign.ordinal()]);
    }
    int lost = 0;
    int taken = 0;
    for (Row row : rows) {
      boolean heard = odds(row, weights) >= 0;
      lost += row.isCase() == 1 && !heard ? 1 : 0;
      taken += row.isCase() == 0 && heard ? 1 : 0;
      if (heard != (row.isCase() == 1)) {
        System.out.printf("%s %.2f %s%n", heard ? "TAKEN" : "LOST ", odds(row, weights), row.words());
      }
    }
    System.out.println("== cases: of " + rows.size() + " sentences, lost " + lost + ", wrongly taken " + taken);
  }

  private void situations(String file, List<Row> rows) throws IOException {
    for (String line : Files.readAllLines(TESTS.resolve("advice").resolve(file + ".txt"))) {
      if (line.startsWith("say: ")) {
        rows.add(row(line.substring("say: ".length()), 1));
      }
    }
  }

  private void questions(String file, List<Row> rows) throws IOException {
    int isCase = 0;
    for (String line : Files.readAllLines(TESTS.resolve("understanding").resolve(file + ".txt"))) {
      if (line.startsWith("## ")) {
        isCase = line.equals("## Recommend") ? 1 : 0;
      } else if (!line.isBlank()) {
        rows.add(row(line.replaceFirst("  =>.*$", ""), isCase));
      }
    }
  }

  private Row row(String words, int isCase) {
    return new Row(words, understander.signs(words), isCase);
  }

  private static double[] fitted(List<Row> rows) {
    double[] weights = new double[Signs.Sign.values().length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (Row row : rows) {
        double wrong = 1 / (1 + Math.exp(-odds(row, weights))) - row.isCase();
        for (int i = 0; i < slope.length; i++) {
          slope[i] += wrong * row.loud()[i];
        }
      }
      for (int i = 0; i < slope.length; i++) {
        double penalty = i == Signs.Sign.ALWAYS.ordinal() ? 0 : PENALTY * weights[i];
        weights[i] -= STEP * (slope[i] + penalty) / rows.size();
      }
    }
    return weights;
  }

  private static double odds(Row row, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * row.loud()[i];
    }
    return sum;
  }
}
