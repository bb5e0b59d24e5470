package dev.cloudguide.tools.understanding;

import dev.cloudguide.domain.understanding.TraitModel;
import dev.cloudguide.domain.understanding.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains a {@link TraitModel} on labelled sentences. */
final class TraitTraining {
  /** A trait that is met more seldom tells nothing of others. */
  private static final int OFTEN = 3;

  private final Vocabulary vocabulary;
  private final List<String> labels;
  private final TreeMap<Integer, Integer> traits = new TreeMap<>();
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
    List<Regression.Row> rows = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      rows.add(row(sentences.get(i), heard.get(i)));
    }
    Regression regression = new Regression(labels.size(), traits.size());
    regression.train(rows);
    return TraitModelWriter.file(labels, regression.biases(), new ArrayList<>(traits.keySet()), rarities,
        regression.weights());
  }

  /** Numbers the traits that are met often enough in the order of their hashes, and tells how seldom each is met. */
  private void number(List<Set<Integer>> sentences) {
    Map<Integer, Integer> times = new TreeMap<>();
    sentences.forEach(heard -> heard.forEach(hash -> times.merge(hash, 1, Integer::sum)));
    times.values().removeIf(met -> met < OFTEN);
    rarities = new double[times.size()];
    for (Map.Entry<Integer, Integer> trait : times.entrySet()) {
      rarities[traits.size()] = StrictMath.log((double) sentences.size() / trait.getValue());
      traits.put(trait.getKey(), traits.size());
    }
  }

  private Set<Integer> hashes(String words) {
    Set<Integer> hashes = new TreeSet<>();
    vocabulary.traits(words).forEach(trait -> hashes.add(TraitModel.hash(trait)));
    return hashes;
  }

  private Regression.Row row(Labelled sentence, Set<Integer> hashes) {
    int[] heard = hashes.stream().filter(traits::containsKey).mapToInt(traits::get).toArray();
    double[] loud = new double[heard.length];
    double length = 0;
    for (int trait : heard) {
      length += rarities[trait] * rarities[trait];
    }
    for (int i = 0; i < heard.length; i++) {
      loud[i] = TraitModel.STEEPNESS * rarities[heard[i]] / StrictMath.sqrt(length);
    }
    return new Regression.Row(heard, loud, labels.indexOf(sentence.label()), sentence.trust());
  }
}
