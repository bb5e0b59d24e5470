package dev.cloudguide.domain.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two or three things side by side, by hand.
 *
 * @param wins side (id of a service, or name of somebody else's product) to when it wins; fits after "if"
 * @param question the one that decides; can be answered with yes or no
 * @param ifYes the side that "yes" speaks for
 * @param source where it comes from
 */
public record Comparison(Map<String, String> wins, String question, String ifYes, String source) {
  public Comparison {
    wins = Collections.unmodifiableMap(new LinkedHashMap<>(wins));
    if (!wins.containsKey(ifYes)) {
      throw new IllegalArgumentException("comparison: '" + ifYes + "' is none of " + wins.keySet());
    }
  }
}
