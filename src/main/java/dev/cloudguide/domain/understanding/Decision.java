package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which reading to take, and whether to take one at all: a wrong answer is worse than none. */
final class Decision {
  private static final double SURE = 1.7;
  private static final double AHEAD = 1.0;
  private static final double ON_TOPIC = 1;
  private static final double LOUD = 3;
  private static final double PLAINLY = 2.2;
  private static final double UNMISTAKABLY = 2.6;
  private static final double OUTRIGHT = 3.1;
  private static final int FEW = 2;
  private static final double STATED = 0.3;
  private static final double FULLY = 5;
  private static final double STRANGE = 0.12;
  private static final double STRANGER = 0.2;
  private static final double ELSEWHERE = 1.6;

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final Amounts.Found amounts;
  private final Reading reading;
  private final Naming naming;
  private final Strangers unknown;
  private final Vocabulary known;
  private Described described;
  private final int strangers;
  private final boolean soundsElsewhere;
  private boolean quietly;

  Decision(Sentence sentence, List<Mention> mentions, Amounts.Found amounts, Reading reading, Vocabulary known) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.amounts = amounts;
    this.reading = reading;
    this.naming = new Naming(mentions, amounts, reading);
    this.known = known;
    this.unknown = new Strangers(sentence, known);
    this.strangers = unknown.count();
    this.soundsElsewhere = reading.score(Kind.OUT_OF_SCOPE) > 0;
  }

  Understanding make() {
    Optional<Question.Crisis> crisis = crisis();
    if (crisis.isPresent()) {
      return new Understanding.Sure(crisis.get(), 1, Set.of());
    }
    weigh();
    described = new Described(sentence, reading, known);
    Kind[] ranked = reading.ranked();
    Kind best = ranked[0];
    Kind next = ranked[1];
    double score = reading.score(best);
    double second = reading.score(next);
    boolean sure = score - STRANGE * strangers >= SURE;
    boolean close = next == Kind.RECOMMEND && score - second < AHEAD;
    Named named = naming.of(best);
    Set<Named.Expected> missing = missing(best, named);
    boolean lacks = !missing.isEmpty() && !amounts.sayQuantity();
    boolean open = best == Kind.RECOMMEND || !sure && !quietly || best.yieldsToACase() || close || lacks;
    if (open && described.isPlain() || lacks && described.isNearlyPlain() || isPartOfACase(best, score)) {
      return described.isOne() ? wished() : oneOf();
    }
    if (!sure && !soundsElsewhere && described.isHalfPlain()) {
      return oneOf();
    }
    if (best == Kind.OUT_OF_SCOPE && score > 0) {
      return new Understanding.Sure(best.question(named), confidence(score, second), Set.of());
    }
    if (!sure) {
      return described.isLong() && !soundsElsewhere ? oneOf() : unclear();
    }
    if (score - second < AHEAD) {
      return new Understanding.Between(best.question(named), next.question(naming.of(next)));
    }
    if (best == Kind.RECOMMEND && reading.bestNeed() < PLAINLY && described.isHeard()) {
      return described.isOne() ? wished() : oneOf();
    }
    Named whole = switch (best) {
      case OPINION -> withSubject(named);
      case RECOMMEND -> leaning(withStrangers(named, missing));
      default -> misheard(best, withStrangers(named, missing));
    };
    return new Understanding.Sure(best.question(whole), confidence(score, second), missing);
  }

  /** Whether what sounds like that question is part of a case that somebody tells. */
  private boolean isPartOfACase(Kind kind, double score) {
    if (any(Mention.Sort.COMMITMENT)) {
      return false;
    }
    if (score < OUTRIGHT && described.isLouderThan(0)) {
      return true;
    }
    if (kind != Kind.OUT_OF_SCOPE && described.isPost()) {
      return true;
    }
    return switch (kind) {
      case PRICE -> false;
      case ESTIMATE -> !quietly && !saysMoney() && described.isPlain();
      case OFFER, SET -> described.isLouderThan(0);
      case OUT_OF_SCOPE -> described.isLouderThan(score - OUTRIGHT);
      default -> described.isLouderThan(score - OUTRIGHT) || kind.yieldsToACase() && described.isStory();
    };
  }

  /** Whether what something comes to is asked for: amounts alone may be part of a case. */
  private boolean saysMoney() {
    return sentence.says(known.priced);
  }

  /** Whether somebody speaks of despair or danger: that goes before all else. */
  Optional<Question.Crisis> crisis() {
    double despair = reading.score(Kind.DESPAIR);
    double danger = reading.score(Kind.DANGER);
    return Math.max(despair, danger) < SURE ? Optional.empty() : Optional.of(new Question.Crisis(
        danger > despair ? Question.Crisis.Aspect.DANGER : Question.Crisis.Aspect.DESPAIR, Named.NOTHING));
  }

  /** What tells whether the words describe a case. */
  Signs signs() {
    weigh();
    return new Described(sentence, reading, known).signs();
  }

  /** Whether somebody asks what words mean, and nothing louder. */
  boolean asksMeaning() {
    return reading.score(Kind.EXPLAIN_TERM) >= SURE && reading.score(Kind.RECOMMEND) < SURE;
  }

  /** What the words state of a case, for what is recommended. */
  Map<String, String> facts() {
    return naming.of(Kind.RECOMMEND).facts();
  }

  /** A case was described: what to use is the question, whether or not anybody asked it. */
  private Understanding wished() {
    reading.setNeeds(described.needs());
    Named named = leaning(naming.of(Kind.RECOMMEND));
    return new Understanding.Sure(new Question.Recommend(named), described.confidence(), Set.of());
  }

  /** A case was described, and which of a few things is to be done stayed open. */
  private Understanding oneOf() {
    return new Understanding.OneOf(eachOf(described.likely()), eachOf(described.others()));
  }

  private List<Question.Recommend> eachOf(List<String> needs) {
    List<Question.Recommend> each = new ArrayList<>();
    for (String need : needs) {
      reading.setNeeds(Map.of(need, ON_TOPIC));
      each.add(new Question.Recommend(leaning(naming.of(Kind.RECOMMEND))));
    }
    return each;
  }

  /** With the option that the words alone lead to, where they tell it plainly. */
  private Named leaning(Named named) {
    return named.needs().isEmpty() ? named
        : named.toBuilder().leaning(described.leaning(named.needs().getFirst())).build();
  }

  private Understanding unclear() {
    Named named = misheard(Kind.CHANGE, naming.of(Kind.CHANGE).toBuilder().amounts(amounts.amounts).build());
    if (soundsElsewhere && !isPlain() && named.count().isEmpty()) {
      return new Understanding.Nothing();
    }
    boolean something = !named.services().isEmpty() || !named.types().isEmpty() || !named.outside().isEmpty()
        || named.word().isPresent() || named.person().isPresent() || !amounts.stated.isEmpty()
        || (isOnTopic() || sentence.size() <= FEW || strangers == 0 && !named.facts().isEmpty())
            && (!named.facts().isEmpty() || !named.needs().isEmpty() || !named.amounts().isEmpty()
                || !named.regions().isEmpty() || named.size().isPresent() || named.count().isPresent()
                || named.term().isPresent() || named.payment().isPresent());
    return something ? new Understanding.NamedOnly(named) : new Understanding.Nothing();
  }

  /** What was named speaks for a topic, and turns some readings into others. */
  private void weigh() {
    for (Mention mention : mentions) {
      reading.addTopic(topicOf(mention));
    }
    reading.addTopic(Math.min(ON_TOPIC, reading.bestNeed() / 2));
    reading.addTopic(STATED * reading.stated());
    if (reading.score(Kind.RECOMMEND) > 0 || reading.score(Kind.LIST_OPTIONS) > 0) {
      double need = Math.min(ON_TOPIC, reading.bestNeed() / 2) - ON_TOPIC / 2;
      reading.add(reading.score(Kind.LIST_OPTIONS) > reading.score(Kind.RECOMMEND) ? Kind.LIST_OPTIONS
          : Kind.RECOMMEND, need);
    }
    if (amounts.sayUsage() && reading.score(Kind.PRICE) > 0) {
      reading.add(Kind.ESTIMATE, reading.score(Kind.PRICE));
      reading.set(Kind.PRICE, 0);
    }
    if (!amounts.sayUsage() && reading.score(Kind.PRICE) > 0 && reading.facts("Bill").containsKey("to")) {
      reading.set(Kind.ESTIMATE, 0);
    }
    absorb(Kind.PRICE_COMPARE, Kind.COMPARE);
    absorb(Kind.LOWER_BILL, Kind.PRICE);
    absorb(Kind.LOWER_BILL, Kind.ESTIMATE);
    if (!amounts.sayQuantity() && !any(Mention.Sort.TYPE) && reading.score(Kind.RECOMMEND) > 0) {
      reading.set(Kind.ESTIMATE, 0);
    }
    if (loudest() < ON_TOPIC) {
      quietWish();
    }
    if (reading.bestNeed() >= UNMISTAKABLY) {
      reading.addTopic(ON_TOPIC / 2);
      if (reading.score(Kind.OUT_OF_SCOPE) < loud()) {
        reading.set(Kind.OUT_OF_SCOPE, 0);
      }
      if (!any(Mention.Sort.SERVICE) && reading.score(Kind.HOW_TO) < LOUD + PLAINLY) {
        reading.set(Kind.HOW_TO, 0);
      }
    }
    if (reading.bestNeed() >= PLAINLY && reading.topic() > ON_TOPIC && loudest() < ON_TOPIC) {
      reading.add(Kind.RECOMMEND, reading.bestNeed() >= UNMISTAKABLY ? SURE + AHEAD : SURE);
    }
    boolean onTopic = isOnTopic();
    for (Kind kind : Kind.values()) {
      if (kind.needsTopic() && !onTopic) {
        reading.set(kind, 0);
      }
    }
    if ((onTopic || reading.topic() > ON_TOPIC / 2) && reading.score(Kind.OUT_OF_SCOPE) < loud()) {
      reading.set(Kind.OUT_OF_SCOPE, 0);
    }
    boolean engine = reading.facts("Bill").containsKey("engine");
    boolean ours = any(Mention.Sort.SERVICE) || any(Mention.Sort.TYPE) || any(Mention.Sort.COMMITMENT);
    boolean elsewhere = any(Mention.Sort.OUTSIDE) && !engine && !ours;
    if (elsewhere && Math.max(reading.score(Kind.PRICE), reading.score(Kind.ESTIMATE)) > 0) {
      reading.add(Kind.OUT_OF_SCOPE, reading.score(Kind.PRICE) + reading.score(Kind.ESTIMATE));
      reading.set(Kind.PRICE, 0);
      reading.set(Kind.ESTIMATE, 0);
    }
    if (strangers > 0 && !onTopic) {
      quietFollowUps();
    }
  }

  /** What is asked about money takes in the plainer question inside it: "which is cheaper, X or Y" compares. */
  private void absorb(Kind kind, Kind plainer) {
    if (reading.score(kind) >= SURE && reading.score(plainer) > 0) {
      reading.add(kind, AHEAD);
      reading.set(plainer, 0);
    }
  }

  /** A short reply loses its meaning when unknown words stand in it: "tell me more about the Romans". */
  private void quietFollowUps() {
    for (Kind kind : EnumSet.range(Kind.WHY, Kind.CHANGE)) {
      reading.set(kind, reading.score(kind) - strangers);
    }
  }

  /** What is named says the wish when nothing else does: an amount of a service, an instance type. */
  private void quietWish() {
    boolean money = reading.score(Kind.ESTIMATE) + reading.score(Kind.PRICE) > 0;
    if (amounts.sayQuantity() && any(Mention.Sort.SERVICE) && isPlain()) {
      quietly = true;
      reading.add(Kind.ESTIMATE, SURE);
    } else if (any(Mention.Sort.TYPE) && money) {
      reading.add(Kind.PRICE, SURE);
    }
  }

  /** Everyday words such as "server" carry a topic only among words we know: not "what does a server make in tips". */
  private boolean isOnTopic() {
    boolean elsewhere = reading.score(Kind.OUT_OF_SCOPE) > 0 && reading.bestNeed() < UNMISTAKABLY;
    double doubt = isPlain() ? 0 : STRANGER * Math.max(0, strangers - 1) + (elsewhere ? ELSEWHERE : 0);
    return reading.topic() - doubt >= ON_TOPIC;
  }

  private boolean isPlain() {
    for (Mention mention : mentions) {
      boolean product = mention.isService() && mention.strength() == Mention.Strength.PLAIN
          || mention.sort() == Mention.Sort.TYPE || mention.sort() == Mention.Sort.PERSON;
      if (product) {
        return true;
      }
    }
    return false;
  }

  /** How loudly a sentence must sound like something else: louder, if what is to be done is plain. */
  private double loud() {
    return reading.bestNeed() < UNMISTAKABLY ? LOUD : LOUD + reading.bestNeed() / 2;
  }

  private double loudest() {
    return reading.score(reading.ranked()[0]);
  }

  private boolean any(Mention.Sort sort) {
    for (Mention mention : mentions) {
      if (mention.sort() == sort) {
        return true;
      }
    }
    return false;
  }

  private static double topicOf(Mention mention) {
    return switch (mention.sort()) {
      case SERVICE -> mention.strength() == Mention.Strength.GENERIC ? 0.6 : 1.5;
      case COMMITMENT -> 1.2;
      case TYPE -> 2;
      case FAMILY, PERSON, WORD -> 1;
      case OUTSIDE -> 0.7;
      case PAYMENT -> 0.8;
      case TERM, SYSTEM -> 0.5;
      case REGION -> 0.3;
      case SIZE, AMOUNT, DURATION -> 0.2;
    };
  }

  /** The words nobody knows are named back where something known is missing: "how much is aws frobnitz". */
  private Named withStrangers(Named named, Set<Named.Expected> missing) {
    if (missing.isEmpty() || strangers == 0) {
      return named;
    }
    return named.toBuilder().unknown(Map.of(missing.iterator().next(), unknown.first())).build();
  }

  /** What stands where a Region, a system or a number should, and is none: "in island", "on Mars", "minus five". */
  private Named misheard(Kind kind, Named named) {
    boolean money = switch (kind) {
      case PRICE, ESTIMATE, PRICE_COMPARE, SAVING, OPTIONS, BREAK_EVEN, CHANGE -> true;
      default -> false;
    };
    if (!money) {
      return named;
    }
    Map<Named.Expected, String> words = new EnumMap<>(Named.Expected.class);
    words.putAll(named.unknown());
    if (named.regions().isEmpty() && unknown.after("in") != null) {
      words.put(Named.Expected.REGION, unknown.after("in"));
    }
    if (named.system().isEmpty() && !named.types().isEmpty() && unknown.after("on") != null) {
      words.put(Named.Expected.SYSTEM, unknown.after("on"));
    }
    amounts.odd.ifPresent(number -> words.put(Named.Expected.NUMBER, number));
    return words.equals(named.unknown()) ? named : named.toBuilder().unknown(words).build();
  }

  /** What an opinion is asked on, in words that name nothing and say more than that one is asked for. */
  private Named withSubject(Named named) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (!sentence.isTaken(i) && !known.small.contains(word) && !known.opining.contains(word)) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.isEmpty() ? named
        : named.toBuilder().unknown(Map.of(Named.Expected.SUBJECT, words.toString())).build();
  }

  private static double confidence(double score, double second) {
    double ahead = Math.min(1, (score - Math.max(0, second)) / SURE);
    double loud = Math.min(1, score / FULLY);
    return Math.round((0.5 + 0.25 * ahead + 0.25 * loud) * 100) / 100.0;
  }

  private static Set<Named.Expected> missing(Kind kind, Named named) {
    boolean something = !named.services().isEmpty() || !named.types().isEmpty() || !named.outside().isEmpty();
    return switch (kind) {
      case PRICE, BILLING_RULE, EXPLAIN_SERVICE, TEST_PLAN ->
          something || named.word().isPresent() ? Set.of() : Set.of(Named.Expected.SERVICE);
      case ESTIMATE -> something ? Set.of() : Set.of(Named.Expected.SERVICE);
      case COMPARE -> named.services().size() + named.outside().size() > 1 ? Set.of()
          : Set.of(Named.Expected.SERVICE);
      case RECOMMEND, LIST_OPTIONS -> named.needs().isEmpty() ? Set.of(Named.Expected.NEED) : Set.of();
      case EXPLAIN_TERM -> named.word().isEmpty() ? Set.of(Named.Expected.WORD) : Set.of();
      default -> Set.of();
    };
  }
}
