package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence's words with what was recognized among them. */
final class Sentence {
  private final String[] words;
  private final Mention[] mentionAt;
  private final Mention[] amountAt;
  private final boolean[] inName;
  private final boolean[] covered;

  Sentence(String[] words) {
    this.words = words;
    mentionAt = new Mention[words.length];
    amountAt = new Mention[words.length];
    inName = new boolean[words.length];
    covered = new boolean[words.length];
  }

  int size() {
    return words.length;
  }

  String word(int at) {
    return words[at];
  }

  String[] words() {
    return words;
  }

  void put(Mention mention) {
    mentionAt[mention.from()] = mention;
    boolean name = mention.strength() == Mention.Strength.PLAIN && mention.to() - mention.from() > 1
        && (mention.isService() || mention.sort() == Mention.Sort.TYPE);
    for (int i = mention.from(); i < mention.to(); i++) {
      inName[i] = name;
      covered[i] = true;
    }
  }

  void putAmount(Mention amount) {
    amountAt[amount.from()] = amount;
    for (int i = amount.from(); i < amount.to(); i++) {
      covered[i] = true;
    }
  }

  /** Takes back what turned out to be an everyday word. */
  void remove(Mention mention) {
    mentionAt[mention.from()] = null;
    for (int i = mention.from(); i < mention.to(); i++) {
      inName[i] = false;
      covered[i] = false;
    }
  }

  /** Whether that word belongs to a name, and so says nothing by itself: "savings" in "savings plan". */
  boolean isName(int at) {
    return inName[at];
  }

  /** Whether one of these words is said. */
  boolean says(Set<String> any) {
    for (String word : words) {
      if (any.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mention stands over that word. */
  boolean isTaken(int at) {
    for (int i = at; i >= 0; i--) {
      if (mentionAt[i] != null) {
        return mentionAt[i].to() > at;
      }
    }
    return false;
  }

  /** The mention that starts at that word, or null. */
  Mention mentionAt(int at) {
    return mentionAt[at];
  }

  int sortsAt(int at) {
    return (mentionAt[at] == null ? 0 : mentionAt[at].sort().bit())
        | (amountAt[at] == null ? 0 : amountAt[at].sort().bit());
  }

  /** Where the mention of one of those sorts that starts at that word ends, or -1. */
  int endOf(int sorts, int at) {
    if (mentionAt[at] != null && (mentionAt[at].sort().bit() & sorts) != 0) {
      return mentionAt[at].to();
    }
    if (amountAt[at] != null && (amountAt[at].sort().bit() & sorts) != 0) {
      return amountAt[at].to();
    }
    return -1;
  }

  /** The next word, or what follows the thing named here: "m five large" is one step. */
  int after(int at) {
    return at < words.length && mentionAt[at] != null ? mentionAt[at].to() : at + 1;
  }

  Mention amountAt(int at) {
    return amountAt[at];
  }

  /** What was recognized, in order. */
  List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : mentionAt) {
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  void cover(int at) {
    covered[at] = true;
  }

  void cover(boolean[] more) {
    for (int i = 0; i < covered.length; i++) {
      covered[i] |= more[i];
    }
  }

  boolean isCovered(int at) {
    return covered[at];
  }
}
