package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases, found by what they begin with. */
final class Phrases {
  private static final String NUMBER = "{number}";

  private final Map<String, String[]> sets;
  private final Numbers numbers;
  private final Set<String> articles = new HashSet<>();
  private final Map<String, List<Phrase>> byWord = new HashMap<>(1_500);
  private final List<Phrase> byThing = new ArrayList<>();
  private final List<Phrase> byNumber = new ArrayList<>();
  private final List<Integer> thingSorts = new ArrayList<>();

  Phrases(Map<String, String[]> sets, Numbers numbers) {
    this.sets = sets;
    this.numbers = numbers;
  }

  void article(String word) {
    articles.add(word);
  }

  /** Whether that word is one that may stand before anything named: "a", "our". */
  boolean isArticle(Sentence sentence, int at) {
    return at < sentence.size() && articles.contains(sentence.word(at));
  }

  /** Files a phrase under everything it may begin with. */
  void add(Phrase phrase, String pattern) {
    for (String piece : Lines.split(pattern, ' ')) {
      if (piece.equals("^")) {
        continue;
      }
      boolean optional = piece.length() > 1 && piece.endsWith("?");
      file(phrase, optional ? piece.substring(0, piece.length() - 1) : piece);
      if (!optional) {
        return;
      }
    }
  }

  private void file(Phrase phrase, String first) {
    if (first.equals(NUMBER)) {
      byNumber.add(phrase);
      return;
    }
    if (first.charAt(0) == '{') {
      byThing.add(phrase);
      thingSorts.add(sorts(first));
      return;
    }
    for (String word : words(first)) {
      List<Phrase> alike = byWord.get(word);
      if (alike == null) {
        alike = new ArrayList<>(2);
        byWord.put(word, alike);
      }
      alike.add(phrase);
    }
  }

  /** Reads every pattern now, not when its first word is heard: what a test does to the data. */
  List<Phrase> all() {
    Set<Phrase> all = new HashSet<>(byThing);
    all.addAll(byNumber);
    for (List<Phrase> alike : byWord.values()) {
      all.addAll(alike);
    }
    for (Phrase phrase : all) {
      phrase.parse(this);
    }
    return List.copyOf(all);
  }

  /** Hears every phrase that stands in a sentence. */
  void find(Sentence sentence, Found found) {
    boolean[] covered = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      for (Phrase phrase : byWord.getOrDefault(sentence.word(i), List.of())) {
        tell(phrase, sentence, i, covered, found);
      }
      if (Character.isDigit(sentence.word(i).charAt(0))) {
        for (Phrase phrase : byNumber) {
          tell(phrase, sentence, i, covered, found);
        }
      }
      int sorts = sentence.sortsAt(i);
      for (int p = 0; sorts != 0 && p < byThing.size(); p++) {
        if ((thingSorts.get(p) & sorts) != 0) {
          tell(byThing.get(p), sentence, i, covered, found);
        }
      }
    }
    sentence.cover(covered);
  }

  private void tell(Phrase phrase, Sentence sentence, int from, boolean[] covered, Found found) {
    int end = phrase.match(sentence, from, this, covered);
    if (end >= 0) {
      found.phrase(phrase, from, end);
    }
  }

  /** The sorts that {@code {service}}, {@code {service|region}} or {@code {thing}} stand for. */
  static int sorts(String braced) {
    int sorts = 0;
    for (String name : Lines.split(braced.substring(1, braced.length() - 1), '|')) {
      sorts |= switch (name) {
        case "service" -> Mention.Sort.SERVICE.bit() | Mention.Sort.COMMITMENT.bit();
        case "product" -> Mention.Sort.SERVICE.bit() | Mention.Sort.OUTSIDE.bit();
        case "machine" -> Mention.Sort.TYPE.bit() | Mention.Sort.FAMILY.bit();
        case "thing" -> Mention.Sort.SERVICE.bit() | Mention.Sort.OUTSIDE.bit() | Mention.Sort.COMMITMENT.bit()
            | Mention.Sort.TYPE.bit() | Mention.Sort.FAMILY.bit();
        case "amount" -> Mention.Sort.AMOUNT.bit() | Mention.Sort.DURATION.bit();
        default -> {
          Mention.Sort sort = Mention.Sort.called(name);
          if (sort == null) {
            throw new IllegalArgumentException("'" + braced + "' names no sort of thing; see Mention.Sort");
          }
          yield sort.bit();
        }
      };
    }
    return sorts;
  }

  /** The words that {@code a|b} or {@code <set>|c} stand for. */
  String[] words(String text) {
    List<String> words = new ArrayList<>(2);
    for (String one : Lines.split(text, '|')) {
      if (one.charAt(0) == '<') {
        String[] set = sets.get(one.substring(1, one.length() - 1));
        if (set == null) {
          throw new IllegalArgumentException("there is no set of words called '" + one + "'");
        }
        words.addAll(List.of(set));
      } else {
        words.add(numbers.digits(one));
      }
    }
    return words.toArray(new String[0]);
  }

  /** Is told of phrases found. */
  interface Found {
    void phrase(Phrase phrase, int from, int to);
  }
}
