package dev.cloudguide.domain.understanding;

import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds "five million requests a month", "ten servers", "forty dollars an hour". */
final class Amounts {
  /** What a sentence says of numbers. */
  static final class Found {
    final List<Amount> amounts = new ArrayList<>();
    final Map<String, String> stated = new HashMap<>();
    final Map<String, Integer> each = new HashMap<>();
    Optional<Integer> count = Optional.empty();
    Optional<BigDecimal> bare = Optional.empty();
    Optional<String> odd = Optional.empty();
    String counted = "";
    String of = "";
    private int said;

    /** Whether more than time was said. */
    boolean sayQuantity() {
      for (Amount amount : amounts) {
        if (!isTime(amount.quantity().unit())) {
          return true;
        }
      }
      return false;
    }

    /** Whether an amount is more than the "one hour" that a price is per. */
    boolean sayUsage() {
      for (Amount amount : amounts) {
        Unit unit = amount.quantity().unit();
        boolean one = amount.quantity().amount().equals(BigDecimal.ONE);
        if (!isTime(unit) || !one || unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.YEAR) {
          return true;
        }
      }
      return false;
    }
  }

  private static final int ADJECTIVES = 2;
  private static final int NEAR = 4;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Map<String, Unit> units = new HashMap<>();
  private final Periods periods = new Periods(units);
  private final Map<String, String> meant = new HashMap<>();
  private final Map<String, String> meantInside = new HashMap<>();
  private final Map<String, Unit> measured = new HashMap<>();
  private final Set<String> numbered = new HashSet<>();
  private final Set<String> minus = new HashSet<>();
  private final Set<String> counted = new HashSet<>();
  private final Set<String> spending = new HashSet<>();
  private final Set<String> money = new HashSet<>();
  private final Map<String, String> quiet = new HashMap<>();

  /** A word for money: "dollars". */
  void money(String word) {
    money.add(word);
  }

  /** A time of less use, and the fact that an amount before it states: "night". */
  void quiet(String word, String fact) {
    quiet.put(word, fact);
  }

  /** A word after which "an hour" is a duration: "takes". */
  void lasting(String word) {
    periods.lasting(word);
  }

  /** What an amount is of when this word stands by it: "ram" is memory. */
  void meant(String word, String of) {
    meant.put(word, of);
  }

  /** The same, but only inside the amount: "GET requests" are reads, "gets ten requests" are not. */
  void meantInside(String word, String of) {
    meantInside.put(word, of);
  }

  /** A word that keeps an amount from what stands beyond it: "and". */
  void divider(String word) {
    periods.divider(word);
  }

  /** The unit of a word that we explain: IOPS. */
  void measured(String word, Unit unit) {
    measured.put(word, unit);
  }

  /** A word that makes the number behind it less than nothing. */
  void minus(String word) {
    minus.add(word);
  }

  /** A word whose number belongs to its name: the one of "io one". */
  void numbered(String word) {
    numbered.add(word);
  }

  void unit(String word, Unit unit) {
    units.put(word, unit);
  }

  /** A period in one word: "monthly". */
  void adverb(String word, Unit period) {
    periods.adverb(word, period);
  }

  /** A word for things that are counted one by one: "servers". */
  void counted(String word) {
    counted.add(word);
  }

  /** A word that makes a bare "four thousand a month" money. */
  void spending(String word) {
    spending.add(word);
  }

  Found in(Sentence sentence) {
    Found found = new Found();
    found.of = lone(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      BigDecimal number = number(sentence, i);
      if (number != null) {
        i = Math.max(i, take(sentence, i, number, found) - 1);
      }
    }
    Periods.share(found.amounts);
    return found;
  }

  /** "And reads": the only word that says what an amount is of, in a sentence of few words; empty if there is none. */
  private String lone(Sentence sentence) {
    String last = sentence.size() > 0 && sentence.size() <= ADJECTIVES + 1 ? sentence.word(sentence.size() - 1) : "";
    return meant.getOrDefault(last, "");
  }

  private BigDecimal number(Sentence sentence, int at) {
    String word = sentence.word(at);
    if (Character.isDigit(word.charAt(0))) {
      boolean named = sentence.isTaken(at) || at > 0 && numbered.contains(sentence.word(at - 1));
      return named ? null : new BigDecimal(word);
    }
    boolean article = "a".equals(word) || "an".equals(word);
    if (!article || at + 1 >= sentence.size()) {
      return null;
    }
    Unit unit = units.get(sentence.word(at + 1));
    boolean brief = unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.SECOND;
    boolean lasts = at > 0 && (brief && periods.lasts(sentence.word(at - 1))
        || isTime(unit) && unit != Unit.MONTH
            && "for".equals(sentence.word(at - 1)) && !sentence.isTaken(at));
    return isSize(unit) || lasts ? BigDecimal.ONE : null;
  }

