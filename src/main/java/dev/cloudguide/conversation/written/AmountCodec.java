package dev.cloudguide.conversation.written;

import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.understanding.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount as one word of a session attribute: {@code 5000000|request|month}. */
final class AmountCodec {
  private static final int LONGEST_NUMBER = 30;

  private AmountCodec() {}

  static String write(Amount amount) {
    String of = amount.quantity().amount().toPlainString() + "|" + amount.quantity().unit().label();
    String per = amount.per().map(period -> of + "|" + period.label()).orElse(of);
    return amount.of().isEmpty() ? per : per + (amount.per().isEmpty() ? "||" : "|") + amount.of();
  }

  static Optional<Amount> read(String word) {
    String[] parts = word.split("\\|");
    if (parts.length < 2 || parts.length > 4 || parts[0].length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    boolean period = parts.length > 2 && !parts[2].isEmpty();
    Optional<Unit> per = period ? Unit.labelled(parts[2]) : Optional.empty();
    String said = parts.length > 3 ? parts[3] : "";
    if (period && per.isEmpty()) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(parts[0]);
      return Unit.labelled(parts[1]).map(unit -> new Amount(new Quantity(number, unit), per, said));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
