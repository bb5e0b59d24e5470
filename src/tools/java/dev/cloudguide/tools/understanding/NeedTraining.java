package dev.cloudguide.tools.understanding;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.cues.NeedModelFile;
import dev.cloudguide.domain.understanding.NeedModel;
import dev.cloudguide.domain.understanding.Vocabulary;
import dev.cloudguide.knowledge.KnowledgeNeeds;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The model of needs, from example sentences and from what needs are called. */
public final class NeedTraining {
  /** What a need is called says less of how people speak than a sentence does. */
  private static final double CALLED = 0.5;
  /** A trait that is met only once tells nothing of others. */
  private static final int OFTEN = 2;

  private final Vocabulary vocabulary =
      Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load(), NeedModel::none);
  private final List<String> needs = new ArrayList<>();
  private final TreeMap<Integer, Integer> traits = new TreeMap<>();
  private double[] rarities;

  private NeedTraining() {}

  /** Makes the model and writes it where the program reads it. */
  public static void write(Path project) {
    try {
      Files.write(file(project), make(project));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file(project), e);
    }
  }

  /** The file that the model of this project's examples has. */
  public static byte[] make(Path project) {
    return make(Example.in(project.resolve("src/tools/resources/understanding/examples")));
  }

  /** Where the model lies. */
  public static Path file(Path project) {
    return project.resolve("src/main/resources/understanding").resolve(NeedModelFile.NAME);
  }

  static byte[] make(List<Example> examples) {
    return new NeedTraining().trained(examples);
  }

  private byte[] trained(List<Example> examples) {
    Map<String, List<String>> called = new TreeMap<>();
    KnowledgeNeeds.load().names().forEach(need -> {
      List<String> words = new ArrayList<>(need.spoken());
      words.add(need.title());
      called.put(need.id(), words);
    });
    needs.addAll(called.keySet());
    needs.add(NeedModel.NONE);
    List<Example> names = new ArrayList<>();
    called.forEach((need, all) -> all.forEach(words -> names.add(new Example(need, words))));
    examples.forEach(example -> known(example));
    List<Example> all = new ArrayList<>(examples);
    all.addAll(names);
    number(all);
    List<Regression.Row> rows = new ArrayList<>();
    examples.forEach(example -> rows.add(row(example, 1)));
    names.forEach(example -> rows.add(row(example, CALLED)));
    Regression regression = new Regression(needs.size(), traits.size());
    regression.train(rows);
    return NeedModelWriter.file(needs, regression.biases(), new ArrayList<>(traits.keySet()), rarities,
        regression.weights());
  }

  private void known(Example example) {
    if (!needs.contains(example.need())) {
      throw new IllegalArgumentException("'" + example.need() + "' is no need: " + example.words());
    }
  }

  /** Numbers the traits that are met more than once in the order of their hashes, and tells how seldom each is met. */
  private void number(List<Example> examples) {
    Map<Integer, Integer> times = new TreeMap<>();
    examples.forEach(example -> hashes(example).forEach(hash -> times.merge(hash, 1, Integer::sum)));
    times.values().removeIf(met -> met < OFTEN);
    rarities = new double[times.size()];
    for (Map.Entry<Integer, Integer> trait : times.entrySet()) {
      rarities[traits.size()] = StrictMath.log((double) examples.size() / trait.getValue());
      traits.put(trait.getKey(), traits.size());
    }
  }

  private Set<Integer> hashes(Example example) {
    Set<Integer> hashes = new TreeSet<>();
    vocabulary.traits(example.words()).forEach(trait -> hashes.add(NeedModel.hash(trait)));
    return hashes;
  }

  private Regression.Row row(Example example, double trust) {
    int[] heard = hashes(example).stream().filter(traits::containsKey).mapToInt(traits::get).toArray();
    double[] loud = new double[heard.length];
    double length = 0;
    for (int trait : heard) {
      length += rarities[trait] * rarities[trait];
    }
    for (int i = 0; i < heard.length; i++) {
      loud[i] = NeedModel.STEEPNESS * rarities[heard[i]] / StrictMath.sqrt(length);
    }
    return new Regression.Row(heard, loud, needs.indexOf(example.need()), trust);
  }
}
