package dev.cloudguide.domain.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where the words of a described case lean to as a whole, beyond what facts they state.
 *
 * @param need id of a need
 * @param options ids of the need's options to how likely each is, in percent, likeliest first
 */
public record Leaning(String need, Map<String, Integer> options) {
  public Leaning {
    Objects.requireNonNull(need, "need");
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** What counts of this and an earlier one: of the same need the surer, else this. */
  Leaning after(Leaning before) {
    return before.need.equals(need) && before.surest() > surest() ? before : this;
  }

  private int surest() {
    return options.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
