package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Amount;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing of a question changed: "and in Frankfurt?", "on Windows", "twenty of them". */
final class Changes {
  private static final int LONGEST_COUNT = 7;

  private Changes() {}

  /** What was named before, with everything named now in its place. */
  static Named merge(Named before, Named now) {
    Named.Builder merged = before.toBuilder();
    Map<Expected, String> unknown = new HashMap<>(before.unknown());
    if (!now.regions().isEmpty()) {
      merged.regions(Transfers.changed(before, now));
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
    Optional<Integer> bare = bareNumber(now).filter(number -> countsThings(before));
    if (bare.isPresent()) {
      merged.count(bare);
    } else if (!now.amounts().isEmpty()) {
      merged.amounts(amounts(before.amounts(), now.amounts()));
    }
    if (!now.needs().isEmpty()) {
      merged.needs(now.needs());
      unknown.remove(Expected.NEED);
    }
    merged.leaning(now.leaningAfter(before));
    unknown.putAll(now.unknown());
    Map<String, String> facts = new HashMap<>(before.facts());
    facts.putAll(now.facts());
    Named all = merged.facts(facts).unknown(unknown).build();
    return before.needs().isEmpty() ? all : all.answered(now.facts());
  }

  /** A new amount takes the place of the first that was of the same sort; others stay. */
  private static List<Amount> amounts(List<Amount> before, List<Amount> now) {
    List<Amount> merged = new ArrayList<>(before);
    for (Amount amount : now) {
      int same = 0;
      while (same < merged.size() && !sameSort(merged.get(same), amount)) {
        same++;
      }
      if (amount.quantity().unit() == Unit.EACH && !merged.isEmpty()) {
        merged.set(0, times(merged.getFirst(), amount));
      } else if (same < merged.size()) {
        merged.set(same, amount);
      } else {
        merged.add(amount);
      }
    }
    return merged;
  }

  /** The same thing in another number. */
  private static Amount times(Amount before, Amount number) {
    BigDecimal said = number.quantity().amount();
    return new Amount(
        new Quantity(said.signum() == 0 ? before.quantity().amount() : said, before.quantity().unit()),
        before.per(), number.of().isEmpty() ? before.of() : number.of());
  }

  /** The number said of nothing in particular: "make it twenty". */
  private static Optional<Integer> bareNumber(Named now) {
    return now.amounts().stream()
        .filter(amount -> amount.quantity().unit() == Unit.EACH)
        .map(amount -> amount.quantity().amount())
        .filter(number -> number.signum() > 0)
        .filter(number -> number.stripTrailingZeros().scale() <= 0 && number.precision() < LONGEST_COUNT)
        .map(BigDecimal::intValue)
        .findFirst();
  }

  /** Whether a bare number is a count of what was asked about: no amount it could replace, or machines. */
  private static boolean countsThings(Named before) {
    return before.amounts().isEmpty() || before.count().isPresent() || !before.types().isEmpty();
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
