package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.List;

/**
 * A way of saying something: words, {@code <sets of words>}, {@code {sorts of things}} and gaps.
 *
 * <p>{@code a|b} is either word, {@code word?} may be missing, {@code *} is a gap of a few words, {@code ^} and
 * {@code $} are the sentence's ends.
 */
final class Phrase {
  private static final int GAP = 6;

  private final String target;
  private final double weight;
  private final String pattern;
  /** What a bill depends on, and what is compared, is often part of a name: "redis cache", "network load balancer". */
  private final boolean insideNames;
  private Part[] parts;

  Phrase(String target, double weight, String pattern) {
    this.target = target;
    this.weight = weight;
    this.pattern = pattern;
    this.insideNames = target.startsWith("Bill:") || target.startsWith("Compare:");
  }

  /** What it speaks for: a kind's label, {@code need:queue}, {@code joins=no}. */
  String target() {
    return target;
  }

  double weight() {
    return weight;
  }

  /** Where it ends when it starts at that word, or -1; marks the words it is made of. */
  int match(Sentence sentence, int from, Phrases phrases, boolean[] covered) {
    if (parts == null) {
      parse(phrases);
    }
    return match(new Place(sentence, phrases, covered), 0, from);
  }

  private int match(Place place, int at, int word) {
    if (at == parts.length) {
      return word;
    }
    Part part = parts[at];
    return switch (part.shape) {
      case START -> word == 0 ? match(place, at + 1, word) : -1;
      case END -> word == place.sentence.size() ? match(place, at + 1, word) : -1;
      case GAP -> gap(place, at, word);
      case NUMBER, WORDS, THING -> said(place, at, word);
    };
  }

  private int said(Place place, int at, int word) {
    Part part = parts[at];
    int next = part.next(place.sentence, word, insideNames);
    if (next < 0 && at > 0 && part.shape == Shape.THING && place.phrases.isArticle(place.sentence, word)) {
      next = part.next(place.sentence, word + 1, insideNames);
    }
    int end = next > word ? match(place, at + 1, next) : -1;
    if (end >= 0) {
      for (int i = word; i < next; i++) {
        place.covered[i] = true;
      }
      return end;
    }
    return part.optional ? match(place, at + 1, word) : -1;
  }

  private int gap(Place place, int at, int word) {
    int from = word;
    for (int skip = 0; skip <= GAP && from <= place.sentence.size(); skip++) {
      int end = match(place, at + 1, from);
      if (end >= 0) {
        return end;
      }
      from = place.sentence.after(from);
    }
    return -1;
  }

  private record Place(Sentence sentence, Phrases phrases, boolean[] covered) {}

  void parse(Phrases phrases) {
    List<Part> made = new ArrayList<>();
    for (String piece : Lines.split(pattern, ' ')) {
      made.add(Part.of(piece, phrases));
    }
    parts = made.toArray(new Part[0]);
  }

  private enum Shape {
    START, END, GAP, NUMBER, WORDS, THING
  }

  private record Part(Shape shape, String[] words, int sorts, boolean optional) {
    private static final String[] NONE = {};

    static Part of(String piece, Phrases phrases) {
      boolean optional = piece.length() > 1 && piece.endsWith("?");
      String text = optional ? piece.substring(0, piece.length() - 1) : piece;
      return switch (text) {
        case "^" -> new Part(Shape.START, NONE, 0, false);
        case "$" -> new Part(Shape.END, NONE, 0, false);
        case "*" -> new Part(Shape.GAP, NONE, 0, false);
        case "{number}" -> new Part(Shape.NUMBER, NONE, 0, optional);
        default -> text.charAt(0) == '{'
            ? new Part(Shape.THING, NONE, Phrases.sorts(text), optional)
            : new Part(Shape.WORDS, phrases.words(text), 0, optional);
      };
    }

    int next(Sentence sentence, int word, boolean insideNames) {
      if (word >= sentence.size()) {
        return -1;
      }
      return switch (shape) {
        case NUMBER -> Character.isDigit(sentence.word(word).charAt(0)) ? word + 1 : -1;
        case THING -> sentence.endOf(sorts, word);
        case WORDS -> sentence.isName(word) && !insideNames ? -1 : literal(sentence.word(word), word);
        case START, END, GAP -> -1;
      };
    }

    private int literal(String said, int word) {
      for (String one : words) {
        if (one.equals(said)) {
          return word + 1;
        }
      }
      return -1;
    }
  }
}
