package dev.cloudguide.cues;

import dev.cloudguide.domain.understanding.TraitModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The trained model of needs and their options, {@code understanding/cases.bin}, made by
 * {@code ./cloud-guide understanding}.
 *
 * <p>Layout, all big-endian: the labels in one text, parted by blanks, with its length (short) before it; a bias
 * (float) for each; what a weight of 1 stands for (float); how many traits (int) and how many weights (int); the hash
 * (int) of each trait, in order; how seldom each is met, in sixteenths (unsigned byte); how many weights each has
 * (short); how far the label of each weight stands behind the one before it (unsigned byte); each weight times that
 * rarity (byte).
 */
public final class TraitModelFile {
  /** Where it lies, among what is understood. */
  public static final String NAME = "cases.bin";

  private TraitModelFile() {}

  /** The model we ship. */
  public static TraitModel read() {
    try (InputStream in = TraitModelFile.class.getResourceAsStream("/understanding/".concat(NAME))) {
      if (in == null) {
        throw new CueException(NAME, 0, "is missing; run ./cloud-guide understanding", null);
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new CueException(NAME, 0, "cannot be read", e);
    }
  }

  /** The model that a file holds. */
  public static TraitModel of(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    byte[] names = new byte[in.getShort()];
    in.get(names);
    String[] labels = new String(names, StandardCharsets.UTF_8).split(" ");
    float[] biases = new float[labels.length];
    for (int i = 0; i < biases.length; i++) {
      biases[i] = in.getFloat();
    }
    float scale = in.getFloat();
    int[] traits = new int[in.getInt()];
    byte[] weights = new byte[in.getInt()];
    in.asIntBuffer().get(traits);
    in.position(in.position() + traits.length * Integer.BYTES);
    byte[] rarities = new byte[traits.length];
    in.get(rarities);
    short[] counts = new short[traits.length];
    in.asShortBuffer().get(counts);
    in.position(in.position() + traits.length * Short.BYTES);
    byte[] gaps = new byte[weights.length];
    in.get(gaps);
    in.get(weights);
    return new TraitModel(List.of(labels), biases, scale,
        new TraitModel.Known(traits, rarities, counts, gaps, weights));
  }
}
