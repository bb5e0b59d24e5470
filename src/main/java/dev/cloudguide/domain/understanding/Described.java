package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case described rather than asked: "customers in Australia complain that our site is slow". What needs it may be
 * about, how likely each is, and whether it is a case at all.
 */
final class Described {
  private static final int SHORT = 7;
  private static final int BRIEF = 24;
  private static final int LONG = 12;
  private static final int POST = 22;
  private static final double HINTS = 0.4;
  private static final double SAID = 0.2;
  private static final double SAID_PLAINLY = 1.0;
  private static final double SAID_SHORTLY = 1.6;
  private static final double CERTAIN = 3;
  private static final double WISH = 2.5;
  private static final double UNASKED = 0.5;
  private static final double LOUD = 1.5;
  private static final double STEEP = 0.2;
  private static final double HALF = -1.5;
  private static final double ASKED = 1.0;
  private static final double STRAY = 0.6;
  private static final double EVEN = 0.5;
  private static final double LIKELY = 0.02;
  private static final double RIVAL = 0.08;
  private static final double NEARLY_ALONE = 0.8;
  private static final double NEARLY_SURE = 0.9;
  private static final double A_CASE = 0.95;
  private static final double SOME_NEED = 0.8;
  private static final double PERHAPS = -2;
  private static final double FIRST_OF_FEW = 0.12;
  private static final double FEW = 0.3;
  private static final double LESS = 0.5;
  private static final double PLAINLY_SAID = 2.6;
  private static final int POSSIBLE = 5;
  private static final int TOLD = 3;
  private static final int MOST = 3;

  private static final Set<String> EITHER = Set.of("or", "versus");

  private final Sentence sentence;
  private final Reading reading;
  private final Vocabulary vocabulary;
  private Map<String, Double> all;
  private double likely;
  private double first;
  private double second;
  private List<String> likeliest;
  private Signs signs;
  private TraitModel.Heard heard;

  /**
   * What a sentence describes.
   *
   * @param reading as it is weighed
   */
  Described(Sentence sentence, Reading reading, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.reading = reading;
    this.vocabulary = vocabulary;
  }

  /** Whether a case is likelier than any other question; "this or that" compares, unless somebody tells of theirs. */
  boolean isPlain() {
    boolean sides = named() > 1 && saysOr() && !isWish() && !isOurs();
    return odds() >= (isWish() ? 0 : UNASKED) && !sides && (isOne() || isChoice());
  }

  /**
   * Whether one case is so much likelier than another question that even what sounds like one is part of it.
   *
   * @param more how much more the other question sounds like one than it must to be taken for one
   */
  boolean isLouderThan(double more) {
    return odds() >= LOUD + STEEP * Math.max(0, more) && isPlain();
  }

  /** Whether it may be a case, is about one of a few things to be done, or about one thing, and asks nothing else. */
  boolean isHalfPlain() {
    return odds() >= HALF && signs.asked() <= ASKED && tellsBesideNames()
        && (isChoice() || likely().size() == 1 && first >= EVEN);
  }

  /** Whether it is about one need, though it sounds like another question: one that could not be answered. */
  boolean isNearlyPlain() {
    return odds() >= PERHAPS && first >= NEARLY_SURE && likely >= A_CASE;
  }

  /** Whether one need is meant plainly enough not to ask which: what is wished in few words has nothing to add. */
  boolean isOne() {
    List<String> likely = likely();
    double cued = likely.isEmpty() ? 0 : reading.need(likely.getFirst());
    boolean plainly = cued >= PLAINLY_SAID || cued > 0 && (sentence.size() < SHORT || isBriefWish());
    boolean unrivalled = likely.size() == 1 && first >= FEW;
    return plainly && cued >= reading.bestNeed() || first >= NEARLY_ALONE || unrivalled;
  }

  /** Whether a few needs are likely enough to ask which of them is meant: sooner, where it is surely a case. */
  boolean isChoice() {
    double few = 0;
    for (String need : likely()) {
      few += all.get(need);
    }
    double least = odds() >= LOUD ? LESS : 1;
    return likely().size() > 1 && first >= least * FIRST_OF_FEW && few >= least * FEW;
  }

  /** Whether somebody tells at length of their own, which is rather a case than nothing that can be followed. */
  boolean isStory() {
    return isOurs() && sentence.size() >= LONG && isChoice() && likely >= EVEN;
  }

  /** Whether a case is told at such length that what else is asked in it is asked about the case. */
  boolean isPost() {
    return sentence.size() >= POST
        && (isPlain() || odds() >= PERHAPS && likely >= EVEN && !likely().isEmpty());
  }

  /** Whether so much is said that it is rather a case than nothing that can be followed. */
  boolean isLong() {
    return sentence.size() >= LONG && !likely().isEmpty() && likely >= SOME_NEED;
  }

  /** Whether some need is likelier than none, and it may be a case. */
  boolean isHeard() {
    listen();
    return likely >= EVEN && odds() >= HALF;
  }

  /** The likeliest needs, likeliest first. */
  List<String> likely() {
    listen();
    return likeliest;
  }

