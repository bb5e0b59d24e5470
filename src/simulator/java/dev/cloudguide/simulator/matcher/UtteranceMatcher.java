package dev.cloudguide.simulator.matcher;

import dev.cloudguide.simulator.matcher.Model.Part;
import dev.cloudguide.simulator.matcher.Model.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Matches an utterance against an interaction model: templates whose slots hold known values first; then the same
 * without filler words; then templates in which one of several slots holds words that name nothing; then free wording;
 * else fallback.
 */
public final class UtteranceMatcher {
  private static final Set<String> FILLERS =
      Set.of("um", "uh", "please", "hey", "so", "well", "okay", "ok", "hm", "hmm", "alexa");
  private static final Set<String> OPEN_TYPES = Set.of("SERVICE", "REGION", "FAMILY", "SIZE", "NEED");
  private static final int LONGEST_UNKNOWN = 4;
  private static final Heard FALLBACK = new Heard("AMAZON.FallbackIntent", Map.of(), 0);

  private final Model model;
  private final BuiltInPhrases builtIn = BuiltInPhrases.read();

  public UtteranceMatcher(Path modelFile) {
    this.model = Model.read(modelFile);
  }

  /** The intent and slots of an utterance. */
  public Heard match(String utterance) {
    List<String> words = Words.of(utterance);
    return builtIn.intent(words)
        .map(intent -> new Heard(intent, Map.of(), 1))
        .or(() -> best(words, Slotted.KNOWN, 1))
        .or(() -> best(withoutFillers(words), Slotted.KNOWN, 0.9))
        .or(() -> best(withoutFillers(words), Slotted.ONE_UNKNOWN, 0.7))
        .or(() -> best(withoutFillers(words), Slotted.FREE, 0.6))
        .orElse(FALLBACK);
  }

  /** Which samples to try, and how strictly. */
  private enum Slotted {
    /** Every slot holds a value of its type. */
    KNOWN,
    /** One slot may hold words that name nothing, beside words or slots that fit. */
    ONE_UNKNOWN,
    /** A carrier phrase, then anything. */
    FREE
  }

  private Optional<Heard> best(List<String> words, Slotted how, double confidence) {
    Sample best = null;
    Map<String, Heard.Filled> filled = Map.of();
    for (Sample sample : model.samples()) {
      if (best != null && rank(sample) <= rank(best) || !isFor(sample, how)) {
        continue;
      }
      Map<String, Heard.Filled> slots = new HashMap<>();
      if (fits(sample.parts(), 0, words, 0, slots, how == Slotted.ONE_UNKNOWN)) {
        best = sample;
        filled = slots;
      }
    }
    return best == null ? Optional.empty() : Optional.of(new Heard(best.intent(), filled, confidence));
  }

  private static boolean isFor(Sample sample, Slotted how) {
    boolean free = sample.parts().stream()
        .anyMatch(part -> part instanceof Part.SlotPart slot && isFree(slot));
    return switch (how) {
      case KNOWN -> !free;
      case ONE_UNKNOWN -> !free && sample.literals() >= 2
          && (sample.parts().stream().filter(Part.SlotPart.class::isInstance).count() >= 2 || endsInPlace(sample));
      case FREE -> free;
    };
  }

  /** "And in …": what follows is meant to be a place. */
  private static boolean endsInPlace(Sample sample) {
    List<Part> parts = sample.parts();
    return parts.getLast() instanceof Part.SlotPart slot && slot.type().equals("REGION")
        && parts.get(parts.size() - 2).equals(new Part.Word("in"));
  }

  private static boolean isFree(Part.SlotPart slot) {
    return slot.type().equals("AMAZON.SearchQuery");
  }

  /** More literal words, then more slots, is the better match. */
  private static int rank(Sample sample) {
    return sample.literals() * 10 + sample.parts().size();
  }

  private boolean fits(
      List<Part> parts, int part, List<String> words, int word, Map<String, Heard.Filled> slots, boolean open) {
    if (part == parts.size()) {
      return word == words.size();
    }
    return switch (parts.get(part)) {
      case Part.Word literal -> word < words.size() && literal.word().equals(words.get(word))
          && fits(parts, part + 1, words, word + 1, slots, open);
      case Part.SlotPart slot -> slot(parts, part, words, word, slots, open, slot);
    };
  }

  private boolean slot(
      List<Part> parts, int part, List<String> words, int word, Map<String, Heard.Filled> slots, boolean open,
      Part.SlotPart slot) {
    int room = words.size() - word;
    int most = isFree(slot) ? room : Math.min(room, Math.max(model.longest(slot.type()), LONGEST_UNKNOWN));
    for (int length = most; length > 0; length--) {
      List<String> value = words.subList(word, word + length);
      Optional<Heard.Filled> filled = fill(slot.type(), value);
      if (filled.isPresent() && fits(parts, part + 1, words, word + length, slots, open)) {
        slots.put(slot.name(), filled.get());
        return true;
      }
    }
    return open && OPEN_TYPES.contains(slot.type()) && unknown(parts, part, words, word, slots, slot);
  }

  private boolean unknown(
      List<Part> parts, int part, List<String> words, int word, Map<String, Heard.Filled> slots, Part.SlotPart slot) {
    int most = Math.min(words.size() - word, LONGEST_UNKNOWN);
    for (int length = 1; length <= most; length++) {
      if (fits(parts, part + 1, words, word + length, slots, false)) {
        slots.put(slot.name(), new Heard.Filled(
            String.join(" ", words.subList(word, word + length)), slot.type(), Optional.empty(), Optional.empty()));
        return true;
      }
    }
    return false;
  }

  private Optional<Heard.Filled> fill(String type, List<String> value) {
    if (type.equals("AMAZON.NUMBER")) {
      OptionalLong number = Numbers.of(value);
      return number.isPresent()
          ? Optional.of(new Heard.Filled(Long.toString(number.getAsLong()), type, Optional.empty(), Optional.empty()))
          : Optional.empty();
    }
    if (type.equals("AMAZON.SearchQuery")) {
      return Optional.of(new Heard.Filled(String.join(" ", value), type, Optional.empty(), Optional.empty()));
    }
    Model.Value known = model.value(type, value);
    return known == null
        ? Optional.empty()
        : Optional.of(new Heard.Filled(
            String.join(" ", value), type, Optional.of(known.id()), Optional.of(known.name())));
  }

  private static List<String> withoutFillers(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    kept.removeIf(FILLERS::contains);
    return kept;
  }
}