  private int take(Sentence sentence, int at, BigDecimal number, Found found) {
    int next = at + 1;
    int quietEnd = quiet(sentence, at, number, found);
    if (quietEnd > 0) {
      return quietEnd;
    }
    if (next < sentence.size() && money.contains(sentence.word(next))) {
      return spend(sentence, at, next + 1, number, found);
    }
    Mention name = next < sentence.size() ? sentence.mentionAt(next) : null;
    Unit unit = name == null || name.sort() != Mention.Sort.WORD ? null : measured.get(name.value());
    if (unit != null) {
      found.amounts.add(new Amount(new Quantity(number, unit), Optional.empty(), name.value()));
      sentence.putAmount(new Mention(Mention.Sort.AMOUNT, number.toPlainString() + " " + unit.label(),
          Mention.Strength.PLAIN, at, name.to()));
      return name.to();
    }
    if (name != null && name.sort() == Mention.Sort.WORD && number.scale() <= 1) {
      String things = name.value().endsWith("s") ? name.value() : name.value().concat("s");
      found.stated.putIfAbsent(things, number.toPlainString());
      sentence.cover(at);
      return next;
    }
    int unitAt = unitAfter(sentence, next, number.equals(BigDecimal.ONE) ? 0 : ADJECTIVES);
    if (unitAt >= 0) {
      return amount(sentence, at, unitAt, number, found);
    }
    Unit per = periods.at(sentence, next);
    if (per != null && sentence.says(spending)) {
      return spend(sentence, at, next, number, found);
    }
    boolean counts = counts(sentence, next);
    boolean negative = at > 0 && minus.contains(sentence.word(at - 1));
    boolean half = next < sentence.size() && "half".equals(sentence.word(next));
    boolean whole = number.scale() <= 0 && number.precision() < 7;
    if (counts && (negative || half || number.scale() > 0 || number.signum() == 0)) {
      BigDecimal said = half ? number.add(HALF) : number;
      found.odd = Optional.of((negative ? sentence.word(at - 1) + " " : "") + said.toPlainString());
      sentence.cover(at);
    } else if (whole && counts) {
      String type = typeAt(sentence, next);
      if (type != null) {
        found.each.putIfAbsent(type, number.intValueExact());
      }
      if (found.count.isEmpty()) {
        found.count = Optional.of(number.intValueExact());
        counted(sentence, next, found);
      }
      sentence.cover(at);
    } else if (found.bare.isEmpty()) {
      found.bare = Optional.of(number);
    }
    return next;
  }

  /** The instance type that a number just before it counts, or null. */
  private static String typeAt(Sentence sentence, int next) {
    for (int i = next; i < Math.min(sentence.size(), next + ADJECTIVES + 1); i++) {
      Mention mention = sentence.mentionAt(i);
      if (mention != null && mention.sort() == Mention.Sort.TYPE) {
        return mention.value();
      }
      if (Character.isDigit(sentence.word(i).charAt(0))) {
        return null;
      }
    }
    return null;
  }

