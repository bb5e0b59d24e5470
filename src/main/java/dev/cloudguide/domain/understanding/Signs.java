package dev.cloudguide.domain.understanding;

import java.util.Arrays;

/**
 * What tells a described case ("our shop is slow when everybody comes") from another question, each sign with a weight.
 * Together they are a logarithm of odds: above zero a case is likelier than not.
 */
final class Signs {
  /** One sign; what is told apart from it is how loud it is. */
  enum Sign {
    /** Every sentence. */
    ALWAYS,
    /** How likely some need is heard at all, as a logarithm of odds. */
    LIKELY,
    /** How loudly hints speak for the likeliest need. */
    HINTED,
    /** How loudly cues speak for the likeliest need. */
    CUED,
    /** Somebody speaks of what is theirs: "our users". */
    OURS,
    /** How long the sentence is, in fours of words. */
    LONG,
    /** How many products are named. */
    NAMED,
    /** Products are named with an alternative: "or", "versus". */
    ALTERNATIVES,
    /** How loudly cues speak for a question that no case stands behind: a price, a comparison. */
    ASKED,
    /** How loudly it sounds like an instruction. */
    INSTRUCTION,
    /** How loudly it sounds like something that is not ours. */
    ELSEWHERE,
    /** How loudly it sounds like any other question. */
    OTHER,
    /** How loudly a recommendation is asked for. */
    WISHED
  }

  private static final double LOUDEST = 6;
  private static final double LOUDEST_WISH = 4;
  private static final double SUREST = 9;
  private static final double FOUR = 4;
  private static final double LONGEST = 5;
  private static final double MOST_NAMED = 2;

  private final double[] loud = new double[Sign.values().length];

  Signs() {
    loud[Sign.ALWAYS.ordinal()] = 1;
  }

  Signs needs(double likely, double hinted, double cued) {
    double odds = Math.log(likely / Math.max(1e-9, 1 - likely));
    loud[Sign.LIKELY.ordinal()] = Math.clamp(odds, -SUREST, SUREST);
    loud[Sign.HINTED.ordinal()] = Math.min(LOUDEST, hinted);
    loud[Sign.CUED.ordinal()] = Math.min(LOUDEST, cued);
    return this;
  }

  Signs words(int words, int named, boolean alternatives, boolean ours) {
    loud[Sign.LONG.ordinal()] = Math.min(LONGEST, words / FOUR);
    loud[Sign.NAMED.ordinal()] = Math.min(MOST_NAMED, named);
    loud[Sign.ALTERNATIVES.ordinal()] = alternatives ? 1 : 0;
    loud[Sign.OURS.ordinal()] = ours ? 1 : 0;
    return this;
  }

  Signs kinds(Reading reading) {
    for (Kind kind : Kind.values()) {
      Sign sign = switch (kind) {
        case RECOMMEND -> Sign.WISHED;
        case HOW_TO -> Sign.INSTRUCTION;
        case OUT_OF_SCOPE -> Sign.ELSEWHERE;
        default -> kind.yieldsToACase() ? Sign.OTHER : Sign.ASKED;
      };
      loud[sign.ordinal()] = Math.max(loud[sign.ordinal()], reading.score(kind));
    }
    loud[Sign.WISHED.ordinal()] = Math.min(LOUDEST_WISH, loud[Sign.WISHED.ordinal()]);
    return this;
  }

  /** How loudly cues speak for a question that no case stands behind. */
  double asked() {
    return loud[Sign.ASKED.ordinal()];
  }

  /** How loud each is, in the order of {@link Sign}. */
  double[] loud() {
    return Arrays.copyOf(loud, loud.length);
  }

  /** How much likelier a case is than not, as a logarithm of odds. */
  double weighed(double[] weights) {
    double sum = 0;
    for (int i = 0; i < loud.length; i++) {
      sum += weights[i] * loud[i];
    }
    return sum;
  }
}
