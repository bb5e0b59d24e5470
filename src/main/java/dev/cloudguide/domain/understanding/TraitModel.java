package dev.cloudguide.domain.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How likely a sentence is about each of several things, such as needs, or the options of one need: a linear model,
 * trained on example sentences, of which only weights that matter are kept.
 *
 * <p>A trait is known by its hash alone, so that nothing but numbers is read when a model is first asked.
 */
public final class TraitModel {
  /** What no need is. */
  public static final String NONE = "none";
  /** What is no option of a need: the words do not tell which fits. */
  public static final String OPEN = "open";

  /** How steeply loudness grows with what is heard: the same while training and while listening. */
  public static final double STEEPNESS = 5;
  /** In how many steps a rarity of 1 is written. */
  public static final int RARITY = 16;

  private final List<String> labels;
  private final float[] biases;
  private final float scale;
  private final int[] traits;
  private final byte[] rarities;
  private final int[] starts;
  private final byte[] owners;
  private final byte[] weights;

  /**
   * A model as it was trained.
   *
   * @param labels what a sentence may be about, in the order of biases: {@link #NONE} or {@link #OPEN} among them
   * @param biases how likely each is before anything is heard, as a logarithm
   * @param scale what a weight of 1 stands for
   * @param known what is known of each trait
   * @param owners the place of the label of each weight
   * @param weights each times the rarity of its trait
   */
  public TraitModel(List<String> labels, float[] biases, float scale, Known known, byte[] owners, byte[] weights) {
    this.labels = List.copyOf(labels);
    this.biases = biases;
    this.scale = scale;
    this.traits = known.traits;
    this.rarities = known.rarities;
    this.starts = new int[known.counts.length + 1];
    for (int i = 0; i < known.counts.length; i++) {
      starts[i + 1] = starts[i] + known.counts[i];
    }
    this.owners = owners;
    this.weights = weights;
  }

  /**
   * The traits a model knows.
   *
   * @param traits their hashes, in order
   * @param rarities how seldom each is met, in sixteenths, unsigned
   * @param counts how many weights each has
   */
  public record Known(int[] traits, byte[] rarities, byte[] counts) {}

  /** A model that knows nothing. */
  public static TraitModel none() {
    return new TraitModel(List.of(NONE), new float[1], 1, new Known(new int[0], new byte[0], new byte[0]),
        new byte[0], new byte[0]);
  }

  /** What a trait is known by. */
  public static int hash(String trait) {
    return trait.hashCode();
  }

  /** A model of options that knows nothing. */
  public static TraitModel open() {
    return new TraitModel(List.of(OPEN), new float[1], 1, new Known(new int[0], new byte[0], new byte[0]),
        new byte[0], new byte[0]);
  }

  List<String> labels() {
    return labels;
  }

  /** The label that these traits make likeliest, if it is at least so likely. */
  Optional<String> likeliest(Set<String> heard, double least) {
    double[] loudness = of(heard);
    int first = 0;
    double total = 0;
    for (int i = 0; i < loudness.length; i++) {
      first = loudness[i] > loudness[first] ? i : first;
      total += Math.exp(loudness[i]);
    }
    return Math.exp(loudness[first]) / total >= least ? Optional.of(labels.get(first)) : Optional.empty();
  }

  /** How loudly the traits of a sentence speak for each label, in the order of {@link #labels()}. */
  double[] of(Set<String> heard) {
    long[] sums = new long[labels.size()];
    double length = 0;
    for (String trait : heard) {
      int at = Arrays.binarySearch(traits, hash(trait));
      if (at >= 0) {
        double rarity = (double) (rarities[at] & 0xff) / RARITY;
        length += rarity * rarity;
        for (int i = starts[at]; i < starts[at + 1]; i++) {
          sums[owners[i]] += weights[i];
        }
      }
    }
    double share = length == 0 ? 0 : scale * STEEPNESS / Math.sqrt(length);
    double[] loudness = new double[sums.length];
    for (int i = 0; i < loudness.length; i++) {
      loudness[i] = biases[i] + share * sums[i];
    }
    return loudness;
  }
}
