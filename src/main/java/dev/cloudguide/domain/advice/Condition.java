package dev.cloudguide.domain.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be known of a case: each fact must have one of its values. Without facts it always holds.
 *
 * @param values fact id to the values that satisfy it
 */
public record Condition(Map<String, List<String>> values) {
  public Condition {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((fact, allowed) -> copy.put(fact, List.copyOf(allowed)));
    values = Collections.unmodifiableMap(copy);
  }

  /** Whether these facts satisfy it. */
  public boolean holds(Map<String, String> facts) {
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      String value = facts.get(entry.getKey());
      if (value == null || !entry.getValue().contains(value)) {
        return false;
      }
    }
    return true;
  }
}
