package dev.cloudguide.domain.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case described rather than asked: "customers in Australia complain that our site is slow". */
final class Described {
  private static final int SHORT = 7;
  private static final int AT_LENGTH = 8;
  private static final double HALF = 0.5;
  private static final double PLAIN = 1.8;
  private static final double SHORTLY = 1.0;
  private static final double OURS = 0.4;
  private static final double AGAINST = 1.3;
  private static final double ELSEWHERE = 0.8;
  private static final double LOUDER = 1.6;
  private static final double HALF_HEARD = 1.0;
  private static final double KNOWN = 0.45;
  private static final double SURELY = 7;
  private static final double STRAY = 0.6;
  private static final double MODEL = 1.2;
  private static final double HINTS = 0.6;
  private static final double SAID = 0.6;
  private static final double LEARNED = 0.8;
  private static final double LEARNED_AT_ALL = 0.3;
  private static final double UNASKED = 1;
  private static final double LIKELY = 0.02;
  private static final double RIVAL = 0.1;
  private static final double MOSTLY = 0.7;
  private static final double NEARLY_ALONE = 0.85;
  private static final double FAR_AHEAD = 12;
  private static final double TOLD = 2;
  private static final double PLAINLY_SAID = 2.6;
  private static final double NEVER_ALL = 1.0001;
  private static final double CUES = 0.8;
  private static final int MOST = 3;
  private static final double CLOSE = 0.2;
  private static final double HINTED = 0.1;

  private final Sentence sentence;
  private final Reading reading;
  private final Vocabulary vocabulary;
  private final boolean[] hinting;
  private Map<String, Double> all;
  private double asked;
  private double first;
  private double second;
  private Map<String, Double> hinted;
  /** How loudly hints and cues speak for the likeliest; what the model adds. */
  private double loud;
  private double learned;

  /**
   * What a sentence describes.
   *
   * @param reading before it is weighed
   */
  Described(Sentence sentence, Reading reading, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.hinting = new boolean[sentence.size()];
    for (Kind kind : Kind.values()) {
      if (kind != Kind.RECOMMEND && !kind.yieldsToACase()) {
        asked = Math.max(asked, reading.score(kind));
      }
    }
  }

  /** Whether the words are plainly about something to be done, and no other reading is louder. */
  boolean isPlain(Kind best, double score, boolean soundsElsewhere, boolean quietly) {
    listen();
    boolean ours = isOurs();
    boolean isShort = sentence.size() < SHORT;
    double enough = isShort && !ours ? PLAIN + SHORTLY : PLAIN;
    if (ours) {
      enough -= OURS;
    }
    double against = ours && sentence.size() >= AT_LENGTH ? HALF : 1;
    if (best != Kind.RECOMMEND && best.yieldsToACase()) {
      enough += against * (best == Kind.OUT_OF_SCOPE ? ELSEWHERE : AGAINST) * Math.max(0, score);
    }
    enough += LOUDER * Math.max(0, asked - HALF_HEARD);
    if (soundsElsewhere) {
      enough += against * AGAINST;
    }
    if (quietly) {
      enough += 2 * LOUDER;
    }
    boolean wished = best == Kind.RECOMMEND && score >= asked + PLAIN;
    if (!wished && named() > 1 || best == Kind.HOW_TO && !ours) {
      enough += LOUDER;
    }
    if (!wished && named() > 0 && namesAlternatives()) {
      enough += 2 * LOUDER;
    }
    double heard = loud + (best == Kind.RECOMMEND || score < UNASKED && named() == 0 ? learned : 0);
    return heard >= (ours ? Math.min(enough, SURELY) : enough) && knownShare() >= KNOWN;
  }

  /** Whether the words are about one of a few things to be done, and about nothing else that we know. */
  boolean isHalfPlain(boolean soundsElsewhere) {
    listen();
    return !soundsElsewhere && asked <= HALF_HEARD && isOurs() && loud + learned >= HALF_HEARD && isChoice()
        && offered().size() > 1;
  }

