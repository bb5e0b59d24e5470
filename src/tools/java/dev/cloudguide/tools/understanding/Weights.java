package dev.cloudguide.tools.understanding;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Weights in rows that learn by Adam, without momentum; a row that nothing was learned of only fades. */
final class Weights {
  private static final float FADES = 0.2f;
  private static final double MEMORY = 0.999;
  private static final float TINY = 1e-8f;

  private final float[][] values;
  private final float[][] squares;
  private final float[][] slopes;
  private final long[] learned;
  private final double[] faded;
  private final int[] open;
  private int opened;
  private long times;
  private double fading = 1;

  Weights(int rows, int columns) {
    values = new float[rows][columns];
    squares = new float[rows][columns];
    slopes = new float[rows][];
    learned = new long[rows];
    faded = new double[rows];
    Arrays.fill(faded, 1);
    open = new int[rows];
  }

  float[][] values() {
    return values;
  }

  /** Gives each a small value of its own. */
  void scatter(SplittableRandom random, float most) {
    for (float[] row : values) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (most * (2 * random.nextDouble() - 1));
      }
    }
  }

  /** Adds to what a row is to learn. */
  void slope(int row, float[] slope, float loud) {
    if (slopes[row] == null) {
      slopes[row] = new float[values[row].length];
      open[opened++] = row;
    }
    add(slopes[row], slope, loud);
  }

  /** Learns what was added since the last time. */
  void learn(float speed) {
    times++;
    fading *= 1 - speed * FADES;
    float early = (float) (1 - StrictMath.pow(MEMORY, times));
    for (int i = 0; i < opened; i++) {
      int row = open[i];
      fade(row);
      float kept = (float) StrictMath.pow(MEMORY, times - learned[row]);
      learned[row] = times;
      float[] value = values[row];
      float[] square = squares[row];
      float[] slope = slopes[row];
      for (int c = 0; c < value.length; c++) {
        square[c] = square[c] * kept + slope[c] * slope[c] * (float) (1 - MEMORY);
        value[c] -= speed * slope[c] / ((float) Math.sqrt(square[c] / early) + TINY);
      }
      slopes[row] = null;
    }
    opened = 0;
  }

  /** Lets every row fade by what it has not faded yet. */
  void settle() {
    for (int row = 0; row < values.length; row++) {
      fade(row);
    }
  }

  private void fade(int row) {
    float by = (float) (fading / faded[row]);
    faded[row] = fading;
    for (int c = 0; c < values[row].length; c++) {
      values[row][c] *= by;
    }
  }

  /** Adds a row times a number to another. */
  static void add(float[] to, float[] row, float times) {
    for (int c = 0; c < to.length; c++) {
      to[c] += times * row[c];
    }
  }

  /** The sum of what two rows have in common, in four sums that a processor can keep beside each other. */
  static float product(float[] one, float[] other) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
      c += one[i + 2] * other[i + 2];
      d += one[i + 3] * other[i + 3];
    }
    for (; i < one.length; i++) {
      a += one[i] * other[i];
    }
    return a + b + (c + d);
  }
}
