package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * How long something is to be paid for: "for six months", "for two years". A month is 730 hours.
 *
 * @param amount how many
 * @param unit of which time
 */
public record Span(BigDecimal amount, Unit unit) {
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal MONTH_HOURS = BigDecimal.valueOf(Unit.MONTH_HOURS);

  public Span {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
  }

  /** Whether a time of that unit is a span: a day and more. */
  public static boolean isOf(Unit unit) {
    return switch (unit) {
      case DAY, WEEK, MONTH, YEAR -> true;
      default -> false;
    };
  }

  /** What comes to so much a month, over this time. */
  public Usd cost(Usd month) {
    return switch (unit) {
      case MONTH -> month.times(amount);
      case YEAR -> month.times(amount).times(MONTHS_A_YEAR);
      case WEEK -> hours(month, 168);
      default -> hours(month, 24);
    };
  }

  /** Whether it is the month that every estimate is for. */
  public boolean isOneMonth() {
    return unit == Unit.MONTH && amount.compareTo(BigDecimal.ONE) == 0;
  }

  private Usd hours(Usd month, int each) {
    BigDecimal hours = amount.multiply(BigDecimal.valueOf(each));
    return new Usd(month.amount().multiply(hours).divide(MONTH_HOURS, MathContext.DECIMAL128));
  }
}
