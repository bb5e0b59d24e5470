package dev.cloudguide.cues;

import dev.cloudguide.domain.understanding.NeedModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The trained model of needs, {@code understanding/needs.bin}, made by {@code ./cloud-guide understanding}.
 *
 * <p>Layout, all big-endian: the needs in one text, parted by blanks, with its length (short) before it; a bias (float)
 * for each; what a weight of 1 stands for (float); how many traits (int) and how many weights (int); the hash (int) of
 * each trait, in order; how seldom each is met, in sixteenths (unsigned byte); how many weights each has (byte); the
 * need of each weight (byte); each weight times that rarity (byte).
 */
public final class NeedModelFile {
  /** Where it lies among the resources. */
  public static final String NAME = "needs.bin";

  private NeedModelFile() {}

  /** The model we ship. */
  public static NeedModel read() {
    try (InputStream in = NeedModelFile.class.getResourceAsStream("/understanding/".concat(NAME))) {
      if (in == null) {
        throw new CueException(NAME, 0, "is missing; run ./cloud-guide understanding", null);
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new CueException(NAME, 0, "cannot be read", e);
    }
  }

  /** The model that a file holds. */
  public static NeedModel of(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    byte[] names = new byte[in.getShort()];
    in.get(names);
    String[] needs = new String(names, StandardCharsets.UTF_8).split(" ");
    float[] biases = new float[needs.length];
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
    byte[] counts = new byte[traits.length];
    in.get(counts);
    byte[] owners = new byte[weights.length];
    in.get(owners);
    in.get(weights);
    return new NeedModel(List.of(needs), biases, scale, new NeedModel.Known(traits, rarities, counts), owners,
        weights);
  }
}
