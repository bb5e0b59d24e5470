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
 * (float) for each; how many notions (short); what 1 of their weights stands for (float), and for each notion its
 * weight (byte) for each label; what 1 of the traits' weights stands for (float); how many traits (int); the hash (int)
 * of each, in order; how seldom each is met, in sixteenths (unsigned byte); for each its weight for each notion, two in
 * a byte, the first in its upper half, {@link TraitModel#STEPS} meaning none.
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
    float[] biases = floats(in, labels.length);
    int notions = in.getShort();
    float scale = in.getFloat();
    byte[] spoken = bytes(in, notions * labels.length);
    float step = in.getFloat();
    int[] traits = new int[in.getInt()];
    in.asIntBuffer().get(traits);
    in.position(in.position() + traits.length * Integer.BYTES);
    byte[] rarities = bytes(in, traits.length);
    byte[] weights = bytes(in, traits.length * notions / 2);
    return new TraitModel(List.of(labels), new TraitModel.Known(traits, rarities, step, weights),
        new TraitModel.Notions(notions, scale, spoken, biases));
  }

  private static float[] floats(ByteBuffer in, int count) {
    float[] floats = new float[count];
    in.asFloatBuffer().get(floats);
    in.position(in.position() + count * Float.BYTES);
    return floats;
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }
}
