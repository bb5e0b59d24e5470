package dev.cloudguide.domain.understanding;

/**
 * Something known that stands in a sentence.
 *
 * @param sort what sort of thing
 * @param value its id, code or name
 * @param strength how far the words alone can be trusted
 * @param from its first word
 * @param to the word after its last
 */
record Mention(Sort sort, String value, Strength strength, int from, int to) {
  /** What sort of thing is named. */
  enum Sort {
    SERVICE,
    COMMITMENT,
    OUTSIDE,
    REGION,
    TYPE,
    FAMILY,
    SIZE,
    SYSTEM,
    TERM,
    PAYMENT,
    PERSON,
    WORD,
    AMOUNT,
    DURATION;

    private static final Sort[] ALL = values();

    int bit() {
      return 1 << ordinal();
    }

    /** The sort that data calls so, or null. */
    static Sort called(String name) {
      for (Sort sort : ALL) {
        if (sort.name().equalsIgnoreCase(name)) {
          return sort;
        }
      }
      return null;
    }
  }

  /** How far the words alone can be trusted to mean the thing. */
  enum Strength {
    /** They mean nothing else. */
    PLAIN,
    /** They mean the thing, or any thing of its kind: load balancer, queue. */
    GENERIC,
    /** They are its name and an everyday word: batch, connect. */
    ORDINARY,
    /** They are an everyday word that the name may be misheard as: forget, bash. */
    MISHEARD
  }

  boolean isService() {
    return sort == Sort.SERVICE || sort == Sort.COMMITMENT;
  }

  Mention plain() {
    return new Mention(sort, value, Strength.PLAIN, from, to);
  }
}
