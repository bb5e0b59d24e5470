package dev.cloudguide.domain.understanding;

import dev.cloudguide.domain.money.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the period that an amount is said for: "a month", "per second", "daily". */
final class Periods {
  private static final int FAR = 7;

  private final Map<String, Unit> units;
  private final Map<String, Unit> adverbs = new HashMap<>();
  private final Set<String> dividers = new HashSet<>();
  private final Set<String> lasting = new HashSet<>();

  /** Of these units of time, which may be added to later. */
  Periods(Map<String, Unit> units) {
    this.units = units;
  }

  void adverb(String word, Unit period) {
    adverbs.put(word, period);
  }

  void divider(String word) {
    dividers.add(word);
  }

  void lasting(String word) {
    lasting.add(word);
  }

  /** Whether "an hour" after that word is a duration: "takes". */
  boolean lasts(String word) {
    return lasting.contains(word);
  }

  /** Whether an amount is kept from what stands beyond that word. */
  boolean divides(Sentence sentence, int at) {
    return dividers.contains(sentence.word(at)) || Character.isDigit(sentence.word(at).charAt(0));
  }

  /** "a month", "per second", "every day", "monthly", or null. */
  Unit at(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    String word = sentence.word(at);
    Unit adverb = adverbs.get(word);
    if (adverb != null) {
      return adverb;
    }
    boolean each = switch (word) {
      case "a", "an", "per", "each", "every" -> true;
      default -> false;
    };
    Unit unit = each && at + 1 < sentence.size() ? units.get(sentence.word(at + 1)) : null;
    return Amounts.isTime(unit) && unit != Unit.MILLISECOND ? unit : null;
  }

  /** "Twenty gigs of logs a day": the period a few words on, but not "for a month". */
  Unit later(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + FAR) && !divides(sentence, i); i++) {
      Unit per = at(sentence, i);
      if (per != null && per != Unit.MONTH && per != Unit.YEAR) {
        return lasting.contains(sentence.word(i - 1)) ? null : per;
      }
    }
    return null;
  }

  /** How many words that period takes. */
  int length(Sentence sentence, int at) {
    return adverbs.containsKey(sentence.word(at)) ? 1 : 2;
  }

  /** "A million reads and a million writes a day": both are said for the day. */
  static void share(List<Amount> amounts) {
    for (int i = amounts.size() - 2; i >= 0; i--) {
      Amount one = amounts.get(i);
      Amount next = amounts.get(i + 1);
      boolean open = one.per().isEmpty() && next.per().isPresent() && next.per().get() != Unit.MONTH;
      if (open && one.quantity().unit() == next.quantity().unit() && isCount(one.quantity().unit())) {
        amounts.set(i, new Amount(one.quantity(), next.per(), one.of()));
      }
    }
  }

  private static boolean isCount(Unit unit) {
    return unit == Unit.REQUEST || unit == Unit.MESSAGE || unit == Unit.EVENT;
  }
}
