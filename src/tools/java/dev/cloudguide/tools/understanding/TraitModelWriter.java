package dev.cloudguide.tools.understanding;

import dev.cloudguide.domain.understanding.TraitModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a model as {@link dev.cloudguide.cues.TraitModelFile} reads it: weights in a byte, small ones left out. */
final class TraitModelWriter {
  /** The smallest weight that is kept, of 127. */
  private static final int LEAST = 9;
  private static final int MOST = 127;
  /** Weights are so coarse, of 127: the file is smaller in the jar, and it hears as well. */
  private static final int STEP = 7;
  private static final int WIDEST = 255;

  private TraitModelWriter() {}

  /**
   * The file of a trained model.
   *
   * @param traits hashes in order
   * @param rarities of each trait
   * @param weights of each trait for each label
   */
  static byte[] file(List<String> labels, double[] biases, List<Integer> traits, double[] rarities,
      double[][] weights) {
    double loudest = 0;
    for (int i = 0; i < weights.length; i++) {
      for (double weight : weights[i]) {
        loudest = Math.max(loudest, Math.abs(weight) * rarities[i]);
      }
    }
    double scale = loudest / MOST;
    Parts parts = new Parts();
    try (DataOutputStream out = new DataOutputStream(parts.hashes);
        DataOutputStream counts = new DataOutputStream(parts.counts)) {
      for (int i = 0; i < weights.length; i++) {
        int before = parts.weights.size();
        int last = -1;
        for (int c = 0; c < labels.size(); c++) {
          long weight = STEP * Math.round(weights[i][c] * rarities[i] / scale / STEP);
          if (Math.abs(weight) >= LEAST) {
            parts.weight(c - last, (int) weight);
            last = c;
          }
        }
        if (parts.weights.size() > before) {
          out.writeInt(traits.get(i));
          parts.rarities.write((int) Math.round(rarities[i] * TraitModel.RARITY));
          counts.writeShort(parts.weights.size() - before);
        }
      }
      return joined(labels, biases, scale, parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of the file as they grow. */
  private static final class Parts {
    private final ByteArrayOutputStream hashes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rarities = new ByteArrayOutputStream();
    private final ByteArrayOutputStream counts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    private final ByteArrayOutputStream weights = new ByteArrayOutputStream();

    /** A weight so far behind the last; weights of zero lead over what is wider than a byte. */
    private void weight(int gap, int weight) {
      for (int left = gap; left > 0; left -= WIDEST) {
        gaps.write(Math.min(left, WIDEST));
        weights.write(left > WIDEST ? 0 : weight);
      }
    }
  }

  private static byte[] joined(List<String> labels, double[] biases, double scale, Parts parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    byte[] names = String.join(" ", labels).getBytes(StandardCharsets.UTF_8);
    out.writeShort(names.length);
    out.write(names);
    for (double bias : biases) {
      out.writeFloat((float) bias);
    }
    out.writeFloat((float) scale);
    out.writeInt(parts.rarities.size());
    out.writeInt(parts.weights.size());
    for (ByteArrayOutputStream part
        : List.of(parts.hashes, parts.rarities, parts.counts, parts.gaps, parts.weights)) {
      part.writeTo(out);
    }
    out.flush();
    return file.toByteArray();
  }
}
