package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.List;

/** Recognizes names in a sentence, and leaves everyday words alone. */
final class Tagger {
  private static final int BARE = 3;

  private final Vocabulary vocabulary;

  Tagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Sentence tag(String[] words) {
    Sentence sentence = new Sentence(words);
    for (int i = 0; i < words.length; ) {
      Mention mention = vocabulary.names.at(words, i);
      if (mention == null) {
        i = soundedOut(sentence, i);
      } else if (mention.sort() == Mention.Sort.FAMILY) {
        i = machine(sentence, mention);
      } else if (mention.sort() == Mention.Sort.SIZE && !sizeAlone(words, mention)) {
        i = mention.to();
      } else {
        sentence.put(mention);
        i = mention.to();
      }
    }
    keepOrdinaryOnlyWhereMeant(sentence);
    mend(sentence);
    nameMakers(sentence);
    return sentence;
  }

  /** "db.m5.large" is a machine of RDS, unless another service is named. */
  private void nameMakers(Sentence sentence) {
    List<Mention> mentions = sentence.mentions();
    for (Mention mention : mentions) {
      if (mention.sort() == Mention.Sort.SERVICE && mention.strength() == Mention.Strength.PLAIN) {
        return;
      }
    }
    for (Mention mention : mentions) {
      int from = mention.sort() == Mention.Sort.TYPE ? makerAt(sentence.words(), mention.from()) : -1;
      if (from >= 0 && !sentence.isTaken(from)) {
        sentence.put(new Mention(Mention.Sort.SERVICE, maker(sentence.words(), from, mention.from()),
            Mention.Strength.PLAIN, from, mention.from()));
      }
    }
  }

  /** Where the word for another service's machines begins that ends there, "db" or "d b", or -1. */
  private int makerAt(String[] words, int end) {
    for (int from = end - 1; from >= Math.max(0, end - 2); from--) {
      if (maker(words, from, end) != null) {
        return from;
      }
    }
    return -1;
  }

  private String maker(String[] words, int from, int end) {
    return vocabulary.machines.get(end - from == 1 ? words[from] : words[from].concat(words[end - 1]));
  }

  /** A family, with the size that follows it: "m 5" "large". */
  private int machine(Sentence sentence, Mention family) {
    String[] words = sentence.words();
    Mention size = family.to() < words.length ? vocabulary.names.at(words, family.to()) : null;
    boolean sized = size != null && size.sort() == Mention.Sort.SIZE;
    if (sized) {
      sentence.put(new Mention(Mention.Sort.TYPE, family.value() + "." + size.value(), Mention.Strength.PLAIN,
          family.from(), size.to()));
      return size.to();
    }
    if (makerAt(words, family.from()) >= 0) {
      return family.to();
    }
    char first = words[family.from()].charAt(0);
    if (first == 'a' || first == 'i') {
      return family.from() + 1;
    }
    sentence.put(family);
    return family.to();
  }

  /** A letter written as it sounds, before a number, in an instance type: "see five large". */
  private int soundedOut(Sentence sentence, int at) {
    String[] words = sentence.words();
    String letter = vocabulary.letters.get(words[at]);
    if (letter == null || at + 1 == words.length || !Character.isDigit(words[at + 1].charAt(0))) {
      return at + 1;
    }
    String[] meant = words.clone();
    meant[at] = letter;
    Mention family = vocabulary.names.at(meant, at);
    Mention size = family == null || family.sort() != Mention.Sort.FAMILY || family.to() == words.length ? null
        : vocabulary.names.at(meant, family.to());
    if (size == null || size.sort() != Mention.Sort.SIZE) {
      return at + 1;
    }
    sentence.put(new Mention(Mention.Sort.TYPE, family.value() + "." + size.value(), Mention.Strength.PLAIN, at,
        size.to()));
    return size.to();
  }

  /** "The two extra large" names a size; "a large company" does not. */
  private static boolean sizeAlone(String[] words, Mention size) {
    boolean marked = size.value().endsWith("xlarge") || size.value().startsWith("metal");
    return marked || words.length <= BARE && size.from() > 0;
  }

  private void keepOrdinaryOnlyWhereMeant(Sentence sentence) {
    List<Mention> doubtful = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if (mention.strength() == Mention.Strength.ORDINARY || mention.strength() == Mention.Strength.MISHEARD) {
        doubtful.add(mention);
      }
    }
    if (doubtful.isEmpty()) {
      return;
    }
    List<Mention> meant = new ArrayList<>();
    for (Mention mention : doubtful) {
      if (mention.from() > 0 && isMaker(sentence.word(mention.from() - 1))) {
        meant.add(mention);
      }
    }
    vocabulary.contexts.find(sentence, new Meant(doubtful, meant));
    for (Mention mention : doubtful) {
      sentence.remove(mention);
    }
    for (Mention mention : meant) {
      sentence.put(mention.plain());
    }
  }

  /** Takes as meant the everyday words inside a place for a service. */
  private record Meant(List<Mention> doubtful, List<Mention> meant) implements Phrases.Found {
    @Override
    public void phrase(Phrase phrase, int from, int to) {
      for (Mention mention : doubtful) {
        if (mention.strength() == Mention.Strength.ORDINARY && mention.from() >= from && mention.to() <= to) {
          meant.add(mention);
        }
      }
    }
  }

  private static boolean isMaker(String word) {
    return word.equals("aws") || word.equals("amazon");
  }

  private void mend(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isCovered(i) && !vocabulary.small.contains(sentence.word(i))) {
        Mention mended = vocabulary.names.mended(sentence.word(i), i);
        if (mended != null) {
          sentence.put(mended);
        }
      }
    }
  }
}
