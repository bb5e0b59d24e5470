package dev.cloudguide.tools.understanding;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Hears notions in the traits of a sentence, and labels in the notions. It learns by Adam, with traits
 * and notions left out at random, so that none is relied on alone. The same examples always give the same weights, on
 * any number of processors: what is random has a seed, sums have an order, and powers of e come from StrictMath.
 */
final class Network {
  private static final int ROUNDS = 8;
  private static final int BATCH = 128;
  private static final int PARTS = 4;
  private static final float FASTEST = 0.004f;
  private static final float WARM = 0.3f;
  private static final double UNHEARD = 0.4;
  private static final double SILENT = 0.2;
  private static final float LOUDER = (float) (1 / (1 - SILENT));
  private static final float FIRST = 0.1f;
  private static final long SEED = 1;
  /** Takes the examples in an order in which neighbours are strangers to each other. */
  private static final int STRIDE = 7_919;

  private final int labels;
  private final Weights traits;
  private final Weights notions;
  private final Weights biases;
  private final double[] rarities;
  private final double steepness;

  /**
   * One sentence.
   *
   * @param traits their numbers
   * @param trust how much it counts, 1 for an ordinary one
   */
  record Row(int[] traits, int label, double trust) {}

  /**
   * An untrained network.
   *
   * @param rarities how seldom each trait is met
   * @param steepness how long the traits of a sentence are together
   */
  Network(int labels, int notions, double[] rarities, double steepness) {
    this.labels = labels;
    this.rarities = rarities;
    this.steepness = steepness;
    this.traits = new Weights(rarities.length, notions);
    this.notions = new Weights(notions, labels);
    this.biases = new Weights(1, labels);
    traits.scatter(new SplittableRandom(SEED), FIRST);
    this.notions.scatter(new SplittableRandom(SEED + 1), FIRST);
  }

  /** How much each trait says of each notion. */
  float[][] traits() {
    return traits.values();
  }

  /** How loudly each notion speaks for each label. */
  float[][] notions() {
    return notions.values();
  }

  float[] biases() {
    return biases.values()[0];
  }

  void train(List<Row> rows) {
    int batches = (rows.size() + BATCH - 1) / BATCH;
    long at = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (int batch = 0; batch < batches; batch++) {
        int size = Math.min(BATCH, rows.size() - batch * BATCH);
        Lesson[] lessons = new Lesson[size];
        for (int i = 0; i < size; i++) {
          int index = (int) (at++ * STRIDE % rows.size());
          lessons[i] = new Lesson(rows.get(index), new SplittableRandom(SEED + at));
        }
        learn(lessons, speed((float) (round * batches + batch) / (ROUNDS * batches)));
      }
    }
    for (Weights all : List.of(traits, notions, biases)) {
      all.settle();
    }
  }

  /** Faster and faster for a while, then slower and slower. */
  private static float speed(float done) {
    return FASTEST * Math.min(done / WARM, (1 - done) / (1 - WARM));
  }

  private void learn(Lesson[] lessons, float speed) {
    Slopes[] parts = new Slopes[PARTS];
    IntStream.range(0, PARTS).parallel().forEach(part -> {
      parts[part] = new Slopes(notions.values().length, labels);
      for (int i = part; i < lessons.length; i += PARTS) {
        lessons[i].take(parts[part]);
      }
    });
    for (int part = 1; part < PARTS; part++) {
      parts[0].add(parts[part]);
    }
    for (int notion = 0; notion < notions.values().length; notion++) {
      notions.slope(notion, parts[0].notions[notion], 1);
    }
    biases.slope(0, parts[0].biases, 1);
    for (Lesson lesson : lessons) {
      for (int i = 0; i < lesson.heard; i++) {
        traits.slope(lesson.traits[i], lesson.slopes, lesson.loud[i]);
      }
    }
    for (Weights all : List.of(traits, notions, biases)) {
      all.learn(speed);
    }
  }

  /** What the weights between notions and labels are to learn. */
  private static final class Slopes {
    private final float[][] notions;
    private final float[] biases;

    Slopes(int notions, int labels) {
      this.notions = new float[notions][labels];
      this.biases = new float[labels];
    }

    void add(Slopes other) {
      for (int notion = 0; notion < notions.length; notion++) {
        Weights.add(notions[notion], other.notions[notion], 1);
      }
      Weights.add(biases, other.biases, 1);
    }
  }

  /** One sentence, with some of its traits left out. */
  private final class Lesson {
    private final Row row;
    private final SplittableRandom random;
    private final int[] traits;
    private final float[] loud;
    private final float[] slopes;
    private int heard;

    Lesson(Row row, SplittableRandom random) {
      this.row = row;
      this.random = random;
      this.traits = new int[row.traits().length];
      this.loud = new float[row.traits().length];
      this.slopes = new float[notions.values().length];
    }

    private void take(Slopes learned) {
      listen();
      float[] notion = new float[slopes.length];
      for (int i = 0; i < heard; i++) {
        Weights.add(notion, Network.this.traits.values()[traits[i]], loud[i]);
      }
      float[] wrong = biases().clone();
      for (int n = 0; n < notion.length; n++) {
        notion[n] *= random.nextDouble() < SILENT ? 0 : LOUDER;
        Weights.add(wrong, notions.values()[n], notion[n]);
      }
      likely(wrong);
      wrong[row.label()] -= 1;
      for (int c = 0; c < labels; c++) {
        wrong[c] *= (float) row.trust();
      }
      Weights.add(learned.biases, wrong, 1);
      for (int n = 0; n < notion.length; n++) {
        if (notion[n] != 0) {
          Weights.add(learned.notions[n], wrong, notion[n]);
          slopes[n] = LOUDER * Weights.product(notions.values()[n], wrong);
        }
      }
    }

    private void listen() {
      double length = 0;
      for (int trait : row.traits()) {
        if (random.nextDouble() >= UNHEARD) {
          traits[heard++] = trait;
          length += rarities[trait] * rarities[trait];
        }
      }
      for (int i = 0; i < heard; i++) {
        loud[i] = (float) (steepness * rarities[traits[i]] / Math.sqrt(length));
      }
    }
  }

  /** Turns loudness into how likely each is. */
  private static void likely(float[] loudness) {
    float loudest = Float.NEGATIVE_INFINITY;
    for (float one : loudness) {
      loudest = Math.max(loudest, one);
    }
    float all = 0;
    for (int c = 0; c < loudness.length; c++) {
      loudness[c] = (float) StrictMath.exp(loudness[c] - loudest);
      all += loudness[c];
    }
    for (int c = 0; c < loudness.length; c++) {
      loudness[c] /= all;
    }
  }
}
