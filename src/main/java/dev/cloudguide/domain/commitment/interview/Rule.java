package dev.cloudguide.domain.commitment.interview;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows from some facts.
 *
 * @param when facts that must all be so; none for what holds otherwise
 * @param then parts of the advice; what an earlier rule decided stays
 * @param last whether nothing after it matters
 * @param reason id of the reason it gives
 */
public record Rule(Map<String, String> when, Map<Part, String> then, boolean last, Optional<String> reason) {
  /** Parts of the advice that a rule can decide. */
  public enum Part {
    VERDICT("verdict"),
    KIND("kind"),
    TERM("term"),
    PAYMENT("payment"),
    /** {@code best}: of the described use; {@code quietest}: what the quietest hour uses. */
    SIZE("size"),
    /** The share of that size to commit to. */
    SHARE("share");

    private final String id;

    Part(String id) {
      this.id = id;
    }

    /** As knowledge names it. */
    public String id() {
      return id;
    }
  }

  public Rule {
    when = Map.copyOf(when);
    then = Map.copyOf(then);
    Objects.requireNonNull(reason, "reason");
  }

  boolean holds(Map<String, String> facts) {
    for (Map.Entry<String, String> condition : when.entrySet()) {
      if (!condition.getValue().equals(facts.get(condition.getKey()))) {
        return false;
      }
    }
    return true;
  }
}
