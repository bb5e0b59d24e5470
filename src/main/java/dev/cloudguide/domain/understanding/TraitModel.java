package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How likely a sentence is about each need, and about each option of it: a linear model, trained on example sentences,
 * of which only weights that matter are kept.
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

  private final List<String> needs = new ArrayList<>();
  private final String[] options;
  private final int[] firsts;
  private final float[] biases;
  private final float scale;
  private final Known known;
  private final int[] starts;

  /**
   * A model as it was trained.
   *
   * @param labels what a sentence may be about, in the order of biases: {@code queue/fifo}, {@code queue/open} or
   *     {@link #NONE}; those of one need one after the other
   * @param biases how likely each is before anything is heard, as a logarithm
   * @param scale what a weight of 1 stands for
   * @param known what is known of each trait
   */
  public TraitModel(List<String> labels, float[] biases, float scale, Known known) {
    this.options = new String[labels.size()];
    int[] begins = new int[labels.size() + 1];
    for (int i = 0; i < options.length; i++) {
      String label = labels.get(i);
      int slash = label.indexOf('/');
      String need = slash < 0 ? label : label.substring(0, slash);
      options[i] = slash < 0 ? OPEN : label.substring(slash + 1);
      if (needs.isEmpty() || !needs.getLast().equals(need)) {
        begins[needs.size()] = i;
        needs.add(need);
      }
    }
    begins[needs.size()] = options.length;
    this.firsts = Arrays.copyOf(begins, needs.size() + 1);
    this.biases = biases;
    this.scale = scale;
    this.known = known;
    this.starts = new int[known.counts.length + 1];
    for (int i = 0; i < known.counts.length; i++) {
      starts[i + 1] = starts[i] + known.counts[i];
    }
  }

  /**
   * The traits a model knows.
   *
   * @param traits their hashes, in order
   * @param rarities how seldom each is met, in sixteenths, unsigned
   * @param counts how many weights each has
   * @param gaps how far each weight's label stands behind that of the weight before it, for a trait's first weight
   *     behind the place before all labels; unsigned, so that weights of zero lead over what is wider than a byte
   * @param weights each times the rarity of its trait
   */
  public record Known(int[] traits, byte[] rarities, short[] counts, byte[] gaps, byte[] weights) {
    static final Known NOTHING = new Known(new int[0], new byte[0], new short[0], new byte[0], new byte[0]);
  }

  /** A model that knows nothing. */
  public static TraitModel none() {
    return new TraitModel(List.of(NONE), new float[1], 1, Known.NOTHING);
  }

  /** What a trait is known by. */
  public static int hash(String trait) {
    return trait.hashCode();
  }

  /** The needs, {@link #NONE} among them. */
  List<String> needs() {
    return needs;
  }

  /** What the traits of a sentence speak for. */
  Heard heard(Set<String> traits) {
    long[] sums = new long[options.length];
    double length = 0;
    for (String trait : traits) {
      int at = Arrays.binarySearch(known.traits, hash(trait));
      if (at >= 0) {
        double rarity = (double) (known.rarities[at] & 0xff) / RARITY;
        length += rarity * rarity;
        int label = -1;
        for (int i = starts[at]; i < starts[at + 1]; i++) {
          label += known.gaps[i] & 0xff;
          sums[label] += known.weights[i];
        }
      }
    }
    double share = length == 0 ? 0 : scale * STEEPNESS / Math.sqrt(length);
    double[] loudness = new double[sums.length];
    for (int i = 0; i < loudness.length; i++) {
      loudness[i] = biases[i] + share * sums[i];
    }
    return new Heard(loudness);
  }

  /** How loudly one sentence speaks for each need and option. */
  final class Heard {
    private final double[] loudness;

    private Heard(double[] loudness) {
      this.loudness = loudness;
    }

    /** How loudly it speaks for a need, by its place among {@link #needs()}, whatever the option. */
    double need(int place) {
      double all = 0;
      for (int i = firsts[place]; i < firsts[place + 1]; i++) {
        all += Math.exp(loudness[i]);
      }
      return Math.log(all);
    }

    /** The option of a need that is likeliest, if it is at least so likely. */
    Optional<String> option(String need, double least) {
      int place = needs.indexOf(need);
      if (place < 0) {
        return Optional.empty();
      }
      int likeliest = firsts[place];
      for (int i = firsts[place]; i < firsts[place + 1]; i++) {
        likeliest = loudness[i] > loudness[likeliest] ? i : likeliest;
      }
      boolean told = !options[likeliest].equals(OPEN) && loudness[likeliest] - need(place) >= Math.log(least);
      return told ? Optional.of(options[likeliest]) : Optional.empty();
    }
  }
}
