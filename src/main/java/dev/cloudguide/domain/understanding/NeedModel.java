package dev.cloudguide.domain.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How likely a sentence is about each need: a linear model, trained on example sentences, of which only weights that
 * matter are kept.
 *
 * <p>A trait is known by its hash alone, so that nothing but numbers is read when a model is first asked.
 */
public final class NeedModel {
  /** What no need is. */
  public static final String NONE = "none";

  private final List<String> needs;
  private final float[] biases;
  private final float scale;
  private final int[] traits;
  private final int[] starts;
  private final byte[] owners;
  private final byte[] weights;

  /**
   * A model as it was trained.
   *
   * @param needs in the order of biases, {@link #NONE} among them
   * @param biases how likely each is before anything is heard, as a logarithm
   * @param scale what a weight of 1 stands for
   * @param traits hashes of the traits, in order
   * @param counts how many weights each trait has
   * @param owners the need of each weight
   */
  public NeedModel(List<String> needs, float[] biases, float scale, int[] traits, byte[] counts, byte[] owners,
      byte[] weights) {
    this.needs = List.copyOf(needs);
    this.biases = biases;
    this.scale = scale;
    this.traits = traits;
    this.starts = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      starts[i + 1] = starts[i] + counts[i];
    }
    this.owners = owners;
    this.weights = weights;
  }

  /** A model that knows nothing. */
  public static NeedModel none() {
    return new NeedModel(List.of(NONE), new float[1], 1, new int[0], new byte[0], new byte[0], new byte[0]);
  }

  /** What a trait is known by. */
  public static int hash(String trait) {
    return trait.hashCode();
  }

  List<String> needs() {
    return needs;
  }

  /** How loudly the traits of a sentence speak for each need, in the order of {@link #needs()}. */
  double[] of(Set<String> heard) {
    long[] sums = new long[needs.size()];
    for (String trait : heard) {
      int at = Arrays.binarySearch(traits, hash(trait));
      for (int i = at < 0 ? 0 : starts[at]; at >= 0 && i < starts[at + 1]; i++) {
        sums[owners[i]] += weights[i];
      }
    }
    double share = scale * share(heard.size());
    double[] loudness = new double[sums.length];
    for (int i = 0; i < loudness.length; i++) {
      loudness[i] = biases[i] + share * sums[i];
    }
    return loudness;
  }

  /** How much of a sentence of so many traits each stands for: a long sentence is not louder than a short one. */
  public static double share(int traits) {
    return 1 / Math.sqrt(Math.max(1, traits));
  }
}
