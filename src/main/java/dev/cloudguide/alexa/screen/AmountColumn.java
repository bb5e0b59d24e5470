package dev.cloudguide.alexa.screen;

import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dollars below one another, aligned by the decimal point: each comes in two parts, and the column knows how many
 * characters each part needs.
 */
final class AmountColumn {
  private static final int CENTS = 2;
  /** Amounts of at most so many decimals are all written with as many; longer ones stand as they are. */
  private static final int MOST_PADDED = 5;
  private static final int MOST = 10;

  private final List<String> written = new ArrayList<>();

  AmountColumn(List<Usd> amounts) {
    int longest = amounts.stream().mapToInt(AmountColumn::decimals).max().orElse(CENTS);
    for (Usd amount : amounts) {
      int decimals = longest <= MOST_PADDED ? longest : decimals(amount);
      written.add(written(amount.amount().setScale(decimals, RoundingMode.HALF_UP)));
    }
  }

  /** Cents from a dollar on, else every digit. */
  private static int decimals(Usd amount) {
    BigDecimal stripped = amount.amount().stripTrailingZeros();
    boolean dollars = stripped.abs().compareTo(BigDecimal.ONE) >= 0;
    return dollars ? CENTS : Math.clamp(stripped.scale(), CENTS, MOST);
  }

  private static String written(BigDecimal amount) {
    StringBuilder text = new StringBuilder(amount.abs().toPlainString());
    for (int i = text.indexOf(".") - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.insert(0, amount.signum() < 0 ? "-$" : "$").toString();
  }

  /** The amount at that place. */
  Map<String, Object> at(int index) {
    String text = written.get(index);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("whole", text.substring(0, text.indexOf('.')));
    parts.put("fraction", text.substring(text.indexOf('.')));
    return parts;
  }

  /** The most characters before the point. */
  int wholeLength() {
    return written.stream().mapToInt(text -> text.indexOf('.')).max().orElse(1);
  }

  /** The most characters from the point on. */
  int fractionLength() {
    return written.stream().mapToInt(text -> text.length() - text.indexOf('.')).max().orElse(1);
  }
}
