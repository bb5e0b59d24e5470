package dev.cloudguide.tools.understanding;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a model as {@link dev.cloudguide.cues.NeedModelFile} reads it: each weight in a byte, small ones left out. */
final class NeedModelWriter {
  /** The smallest weight that is kept, of 127. */
  private static final int LEAST = 5;
  private static final int MOST = 127;

  private NeedModelWriter() {}

  static byte[] file(List<String> needs, double[] biases, List<Integer> traits, double[][] weights) {
    double loudest = 0;
    for (double[] row : weights) {
      for (double weight : row) {
        loudest = Math.max(loudest, Math.abs(weight));
      }
    }
    double scale = loudest / MOST;
    ByteArrayOutputStream hashes = new ByteArrayOutputStream();
    ByteArrayOutputStream counts = new ByteArrayOutputStream();
    ByteArrayOutputStream owners = new ByteArrayOutputStream();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(hashes)) {
      for (int i = 0; i < weights.length; i++) {
        int before = kept.size();
        for (int c = 0; c < needs.size(); c++) {
          long weight = Math.round(weights[i][c] / scale);
          if (Math.abs(weight) >= LEAST) {
            owners.write(c);
            kept.write((int) weight);
          }
        }
        if (kept.size() > before) {
          out.writeInt(traits.get(i));
          counts.write(kept.size() - before);
        }
      }
      return joined(needs, biases, scale, hashes, counts, owners, kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] joined(List<String> needs, double[] biases, double scale, ByteArrayOutputStream hashes,
      ByteArrayOutputStream counts, ByteArrayOutputStream owners, ByteArrayOutputStream weights) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    byte[] names = String.join(" ", needs).getBytes(StandardCharsets.UTF_8);
    out.writeShort(names.length);
    out.write(names);
    for (double bias : biases) {
      out.writeFloat((float) bias);
    }
    out.writeFloat((float) scale);
    out.writeInt(counts.size());
    out.writeInt(weights.size());
    for (ByteArrayOutputStream part : List.of(hashes, counts, owners, weights)) {
      part.writeTo(out);
    }
    out.flush();
    return file.toByteArray();
  }
}
