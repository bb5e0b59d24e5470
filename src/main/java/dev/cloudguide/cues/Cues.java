package dev.cloudguide.cues;

import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.TraitModel;
import dev.cloudguide.domain.understanding.Vocabulary;
import java.util.function.Supplier;

/** Everything people say, from the cue files and the names of services and Regions. */
public final class Cues {
  private final Vocabulary.Builder builder = Vocabulary.builder();

  private Cues() {}

  /** The vocabulary we ship; make it once. */
  public static Vocabulary vocabulary(Services services, Regions regions) {
    return vocabulary(services, regions, TraitModelFile::read);
  }

  /** The vocabulary we ship with another model of needs, which is made when a sentence first needs it. */
  public static Vocabulary vocabulary(Services services, Regions regions, Supplier<TraitModel> model) {
    Cues cues = new Cues();
    cues.take("words.tsv", 2, 3);
    cues.take("trust.tsv", 2, 2);
    cues.take("names.tsv", 3, 3);
    cues.builder.services(services).regions(regions);
    cues.take("contexts.txt", 1, 1);
    cues.take("kinds.tsv", 3, 3);
    cues.take("needs.tsv", 3, 3);
    cues.take("hints.tsv", 3, 3);
    cues.take("signs.tsv", 2, 2);
    cues.take("topics.tsv", 2, 2);
    cues.take("facts.tsv", 2, 2);
    return cues.builder.model(model).build();
  }

  private void take(String name, int least, int most) {
    CueFile file = new CueFile(name, least, most);
    while (file.next()) {
      try {
        take(name, file);
      } catch (IllegalArgumentException e) {
        throw file.wrong(e.getMessage(), e);
      }
    }
  }

  private void take(String name, CueFile line) {
    switch (name) {
      case "words.tsv" -> builder.word(line.field(0), line.field(1), line.field(2));
      case "trust.tsv" -> trust(line.field(0), line.field(1));
      case "names.tsv" -> names(line.field(0), line.field(1), line.field(2));
      case "contexts.txt" -> builder.context(line.field(0));
      case "kinds.tsv" -> builder.cue(line.field(0), weight(line.field(1)), line.field(2));
      case "needs.tsv" -> builder.cue("need:".concat(line.field(0)), weight(line.field(1)), line.field(2));
      case "hints.tsv" -> builder.hint(line.field(0), weight(line.field(1)), line.field(2));
      case "signs.tsv" -> builder.sign(line.field(0), weight(line.field(1)));
      case "topics.tsv" -> builder.cue("topic", weight(line.field(0)), line.field(1));
      case "facts.tsv" -> builder.cue(line.field(0), 1, line.field(1));
      default -> throw new IllegalArgumentException("'" + name + "' is no cue file");
    }
  }

  private void trust(String strength, String list) {
    int from = 0;
    for (int at = list.indexOf("; "); at >= 0; at = list.indexOf("; ", from)) {
      builder.trust(list.substring(from, at), strength);
      from = at + 2;
    }
    builder.trust(list.substring(from), strength);
  }

  private void names(String sort, String value, String list) {
    int from = 0;
    for (int at = list.indexOf("; "); at >= 0; at = list.indexOf("; ", from)) {
      name(sort, value, list.substring(from, at));
      from = at + 2;
    }
    name(sort, value, list.substring(from));
  }

  /** A star stands for each name itself. */
  private void name(String sort, String value, String said) {
    builder.name(sort, value.equals("*") ? said : value, said);
  }

  private static double weight(String text) {
    return Double.parseDouble(text);
  }
}
