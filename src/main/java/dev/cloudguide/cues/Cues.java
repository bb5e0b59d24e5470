package dev.cloudguide.cues;

import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Vocabulary;
import java.util.function.Consumer;

/** Everything people say, from the cue files and the names of services and Regions. */
public final class Cues {
  private Cues() {}

  /** The vocabulary we ship; make it once. */
  public static Vocabulary vocabulary(Services services, Regions regions) {
    Vocabulary.Builder builder = Vocabulary.builder();
    new CueFile("words.tsv", 2, 3).read(line -> builder.word(line[0], line[1], line[2]));
    new CueFile("trust.tsv", 2, 2).read(line -> each(line[1], said -> builder.trust(said, line[0])));
    new CueFile("names.tsv", 3, 3).read(line -> each(line[2],
        said -> builder.name(line[0], line[1].equals("*") ? said : line[1], said)));
    builder.services(services).regions(regions);
    new CueFile("contexts.txt", 1, 1).read(line -> builder.context(line[0]));
    new CueFile("kinds.tsv", 3, 3).read(line -> builder.cue(line[0], weight(line[1]), line[2]));
    new CueFile("needs.tsv", 3, 3).read(line -> builder.cue("need:" + line[0], weight(line[1]), line[2]));
    new CueFile("topics.tsv", 2, 2).read(line -> builder.cue("topic", weight(line[0]), line[1]));
    new CueFile("facts.tsv", 2, 2).read(line -> builder.cue(line[0], 1, line[1]));
    return builder.build();
  }

  private static double weight(String text) {
    return Double.parseDouble(text);
  }

  private static void each(String list, Consumer<String> taker) {
    int from = 0;
    for (int at = list.indexOf("; "); at >= 0; at = list.indexOf("; ", from)) {
      taker.accept(list.substring(from, at));
      from = at + 2;
    }
    taker.accept(list.substring(from));
  }
}
