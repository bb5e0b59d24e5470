package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What an input of a bill is counted in, and how what people say is brought to that. A month is 730 hours. */
public enum Measure {
  /** How many of them there are. */
  HOW_MANY("how many", Unit.EACH),
  /** Requests, messages, events: so many a month. */
  COUNT_A_MONTH("count a month", Unit.REQUEST),
  /** The same, so many a second. */
  COUNT_A_SECOND("count a second", Unit.REQUEST),
  /** Reads and writes a second that a disk is set up for. */
  IOPS("iops", Unit.IOPS_MONTH),
  /** Users of a month. */
  USERS("users", Unit.USER),
  /** Gigabytes that lie there. */
  GB_STORED("GB stored", Unit.GB),
  /** Gigabytes that pass in a month. */
  GB_A_MONTH("GB a month", Unit.GB),
  /** Gigabytes of each one. */
  GB_EACH("GB each", Unit.GB),
  /** Kilobytes of each one. */
  KB_EACH("KB each", Unit.KB),
  /** Seconds that each one takes. */
  SECONDS_EACH("seconds each", Unit.SECOND),
  /** Hours of a month in which it runs. */
  HOURS_A_MONTH("hours a month", Unit.HOUR),
  /** Minutes of a month. */
  MINUTES_A_MONTH("minutes a month", Unit.MINUTE);

  private static final BigDecimal STEP = BigDecimal.valueOf(1024);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private final String label;
  private final Unit unit;

  Measure(String label, Unit unit) {
    this.label = label;
    this.unit = unit;
  }

  /** As the data names it. */
  public String label() {
    return label;
  }

  /** What a bare number means when asked for this. */
  public Unit unit() {
    return unit;
  }

  /** The one the data names so. */
  public static Optional<Measure> labelled(String label) {
    for (Measure measure : values()) {
      if (measure.label.equals(label)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  /** How well an amount fits this measure: 0 not at all, the more the better. */
  int fit(Use use) {
    boolean rate = use.per().isPresent();
    return switch (this) {
      case HOW_MANY -> 0;
      case COUNT_A_MONTH -> isCount(use.unit()) ? 2 : 0;
      case COUNT_A_SECOND -> !isCount(use.unit()) ? 0 : use.per().equals(Optional.of(Unit.SECOND)) ? 3 : 1;
      case IOPS -> use.unit() == Unit.IOPS_MONTH ? 3 : 0;
      case USERS -> use.unit() == Unit.USER ? 3 : 0;
      case GB_STORED -> !isSize(use.unit()) ? 0 : rate ? 1 : isSmall(use.unit()) ? 2 : 3;
      case GB_A_MONTH -> !isSize(use.unit()) ? 0 : rate ? 3 : isSmall(use.unit()) ? 1 : 2;
      case GB_EACH, KB_EACH -> !isSize(use.unit()) || rate ? 0 : isSmall(use.unit()) ? 4 : this == GB_EACH ? 2 : 1;
      case SECONDS_EACH -> !isTime(use.unit()) || rate ? 0 : use.unit() == Unit.HOUR ? 1 : 3;
      case HOURS_A_MONTH, MINUTES_A_MONTH -> !isTime(use.unit()) ? 0 : rate ? 3 : use.unit() == Unit.HOUR ? 2 : 1;
    };
  }

  /** An amount that fits, in this measure. */
  BigDecimal convert(Use use, BigDecimal daysAWeek) {
    return switch (this) {
      case HOW_MANY, USERS, IOPS -> use.amount();
      case COUNT_A_MONTH -> monthly(use, daysAWeek);
      case COUNT_A_SECOND -> use.per().equals(Optional.of(Unit.SECOND))
          ? use.amount()
          : monthly(use, daysAWeek).divide(seconds(Unit.MONTH), MathContext.DECIMAL128);
      case GB_STORED -> gigabytes(use);
      case GB_A_MONTH -> monthly(new Use(gigabytes(use), Unit.GB, use.per(), use.of()), daysAWeek);
      case GB_EACH -> gigabytes(use);
      case KB_EACH -> gigabytes(use).multiply(STEP).multiply(STEP);
      case SECONDS_EACH -> use.amount().multiply(seconds(use.unit()));
      case HOURS_A_MONTH -> lasting(use, Unit.HOUR, daysAWeek);
      case MINUTES_A_MONTH -> lasting(use, Unit.MINUTE, daysAWeek);
    };
  }

  /** A time in other units of time; what was said for each day, for a month. */
  private static BigDecimal lasting(Use use, Unit in, BigDecimal daysAWeek) {
    BigDecimal amount = use.amount().multiply(seconds(use.unit())).divide(seconds(in), MathContext.DECIMAL128);
    return monthly(new Use(amount, in, use.per(), use.of()), daysAWeek);
  }

  /** What was said for a second, an hour or a day, for a month; what was said for no period is meant for the month. */
  private static BigDecimal monthly(Use use, BigDecimal daysAWeek) {
    if (use.per().isEmpty() || use.per().get() == Unit.MONTH) {
      return use.amount();
    }
    if (use.per().get() == Unit.YEAR) {
      return use.amount().divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
    }
    BigDecimal total = use.amount().multiply(seconds(Unit.MONTH));
    BigDecimal periods = seconds(use.per().get());
    return use.per().get() == Unit.DAY
        ? total.multiply(daysAWeek).divide(periods.multiply(BigDecimal.valueOf(7)), MathContext.DECIMAL128)
        : total.divide(periods, MathContext.DECIMAL128);
  }

  private static BigDecimal seconds(Unit unit) {
    return switch (unit) {
      case MILLISECOND -> new BigDecimal("0.001");
      case SECOND -> BigDecimal.ONE;
      case MINUTE -> SIXTY;
      case HOUR -> BigDecimal.valueOf(3_600);
      case DAY -> BigDecimal.valueOf(86_400);
      case WEEK -> BigDecimal.valueOf(604_800);
      case MONTH -> BigDecimal.valueOf(2_628_000);
      case YEAR -> BigDecimal.valueOf(31_536_000);
      default -> throw new IllegalArgumentException(unit + " is no time");
    };
  }

  private static BigDecimal gigabytes(Use use) {
    return switch (use.unit()) {
      case TB -> use.amount().multiply(STEP);
      case GB -> use.amount();
      case MB -> use.amount().divide(STEP);
      case KB -> use.amount().divide(STEP).divide(STEP);
      default -> throw new IllegalArgumentException(use.unit() + " is no size");
    };
  }

  private static boolean isCount(Unit unit) {
    return unit == Unit.REQUEST || unit == Unit.MESSAGE || unit == Unit.EVENT || unit == Unit.USER;
  }

  private static boolean isSize(Unit unit) {
    return unit == Unit.TB || unit == Unit.GB || isSmall(unit);
  }

  private static boolean isSmall(Unit unit) {
    return unit == Unit.MB || unit == Unit.KB;
  }

  private static boolean isTime(Unit unit) {
    return switch (unit) {
      case MILLISECOND, SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR -> true;
      default -> false;
    };
  }
}
