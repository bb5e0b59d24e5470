package dev.cloudguide.tools.understanding;

import dev.cloudguide.domain.understanding.TraitModel;
import dev.cloudguide.domain.understanding.Traits;
import dev.cloudguide.domain.understanding.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains a {@link TraitModel} on labelled sentences. */
final class TraitTraining {
  /** A trait that is met more seldom tells nothing of others. */
  private static final int OFTEN = 4;
  /** Nor does a pair of words that is met more seldom. */
  private static final int OFTEN_TOGETHER = 20;
  /** How many notions stand between traits and labels; an even number. */
  private static final int NOTIONS = 64;

  private final Vocabulary vocabulary;
  private final List<String> labels;
  private final TreeMap<Integer, Integer> traits = new TreeMap<>();
  private final Set<Integer> pairs = new HashSet<>();
  private double[] rarities;

  /**
   * A sentence to learn from.
   *
   * @param trust how much it counts, 1 for an ordinary one
   */
  record Labelled(String label, String words, double trust) {}

  TraitTraining(Vocabulary vocabulary, List<String> labels) {
    this.vocabulary = vocabulary;
    this.labels = labels;
  }

  /** The file of the model that these sentences make. */
  byte[] trained(List<Labelled> sentences) {
    List<Set<Integer>> heard = new ArrayList<>();
    sentences.forEach(sentence -> heard.add(hashes(sentence.words())));
    number(heard);
    List<Network.Row> rows = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      rows.add(row(sentences.get(i), heard.get(i)));
    }
    Network network = new Network(labels.size(), NOTIONS, rarities, TraitModel.STEEPNESS);
    network.train(rows);
    return TraitModelWriter.file(labels, new ArrayList<>(traits.keySet()), rarities, network);
  }

  /** Numbers the traits that are met often enough in the order of their hashes, and tells how seldom each is met. */
  private void number(List<Set<Integer>> sentences) {
    Map<Integer, Integer> times = new TreeMap<>();
    sentences.forEach(heard -> heard.forEach(hash -> times.merge(hash, 1, Integer::sum)));
    times.entrySet().removeIf(met -> met.getValue() < (pairs.contains(met.getKey()) ? OFTEN_TOGETHER : OFTEN));
    rarities = new double[times.size()];
    for (Map.Entry<Integer, Integer> trait : times.entrySet()) {
      rarities[traits.size()] = StrictMath.log((double) sentences.size() / trait.getValue());
      traits.put(trait.getKey(), traits.size());
    }
  }

  private Set<Integer> hashes(String words) {
    Set<Integer> hashes = new TreeSet<>();
    for (String trait : vocabulary.traits(words)) {
      hashes.add(TraitModel.hash(trait));
      if (trait.indexOf(Traits.PAIR) >= 0) {
        pairs.add(TraitModel.hash(trait));
      }
    }
    return hashes;
  }

  private Network.Row row(Labelled sentence, Set<Integer> hashes) {
    int[] heard = hashes.stream().filter(traits::containsKey).mapToInt(traits::get).toArray();
    return new Network.Row(heard, labels.indexOf(sentence.label()), sentence.trust());
  }
}
