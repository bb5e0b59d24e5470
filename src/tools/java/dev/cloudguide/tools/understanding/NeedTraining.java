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

/** The model of needs and their options, from example sentences and from what needs are called. */
public final class NeedTraining {
  /** What a need is called, and how one asks for it, say less of how people speak than a sentence does. */
  private static final double CALLED = 0.5;
  /** In how many ways each name is asked for. */
  private static final int ASKED = 3;

  private final Vocabulary vocabulary =
      Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load(), TraitModel::none);
  private final Needs known = KnowledgeNeeds.load();
  private final Map<String, List<String>> called = new TreeMap<>();
  private final List<Example> examples;
  private final List<String> asks;

  private NeedTraining(List<Example> examples, List<String> asks) {
    this.examples = examples;
    this.asks = asks;
    known.names().forEach(need -> {
      List<String> words = new ArrayList<>(need.spoken());
      words.add(need.title());
      called.put(need.id(), words);
    });
    examples.forEach(this::check);
  }

  /** Makes the model and writes it where the program reads it. */
  public static void write(Path project) {
    try {
      Files.write(file(project), make(examples(project), asks(project)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file(project), e);
    }
  }

  /** The examples of a project. */
  static List<Example> examples(Path project) {
    return Example.in(project.resolve("src/tools/resources/understanding/examples"));
  }

  /** How people ask in few words, with {@code {}} for what a need is called. */
  static List<String> asks(Path project) {
    Path file = project.resolve("src/tools/resources/understanding/asks.txt");
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Where the model lies. */
  static Path file(Path project) {
    return project.resolve("src/main/resources/understanding").resolve(TraitModelFile.NAME);
  }

  /** The file of the model that these examples make. */
  static byte[] make(List<Example> examples, List<String> asks) {
    return new NeedTraining(examples, asks).trained();
  }

  /** What a need is called leaves its options open, as do sentences that do not tell. */
  private byte[] trained() {
    List<String> labels = new ArrayList<>();
    for (String need : called.keySet()) {
      known.find(need).orElseThrow().options().forEach(option -> labels.add(need + '/' + option.id()));
      labels.add(need + '/' + TraitModel.OPEN);
    }
    labels.add(TraitModel.NONE);
    List<Labelled> sentences = new ArrayList<>();
    for (Example example : examples) {
      String label = example.need().equals(TraitModel.NONE) ? TraitModel.NONE
          : example.need() + '/' + example.option().orElse(TraitModel.OPEN);
      sentences.add(new Labelled(label, example.words(), 1));
    }
    called.forEach((need, all) -> sentences.addAll(called(need, all, sentences.size())));
    return new TraitTraining(vocabulary, labels).trained(sentences);
  }

  /** The names of a need, and sentences that ask for it by them, in ways that differ from name to name. */
  private List<Labelled> called(String need, List<String> names, int from) {
    List<Labelled> sentences = new ArrayList<>();
    int next = from;
    for (String name : names) {
      sentences.add(new Labelled(need + '/' + TraitModel.OPEN, name, CALLED));
      for (int i = 0; i < ASKED && !asks.isEmpty(); i++) {
        String ask = asks.get(next++ % asks.size());
        sentences.add(new Labelled(need + '/' + TraitModel.OPEN, ask.replace("{}", name), CALLED));
      }
    }
    return sentences;
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