  /** Whether one need is meant plainly enough not to ask which: what is wished in few words has nothing to add. */
  boolean isOne() {
    List<String> likely = likely();
    if (likely.size() < 2) {
      return true;
    }
    double said = reading.need(likely.getFirst());
    boolean plainlySaid = said > 0 && said >= reading.bestNeed() && (said >= PLAINLY_SAID || sentence.size() < SHORT);
    boolean told = loud >= TOLD;
    boolean alone = offered().size() == 1 && first >= HALF;
    return alone || plainlySaid || first >= (told ? MOSTLY : NEARLY_ALONE) || told && first >= FAR_AHEAD * second;
  }

  /** Whether the model has heard something too. */
  boolean isLearned() {
    listen();
    return learned > 0;
  }

  /** The likeliest needs, likeliest first. */
  List<String> likely() {
    listen();
    List<String> likely = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      String next = "";
      for (Map.Entry<String, Double> need : all.entrySet()) {
        boolean louder = need.getValue() > all.getOrDefault(next, RIVAL * first);
        boolean same = need.getValue().equals(all.get(next)) && need.getKey().compareTo(next) < 0;
        next = !likely.contains(need.getKey()) && (louder || same) ? need.getKey() : next;
      }
      if (!next.isEmpty()) {
        likely.add(next);
      }
    }
    return likely;
  }

  /** Whether to ask which is meant: a product named with one need beside it is asked about itself. */
  boolean isChoice() {
    return named() == 0 || offered().size() > 1 || reading.score(Kind.RECOMMEND) > 0;
  }

  /** Those of the likeliest to ask about: close to the first, closer still where no word or cue speaks for them. */
  List<String> offered() {
    List<String> offered = new ArrayList<>();
    for (String need : likely()) {
      boolean hints = hinted.getOrDefault(need, 0.0) >= HINTED;
      double close = reading.need(need) > 0 ? RIVAL : hints ? CLOSE : HALF;
      if (all.get(need) >= close * first) {
        offered.add(need);
      }
    }
    return offered.isEmpty() ? likely().subList(0, 1) : offered;
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
      all = shares();
      for (double share : all.values()) {
        second = Math.max(second, Math.min(first, share));
        first = Math.max(first, share);
      }
      double few = 0;
      for (String need : likely()) {
        few += all.get(need);
        loud = Math.max(loud, hinted.getOrDefault(need, 0.0) + CUES * reading.need(need));
      }
      learned = LEARNED * Math.max(0, LEARNED_AT_ALL + Math.log(few / (NEVER_ALL - few)));
    }
  }

  /** How likely each need is, of 1: by the trained model, by hints and by cues together. */
  private Map<String, Double> shares() {
    hinted = vocabulary.hints.of(sentence, vocabulary.small, hinting);
    NeedModel model = vocabulary.model();
    double[] loudness = model.of(Traits.of(sentence.words(), vocabulary.small));
    double total = 0;
    for (int i = 0; i < loudness.length; i++) {
      String need = model.needs().get(i);
      loudness[i] = Math.exp(MODEL * loudness[i] + HINTS * hinted.getOrDefault(need, 0.0) + SAID * reading.need(need));
      total += loudness[i];
    }
    Map<String, Double> shares = new HashMap<>();
    for (int i = 0; i < loudness.length; i++) {
      double share = loudness[i] / total;
      if (share > LIKELY && !model.needs().get(i).equals(NeedModel.NONE)) {
        shares.put(model.needs().get(i), share);
      }
    }
    return shares;
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

  private boolean namesAlternatives() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals("or") || sentence.word(i).equals("versus")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody speaks of a case of their own: "our users", "we". */
  private boolean isOurs() {
    for (int i = 0; i < sentence.size(); i++) {
      if (vocabulary.ours.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Of the words that are not everyday ones, how many we know anything of. */
  private double knownShare() {
    int known = 0;
    int strange = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (hinting[i] || sentence.isCovered(i)) {
        known++;
      } else if (!vocabulary.small.contains(sentence.word(i))) {
        strange++;
      }
    }
    return known + strange == 0 ? 0 : (double) known / (known + strange);
  }
}
