package dev.cloudguide.domain.understanding;

import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Turns "takes forty minutes" into a yes or no. */
final class Durations {
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private Durations() {}

  /** {@code yes} if the duration among those words is within {@code within 15 minute}, {@code no} if not, or empty. */
  static String within(Sentence sentence, int from, int to, String limit) {
    List<String> most = Lines.split(limit, ' ');
    for (int i = from; i < to; i++) {
      Mention amount = sentence.amountAt(i);
      if (amount != null && amount.sort() == Mention.Sort.DURATION) {
        List<String> said = Lines.split(amount.value(), ' ');
        if (isTooLongToRun(said.get(1))) {
          return "";
        }
        boolean within = seconds(said.get(0), said.get(1)).compareTo(seconds(most.get(1), most.get(2))) <= 0;
        return within ? "yes" : "no";
      }
    }
    return "";
  }

  /** Days and months are how long things are kept, not how long a program runs. */
  private static boolean isTooLongToRun(String unit) {
    return switch (Unit.labelled(unit).orElse(Unit.SECOND)) {
      case DAY, WEEK, MONTH, YEAR -> true;
      default -> false;
    };
  }

  private static BigDecimal seconds(String number, String unit) {
    BigDecimal value = new BigDecimal(number);
    return switch (Unit.labelled(unit).orElse(Unit.SECOND)) {
      case MILLISECOND -> value.movePointLeft(3);
      case MINUTE -> value.multiply(MINUTE);
      case HOUR -> value.multiply(BigDecimal.valueOf(3_600));
      default -> value;
    };
  }
}
