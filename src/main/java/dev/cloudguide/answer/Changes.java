package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.understanding.Amount;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing of a question changed: "and in Frankfurt?", "on Windows", "twenty of them". */
final class Changes {
  private Changes() {}

  /** What was named before, with everything named now in its place. */
  static Named merge(Named before, Named now) {
    Named.Builder merged = before.toBuilder();
    Map<Expected, String> unknown = new HashMap<>(before.unknown());
    if (!now.regions().isEmpty()) {
      merged.regions(now.regions());
      unknown.remove(Expected.REGION);
    }
    if (!now.services().isEmpty()) {
      merged.services(now.services());
      unknown.remove(Expected.SERVICE);
      merged.types(List.of()).family(Optional.empty()).size(Optional.empty());
    }
    if (!now.types().isEmpty() || now.family().isPresent() || now.size().isPresent()) {
      type(before, now, merged, unknown);
    }
    merged.system(now.system().or(before::system));
    merged.term(now.term().or(before::term));
    merged.payment(now.payment().or(before::payment));
    merged.count(now.count().or(before::count));
    if (!now.amounts().isEmpty()) {
      merged.amounts(amounts(before.amounts(), now.amounts()));
    }
    if (!now.needs().isEmpty()) {
      merged.needs(now.needs());
      unknown.remove(Expected.NEED);
    }
    Map<String, String> facts = new HashMap<>(before.facts());
    facts.putAll(now.facts());
    unknown.putAll(now.unknown());
    return merged.facts(facts).unknown(unknown).build();
  }

  /** A new amount takes the place of the first that was of the same sort; others stay. */
  private static List<Amount> amounts(List<Amount> before, List<Amount> now) {
    List<Amount> merged = new ArrayList<>(before);
    for (Amount amount : now) {
      int same = 0;
      while (same < merged.size() && !sameSort(merged.get(same), amount)) {
        same++;
      }
      if (same < merged.size()) {
        merged.set(same, amount);
      } else {
        merged.add(amount);
      }
    }
    return merged;
  }

  private static boolean sameSort(Amount before, Amount now) {
    return before.quantity().unit() == now.quantity().unit() && (now.of().isEmpty() || now.of().equals(before.of()));
  }

  private static void type(Named before, Named now, Named.Builder merged, Map<Expected, String> unknown) {
    unknown.remove(Expected.FAMILY);
    unknown.remove(Expected.SIZE);
    merged.services(now.services());
    if (!now.types().isEmpty()) {
      merged.types(now.types()).family(Optional.empty()).size(Optional.empty());
      return;
    }
    Optional<InstanceType> former = before.type();
    merged.types(List.of())
        .family(now.family().or(before::family).or(() -> former.map(InstanceType::family)))
        .size(now.size().or(before::size).or(() -> former.map(InstanceType::size)));
  }
}
