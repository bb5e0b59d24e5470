package dev.cloudguide.tools.understanding;

import dev.cloudguide.cues.Cues;
import dev.cloudguide.cues.TraitModelFile;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.domain.advice.Option;
import dev.cloudguide.domain.understanding.TraitModel;
import dev.cloudguide.domain.understanding.Vocabulary;
import dev.cloudguide.knowledge.KnowledgeNeeds;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import dev.cloudguide.tools.understanding.TraitTraining.Labelled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The models of needs, and of the options of each, from example sentences and from what needs are called. */
public final class NeedTraining {
  /** What a need is called says less of how people speak than a sentence does. */
  private static final double CALLED = 0.5;

  private final Vocabulary vocabulary =
      Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load(), Vocabulary.Models.NONE);
  private final Needs known = KnowledgeNeeds.load();
  private final Map<String, List<String>> called = new TreeMap<>();
  private final List<Example> examples;

  private NeedTraining(List<Example> examples) {
    this.examples = examples;
    known.names().forEach(need -> {
      List<String> words = new ArrayList<>(need.spoken());
      words.add(need.title());
      called.put(need.id(), words);
    });
    examples.forEach(this::check);
  }

  /** Makes the models and writes them where the program reads them. */
  public static void write(Path project) {
    Path folder = folder(project);
    make(examples(project)).forEach((name, file) -> {
      try {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + folder.resolve(name), e);
      }
    });
  }

  /** The examples of a project. */
  static List<Example> examples(Path project) {
    return Example.in(project.resolve("src/tools/resources/understanding/examples"));
  }

  /** Where the models lie. */
  static Path folder(Path project) {
    return project.resolve("src/main/resources/understanding");
  }

  /** The files of the models by their names. */
  static Map<String, byte[]> make(List<Example> examples) {
    NeedTraining training = new NeedTraining(examples);
    Map<String, byte[]> files = new TreeMap<>();
    files.put(TraitModelFile.NEEDS, training.needs());
    training.called.keySet().forEach(need -> files.put(TraitModelFile.options(need), training.options(need)));
    return files;
  }

  private byte[] needs() {
    List<String> labels = new ArrayList<>(called.keySet());
    labels.add(TraitModel.NONE);
    List<Labelled> sentences = new ArrayList<>();
    examples.forEach(example -> sentences.add(new Labelled(example.need(), example.words(), 1)));
    called.forEach((need, all) -> all.forEach(words -> sentences.add(new Labelled(need, words, CALLED))));
    return new TraitTraining(vocabulary, labels).trained(sentences);
  }

  /** What a need is called leaves its options open, as do sentences that do not tell. */
  private byte[] options(String need) {
    List<String> labels = new ArrayList<>();
    known.find(need).orElseThrow().options().forEach(option -> labels.add(option.id()));
    labels.add(TraitModel.OPEN);
    List<Labelled> sentences = new ArrayList<>();
    for (Example example : examples) {
      if (example.need().equals(need)) {
        sentences.add(new Labelled(example.option().orElse(TraitModel.OPEN), example.words(), 1));
      }
    }
    called.get(need).forEach(words -> sentences.add(new Labelled(TraitModel.OPEN, words, 1)));
    return new TraitTraining(vocabulary, labels).trained(sentences);
  }

  private void check(Example example) {
    if (!called.containsKey(example.need()) && !example.need().equals(TraitModel.NONE)) {
      throw new IllegalArgumentException("'" + example.need() + "' is no need: " + example.words());
    }
    example.option().ifPresent(option -> {
      Need need = known.find(example.need()).orElseThrow();
      if (need.options().stream().map(Option::id).noneMatch(option::equals)) {
        throw new IllegalArgumentException(
            "'" + option + "' is no option of " + example.need() + ": " + example.words());
      }
    });
  }
}
