package dev.cloudguide.domain.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts each amount a person said to the input it is meant for. */
final class Filling {
  private final Billing billing;
  private final Usage usage;
  private final Map<String, BigDecimal> values = new HashMap<>();
  private final List<Use> unused = new ArrayList<>();
  private final List<String> assumed = new ArrayList<>();
  private boolean carried;

  Filling(Billing billing, Usage usage) {
    this.billing = billing;
    this.usage = usage;
    fill();
  }

  /** Every input's value, once {@link #missing} is empty. */
  Map<String, BigDecimal> values() {
    return values;
  }

  List<Use> unused() {
    return unused;
  }

  List<String> assumed() {
    return assumed;
  }

  /** The input to ask for, if any; all others have the usual value from then on. */
  Optional<Input> missing() {
    for (Input input : billing.inputs()) {
      if (!values.containsKey(input.name())) {
        if (input.asked() && !carried && !usage.usual()) {
          return Optional.of(input);
        }
        takeUsual(input);
      }
    }
    return Optional.empty();
  }

  private void takeUsual(Input input) {
    if (input.asked() && carried) {
      values.put(input.name(), BigDecimal.ZERO);
      return;
    }
    values.put(input.name(), input.usual());
    if (input.asked()) {
      assumed.add(input.usual().toPlainString() + " " + input.says());
      carried = true;
    } else if (!input.says().isEmpty()) {
      assumed.add(input.says());
    }
  }

  private void fill() {
    List<Use> open = new ArrayList<>();
    for (Use use : usage.uses()) {
      if (use.of().isEmpty() || !put(use, true)) {
        open.add(use);
      }
    }
    for (Use use : open) {
      if (!put(use, false)) {
        unused.add(use);
      }
    }
    for (Input input : billing.inputs()) {
      String stated = usage.stated().get(input.name());
      if (input.measure() == Measure.HOW_MANY && usage.count().isPresent() && counts(input)) {
        values.put(input.name(), BigDecimal.valueOf(usage.count().get()));
        carried |= input.carries();
      } else if (stated != null && isNumber(stated)) {
        values.putIfAbsent(input.name(), new BigDecimal(stated));
      }
    }
  }

  /** A count is meant for the input named after the thing counted, else for the first that counts things. */
  private boolean counts(Input input) {
    String counted = usage.stated().getOrDefault("counted", "");
    Optional<Input> named = billing.inputs().stream()
        .filter(other -> other.measure() == Measure.HOW_MANY && other.words().contains(counted))
        .findFirst();
    return named.or(() -> billing.inputs().stream()
            .filter(other -> other.measure() == Measure.HOW_MANY)
            .findFirst())
        .filter(input::equals)
        .isPresent();
  }

  private boolean put(Use use, boolean byWord) {
    Input best = null;
    int bestFit = 0;
    for (Input input : billing.inputs()) {
      int fit = values.containsKey(input.name()) || byWord && !input.words().contains(use.of())
          ? 0 : input.measure().fit(use) * (isExtra(input) ? 1 : 2);
      if (fit > bestFit) {
        best = input;
        bestFit = fit;
      }
    }
    if (best == null) {
      return false;
    }
    values.put(best.name(), best.measure().convert(use, usage.daysAWeek()));
    if (!best.note().isEmpty()) {
      assumed.add(best.note());
    }
    carried |= best.carries();
    return true;
  }

  /** What a bill seldom has: it takes only what fits nothing else as well. */
  private static boolean isExtra(Input input) {
    return !input.asked() && input.usual().signum() == 0;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