  /** The needs that come next, to be offered if none of the likeliest is meant. */
  List<String> others() {
    return next(likely(), LIKELY);
  }

  /** Up to three of the likeliest needs without those, likeliest first, each likelier than that. */
  private List<String> next(List<String> without, double least) {
    List<String> likely = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      String next = "";
      for (Map.Entry<String, Double> need : all.entrySet()) {
        boolean louder = need.getValue() > all.getOrDefault(next, least);
        boolean same = need.getValue().equals(all.get(next)) && need.getKey().compareTo(next) < 0;
        boolean taken = likely.contains(need.getKey()) || without.contains(need.getKey());
        next = !taken && (louder || same) ? need.getKey() : next;
      }
      if (!next.isEmpty()) {
        likely.add(next);
      }
    }
    return likely;
  }

  /** The needs that the words are about, with how likely each is: what only a stray word hints at is left out. */
  Map<String, Double> needs() {
    listen();
    Map<String, Double> plain = new HashMap<>();
    all.forEach((need, share) -> {
      if (share >= STRAY * first || reading.need(need) > 0) {
        plain.put(need, share);
      }
    });
    return plain;
  }

  private void listen() {
    if (all == null) {
      Map<String, Double> hinted = vocabulary.hints.of(sentence, vocabulary.small);
      all = shares(hinted);
      for (double share : all.values()) {
        second = Math.max(second, Math.min(first, share));
        first = Math.max(first, share);
      }
      likeliest = next(List.of(), RIVAL * first);
      String need = likeliest.isEmpty() ? "" : likeliest.getFirst();
      signs = new Signs().needs(likely, hinted.getOrDefault(need, 0.0), reading.need(need))
          .words(sentence.size(), named(), named() > 0 && saysOr(), isOurs()).kinds(reading);
    }
  }

  /** What tells whether this is a case at all. */
  Signs signs() {
    listen();
    return signs;
  }

  /** How much likelier a case is than any other question, as a logarithm of odds. */
  private double odds() {
    return signs().weighed(vocabulary.signs);
  }

  /** How likely each need is, of those that are: by the trained model, by hints and by cues together. */
  private Map<String, Double> shares(Map<String, Double> hinted) {
    TraitModel model = vocabulary.model();
    heard = model.heard(Traits.of(sentence.words(), vocabulary.small));
    double[] loudness = new double[model.needs().size()];
    boolean alone = reading.needs().size() == 1 && reading.bestNeed() >= CERTAIN;
    double cued = sentence.size() < SHORT ? SAID_SHORTLY : isBriefWish() || alone ? SAID_PLAINLY : SAID;
    double total = 0;
    double none = 0;
    for (int i = 0; i < loudness.length; i++) {
      String need = model.needs().get(i);
      loudness[i] = Math.exp(heard.need(i) + HINTS * hinted.getOrDefault(need, 0.0) + cued * reading.need(need));
      total += loudness[i];
      none += need.equals(TraitModel.NONE) ? loudness[i] : 0;
    }
    likely = 1 - none / total;
    Map<String, Double> shares = new HashMap<>();
    for (int i = 0; i < loudness.length; i++) {
      double share = loudness[i] / (total - none);
      if (share > LIKELY && !model.needs().get(i).equals(TraitModel.NONE)) {
        shares.put(model.needs().get(i), share);
      }
    }
    return shares;
  }

  /** Where the words alone lead to, of that need, if they tell something. */
  Optional<Leaning> leaning(String need) {
    listen();
    Map<String, Integer> likely = new LinkedHashMap<>();
    if (told() >= TOLD) {
      heard.options(need, POSSIBLE).entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST)
          .forEach(option -> likely.put(option.getKey(), option.getValue()));
    }
    return likely.isEmpty() ? Optional.empty() : Optional.of(new Leaning(need, likely));
  }

  /** How many words tell something. */
  private int told() {
    int told = 0;
    for (int i = 0; i < sentence.size(); i++) {
      told += vocabulary.small.contains(sentence.word(i)) ? 0 : 1;
    }
    return told;
  }

  /** Whether anything is told beside what is named: "two M five large" is no case. */
  private boolean tellsBesideNames() {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isTaken(i) && !vocabulary.small.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  double confidence() {
    return Math.round((0.5 + Math.min(0.4, (first - second) / 2)) * 100) / 100.0;
  }

  /** How many products are named: two are compared sooner than they are part of a case. */
  private int named() {
    int named = 0;
    for (Mention mention : sentence.mentions()) {
      named += mention.isService() || mention.sort() == Mention.Sort.OUTSIDE ? 1 : 0;
    }
    return named;
  }

  /** Whether somebody asks for a thing by what it is called: told at length, the case says more than the name. */
  private boolean isBriefWish() {
    return sentence.size() < BRIEF && isWish();
  }

  private boolean isWish() {
    return reading.score(Kind.RECOMMEND) >= WISH;
  }

  private boolean saysOr() {
    return sentence.says(EITHER);
  }

  /** Whether somebody speaks of a case of their own: "our users", "we". */
  private boolean isOurs() {
    return sentence.says(vocabulary.ours);
  }
}
