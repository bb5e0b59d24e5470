package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How likely a sentence is about each need, and about each option of it: a linear model of low rank, trained on
 * example sentences. Traits of the sentence are heard as notions, each of which speaks for some labels and against
 * others.
 *
 * <p>A trait is known by its hash alone, so that nothing but numbers is read when a model is first asked.
 */
public final class TraitModel {
  /** What no need is. */
  public static final String NONE = "none";
  /** What is no option of a need: the words do not tell which fits. */
  public static final String OPEN = "open";

  /** How long the traits of a sentence are together: the same while training and while listening. */
  public static final double STEEPNESS = 5;
  /** In how many steps a rarity of 1 is written. */
  public static final int RARITY = 16;
  /** The largest weight of a trait for a notion, in steps of its scale. */
  public static final int STEPS = 3;

  private static final int HALF = 4;
  private static final int LOWER = 0xf;
  private static final int PERCENT = 100;

  private final List<String> needs = new ArrayList<>();
  private final String[] options;
  private final int[] firsts;
  private final Known known;
  private final Notions notions;

  /**
   * A model as it was trained.
   *
   * @param labels what a sentence may be about, in the order of biases: {@code queue/fifo}, {@code queue/open} or
   *     {@link #NONE}; those of one need one after the other
   * @param known what each trait says of each notion
   * @param notions what each notion says of each label
   */
  public TraitModel(List<String> labels, Known known, Notions notions) {
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
    this.known = known;
    this.notions = notions;
  }

  /**
   * The traits a model knows.
   *
   * @param traits their hashes, in order
   * @param rarities how seldom each is met, in sixteenths, unsigned
   * @param scale what a weight of 1 stands for
   * @param weights of each trait for each notion, from 0 to twice {@link #STEPS}, of which {@link #STEPS} is none; two
   *     in a byte, the first in its upper half
   */
  public record Known(int[] traits, byte[] rarities, float scale, byte[] weights) {
    static final Known NOTHING = new Known(new int[0], new byte[0], 1, new byte[0]);
  }

  /**
   * What stands between traits and labels.
   *
   * @param count how many notions there are; an even number
   * @param scale what a weight of 1 stands for
   * @param weights of each notion for each label
   * @param biases how likely each label is before anything is heard, as a logarithm
   */
  public record Notions(int count, float scale, byte[] weights, float[] biases) {}

  /** A model that knows nothing. */
  public static TraitModel none() {
    return new TraitModel(List.of(NONE), Known.NOTHING, new Notions(0, 1, new byte[0], new float[1]));
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
    float[] heard = noticed(traits);
    double[] loudness = new double[options.length];
    for (int i = 0; i < loudness.length; i++) {
      loudness[i] = notions.biases[i];
    }
    for (int notion = 0; notion < heard.length; notion++) {
      double times = (double) heard[notion] * notions.scale;
      int from = notion * options.length;
      for (int i = 0; i < loudness.length; i++) {
        loudness[i] += times * notions.weights[from + i];
      }
    }
    return new Heard(loudness);
  }

  /** How much the traits say of each notion. */
  private float[] noticed(Set<String> traits) {
    float[] sums = new float[notions.count];
    double length = 0;
    for (String trait : traits) {
      int at = Arrays.binarySearch(known.traits, hash(trait));
      if (at >= 0) {
        float rarity = (float) (known.rarities[at] & 0xff) / RARITY;
        length += (double) rarity * rarity;
        int from = at * sums.length / 2;
        for (int pair = 0; pair < sums.length / 2; pair++) {
          byte weights = known.weights[from + pair];
          sums[2 * pair] += rarity * ((weights >> HALF & LOWER) - STEPS);
          sums[2 * pair + 1] += rarity * ((weights & LOWER) - STEPS);
        }
      }
    }
    float share = length == 0 ? 0 : (float) (known.scale * STEEPNESS / Math.sqrt(length));
    for (int notion = 0; notion < sums.length; notion++) {
      sums[notion] *= share;
    }
    return sums;
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

    /** How likely each option of a need is if that need is meant, in percent: those at least so likely. */
    Map<String, Integer> options(String need, int least) {
      int place = needs.indexOf(need);
      if (place < 0) {
        return Map.of();
      }
      double all = need(place);
      Map<String, Integer> likely = new HashMap<>();
      for (int i = firsts[place]; i < firsts[place + 1]; i++) {
        int percent = (int) Math.round(PERCENT * Math.exp(loudness[i] - all));
        if (percent >= least && !options[i].equals(OPEN)) {
          likely.put(options[i], percent);
        }
      }
      return likely;
    }
  }
}
