package dev.cloudguide.tools.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Multinomial logistic regression with a penalty on large weights, by AdaGrad. The same examples always give the same
 * weights: nothing in it is random, and it computes with StrictMath.
 */
final class Regression {
  private static final int ROUNDS = 25;
  private static final double STEP = 0.3;
  private static final double PENALTY = 0.7;
  private static final double FIRST = 1;
  private static final double NEGLIGIBLE = 1e-3;
  /** Takes the examples in an order in which neighbours are strangers to each other. */
  private static final int STRIDE = 7_919;

  private final int classes;
  private final double[][] weights;
  private final double[][] slopes;
  private final double[] biases;
  private final double[] biasSlopes;
  private final int[] times;

  /** One sentence: its traits, how loudly each is heard, and the number of its class. */
  record Row(int[] traits, double[] loud, int label, double trust) {}

  Regression(int classes, int traits) {
    this.classes = classes;
    this.weights = new double[traits][classes];
    this.slopes = new double[traits][classes];
    this.biases = new double[classes];
    this.biasSlopes = new double[classes];
    this.times = new int[traits];
  }

  double[][] weights() {
    return weights;
  }

  double[] biases() {
    return biases;
  }

  void train(List<Row> rows) {
    for (Row row : rows) {
      for (int trait : row.traits()) {
        times[trait]++;
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      int at = round % rows.size();
      for (int i = 0; i < rows.size(); i++) {
        learn(rows.get(at));
        at = (int) ((at + (long) STRIDE) % rows.size());
      }
    }
  }

  private void learn(Row row) {
    double[] wrong = likely(row);
    wrong[row.label()] -= 1;
    for (int c = 0; c < classes; c++) {
      double slope = wrong[c] * row.trust();
      biasSlopes[c] += slope * slope;
      biases[c] -= STEP * slope / StrictMath.sqrt(FIRST + biasSlopes[c]);
    }
    int[] concerned = concerned(wrong);
    for (int i = 0; i < row.traits().length; i++) {
      int trait = row.traits()[i];
      double[] weight = weights[trait];
      double[] before = slopes[trait];
      for (int c : concerned) {
        double slope = wrong[c] * row.trust() * row.loud()[i] + PENALTY * weight[c] / times[trait];
        before[c] += slope * slope;
        weight[c] -= STEP * slope / StrictMath.sqrt(FIRST + before[c]);
      }
    }
  }

  /** The classes that are wrong by anything that matters. */
  private static int[] concerned(double[] wrong) {
    return IntStream.range(0, wrong.length).filter(c -> Math.abs(wrong[c]) >= NEGLIGIBLE).toArray();
  }

  private double[] likely(Row row) {
    double[] loudness = new double[classes];
    for (int i = 0; i < row.traits().length; i++) {
      double[] weight = weights[row.traits()[i]];
      for (int c = 0; c < classes; c++) {
        loudness[c] += weight[c] * row.loud()[i];
      }
    }
    double loudest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      loudness[c] = biases[c] + loudness[c];
      loudest = Math.max(loudest, loudness[c]);
    }
    for (int c = 0; c < classes; c++) {
      loudness[c] = StrictMath.exp(loudness[c] - loudest);
    }
    double all = Arrays.stream(loudness).sum();
    for (int c = 0; c < classes; c++) {
      loudness[c] /= all;
    }
    return loudness;
  }
}
