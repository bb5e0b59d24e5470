package dev.cloudguide.tools.understanding;

import dev.cloudguide.domain.understanding.TraitModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a model as {@link dev.cloudguide.cues.TraitModelFile} reads it: what traits say of notions in half a byte
 * each, what notions say of labels in a byte.
 */
final class TraitModelWriter {
  private static final int MOST = 127;
  /** The few weights that are larger than that share of all are written as if they were no larger. */
  private static final double LOUDEST = 0.995;

  private TraitModelWriter() {}

  /**
   * The file of a trained model.
   *
   * @param traits hashes in order
   * @param rarities of each trait
   */
  static byte[] file(List<String> labels, List<Integer> traits, double[] rarities, Network network) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      byte[] names = String.join(" ", labels).getBytes(StandardCharsets.UTF_8);
      out.writeShort(names.length);
      out.write(names);
      write(network.biases(), out);
      out.writeShort(network.notions().length);
      float most = most(network.notions(), 1) / MOST;
      out.writeFloat(most);
      for (float[] row : network.notions()) {
        for (float weight : row) {
          out.writeByte(step(weight, most, MOST));
        }
      }
      float scale = most(network.traits(), LOUDEST) / TraitModel.STEPS;
      out.writeFloat(scale);
      out.writeInt(traits.size());
      for (int trait : traits) {
        out.writeInt(trait);
      }
      for (double rarity : rarities) {
        out.writeByte((int) Math.round(rarity * TraitModel.RARITY));
      }
      for (float[] row : network.traits()) {
        for (int i = 0; i < row.length; i += 2) {
          out.writeByte(half(row[i], scale) << Byte.SIZE / 2 | half(row[i + 1], scale));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void write(float[] row, DataOutputStream out) throws IOException {
    for (float one : row) {
      out.writeFloat(one);
    }
  }

  /** Half a byte: from 0 to twice {@link TraitModel#STEPS}, which is none. */
  private static int half(float weight, float scale) {
    return step(weight, scale, TraitModel.STEPS) + TraitModel.STEPS;
  }

  private static int step(float weight, float scale, int most) {
    return Math.clamp(Math.round(weight / scale), -most, most);
  }

  /** How large all weights but that share are at most. */
  private static float most(float[][] rows, double share) {
    float[] sizes = new float[rows.length * rows[0].length];
    int next = 0;
    for (float[] row : rows) {
      for (float weight : row) {
        sizes[next++] = Math.abs(weight);
      }
    }
    Arrays.sort(sizes);
    return sizes[(int) ((sizes.length - 1) * share)];
  }
}
