package dev.cloudguide.answer;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Amount;
import dev.cloudguide.domain.understanding.Named;
import java.math.RoundingMode;
import java.util.Optional;

/** "What if we leave in a year": after how many months. */
final class LeavingTime {
  /** Fact that cues state where someone asks about leaving. */
  private static final String ASKED = "if-leaving";
  private static final int MONTHS_A_YEAR = 12;
  private static final int LONGEST = 120;

  private LeavingTime() {}

  /** Months until they leave; a year if they name no time; empty if they do not ask about leaving. */
  static Optional<Integer> months(Named named) {
    if (!named.facts().containsKey(ASKED)) {
      return Optional.empty();
    }
    for (Amount amount : named.amounts()) {
      Optional<Integer> months = months(amount);
      if (months.isPresent()) {
        return months;
      }
    }
    int years = named.term().equals(Optional.of(CommitmentTerm.THREE_YEARS)) ? 3 : 1;
    return Optional.of(years * MONTHS_A_YEAR);
  }

  private static Optional<Integer> months(Amount amount) {
    int each = amount.quantity().unit() == Unit.YEAR ? MONTHS_A_YEAR
        : amount.quantity().unit() == Unit.MONTH ? 1 : 0;
    return Optional.of(amount.quantity().amount())
        .filter(many -> each > 0 && many.signum() > 0 && many.intValue() <= LONGEST)
        .map(many -> many.setScale(0, RoundingMode.HALF_UP).intValue() * each);
  }
}