  /** "Four at night", "four dollars an hour over the weekend": where it ends, or 0 if it is none. */
  private int quiet(Sentence sentence, int at, BigDecimal number, Found found) {
    int i = at + 1;
    if (i < sentence.size() && money.contains(sentence.word(i))) {
      i++;
    }
    Unit per = periods.at(sentence, i);
    if (per != null && per != Unit.HOUR) {
      return 0;
    }
    i += per == null ? 0 : periods.length(sentence, i);
    for (int skipped = 0; skipped < ADJECTIVES && i < sentence.size(); skipped++) {
      i += isPreposition(sentence.word(i)) ? 1 : 0;
    }
    String fact = i > at + 1 && i < sentence.size() ? quiet.get(sentence.word(i)) : null;
    if (fact == null) {
      return 0;
    }
    found.stated.put(fact, number.toPlainString());
    for (int covered = at; covered <= i; covered++) {
      sentence.cover(covered);
    }
    return i + 1;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "at", "by", "on", "over", "during", "the", "in" -> true;
      default -> false;
    };
  }

  private int amount(Sentence sentence, int at, int unitAt, BigDecimal number, Found found) {
    Unit unit = units.get(sentence.word(unitAt));
    Unit per = periods.at(sentence, unitAt + 1);
    Unit later = per == null && !isTime(unit) ? periods.later(sentence, unitAt + 1) : per;
    int end = unitAt + 1 + (per == null ? 0 : periods.length(sentence, unitAt + 1));
    found.amounts.add(new Amount(new Quantity(number, unit), Optional.ofNullable(later),
        isTime(unit) ? "" : of(sentence, at, end, unitAt, found.said)));
    found.said = end;
    boolean time = isTime(unit);
    sentence.putAmount(new Mention(time ? Mention.Sort.DURATION : Mention.Sort.AMOUNT,
        number.toPlainString() + " " + unit.label(), Mention.Strength.PLAIN, at, end));
    return end;
  }

  /** What stands closest: behind the amount, inside it, or before it, but not beyond "and" or another number. */
  private String of(Sentence sentence, int at, int end, int unitAt, int said) {
    for (int i = at + 1; i < Math.min(sentence.size(), end + NEAR); i++) {
      if (i >= end && periods.divides(sentence, i)) {
        break;
      }
      String inside = i <= unitAt ? meantInside.get(sentence.word(i)) : null;
      if (inside != null) {
        return inside;
      }
      if (meant.containsKey(sentence.word(i)) && (i >= end || i <= unitAt)) {
        return meant.get(sentence.word(i));
      }
    }
    for (int i = at - 1; i >= Math.max(said, at - NEAR) && !periods.divides(sentence, i); i--) {
      if (meant.containsKey(sentence.word(i))) {
        return meant.get(sentence.word(i));
      }
    }
    return "";
  }

  /** The word counted: "brokers". */
  private void counted(Sentence sentence, int next, Found found) {
    for (int i = next; i < Math.min(sentence.size(), next + ADJECTIVES + 2); i++) {
      String word = sentence.word(i);
      if (counted.contains(word)) {
        found.counted = singular(word);
        return;
      }
    }
  }

  private static String singular(String word) {
    if (word.endsWith("xes") || word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3).concat("y");
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private int spend(Sentence sentence, int at, int next, BigDecimal number, Found found) {
    Unit per = periods.at(sentence, next);
    int end = next + (per == null ? 0 : periods.length(sentence, next));
    if (per == Unit.HOUR || per == Unit.MONTH || per == Unit.YEAR || per == Unit.DAY) {
      String fact = switch (per) {
        case HOUR -> "hourly-spend";
        case DAY -> "daily-spend";
        case YEAR -> "yearly-spend";
        default -> "monthly-spend";
      };
      found.stated.put(fact, number.toPlainString());
    }
    for (int i = at; i < end; i++) {
      sentence.cover(i);
    }
    return end;
  }

  /** Where the unit stands: next to the number or, if it is no measure, after an adjective or two. */
  private int unitAfter(Sentence sentence, int from, int adjectives) {
    int i = from;
    for (int skipped = 0; skipped <= adjectives && i < sentence.size(); skipped++, i = sentence.after(i)) {
      String word = sentence.word(i);
      Unit unit = units.get(word);
      if (unit != null && !(sentence.isTaken(i) && sentence.isName(i))) {
        return i == from || !isSize(unit) && !isTime(unit) ? i : -1;
      }
      if (Character.isDigit(word.charAt(0)) || counted.contains(word) && !sentence.isName(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean counts(Sentence sentence, int next) {
    for (int i = next; i < Math.min(sentence.size(), next + ADJECTIVES + 2); i++) {
      if (counted.contains(sentence.word(i)) && (!sentence.isName(i) || endsName(sentence, next, i))
          || sentence.endOf(Mention.Sort.TYPE.bit() | Mention.Sort.FAMILY.bit(), i) > 0) {
        return true;
      }
      if (Character.isDigit(sentence.word(i).charAt(0))) {
        return false;
      }
    }
    return next + 1 < sentence.size() && sentence.word(next).equals("of") && sentence.word(next + 1).equals("them");
  }

  /** "Three NAT gateways": a name that ends in the word for what is counted. */
  private static boolean endsName(Sentence sentence, int next, int at) {
    Mention name = sentence.mentionAt(next);
    return name != null && name.sort() == Mention.Sort.SERVICE && name.to() == at + 1
        && sentence.word(at).endsWith("s");
  }

  static boolean isTime(Unit unit) {
    return unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.SECOND || unit == Unit.MILLISECOND
        || unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
  }

  private static boolean isSize(Unit unit) {
    return unit == Unit.GB || unit == Unit.TB || unit == Unit.MB || unit == Unit.KB;
  }
}
