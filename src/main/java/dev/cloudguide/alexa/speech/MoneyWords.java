package dev.cloudguide.alexa.speech;

import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Dollars, rounded for the ear. Exact amounts are for cards and figures. */
final class MoneyWords {
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal TEN_CENTS = new BigDecimal("0.10");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private MoneyWords() {}

  /**
   * Below ten cents to a tenth of a cent, below a dollar to the cent, below ten dollars to the cent, below a
   * thousand to the dollar, above that to three digits.
   *
   * @param underACent what is said of less than a cent
   */
  static String spoken(Usd usd, String underACent) {
    BigDecimal amount = usd.amount().abs();
    String sign = usd.amount().signum() < 0 ? "minus " : "";
    if (amount.signum() == 0) {
      return "nothing";
    }
    if (amount.compareTo(CENT) < 0) {
      return sign + underACent;
    }
    if (amount.compareTo(TEN_CENTS) < 0) {
      return sign + cents(amount.movePointRight(2).setScale(1, RoundingMode.HALF_UP));
    }
    BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
    if (rounded.compareTo(BigDecimal.ONE) < 0) {
      return sign + cents(rounded.movePointRight(2));
    }
    if (rounded.compareTo(TEN) < 0) {
      return sign + dollarsAndCents(rounded);
    }
    BigDecimal whole = amount.compareTo(THOUSAND) < 0
        ? amount.setScale(0, RoundingMode.HALF_UP)
        : amount.round(new MathContext(3, RoundingMode.HALF_UP));
    return sign + NumberWords.cardinal(whole.longValue()) + " dollars";
  }

  /** Every digit: "twenty point seven cents", "one hundred fifty-one point one one dollars". */
  static String exact(Usd usd) {
    return usd.amount().abs().compareTo(BigDecimal.ONE) < 0
        ? cents(usd.amount().movePointRight(2))
        : NumberWords.decimal(usd.amount()) + " dollars";
  }

  private static String cents(BigDecimal cents) {
    return NumberWords.decimal(cents) + (cents.compareTo(BigDecimal.ONE) == 0 ? " cent" : " cents");
  }

  private static String dollarsAndCents(BigDecimal amount) {
    long dollars = amount.longValue();
    BigDecimal cents = amount.subtract(BigDecimal.valueOf(dollars)).movePointRight(2);
    String words = NumberWords.cardinal(dollars) + (dollars == 1 ? " dollar" : " dollars");
    return cents.signum() == 0 ? words : words + " and " + cents(cents);
  }

  /** Under a dollar every digit; from a dollar on, cents. */
  static String written(Usd usd) {
    BigDecimal amount = usd.amount();
    String sign = amount.signum() < 0 ? "-" : "";
    BigDecimal shown = amount.abs();
    if (shown.compareTo(BigDecimal.ONE) >= 0 || shown.signum() == 0) {
      return sign + "$" + grouped(shown.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
    if (shown.precision() > 8) {
      shown = shown.round(new MathContext(8, RoundingMode.HALF_UP)).stripTrailingZeros();
    }
    return sign + "$" + (shown.scale() < 2 ? shown.setScale(2) : shown).toPlainString();
  }

  /** With a comma before every third digit. */
  static String grouped(String plain) {
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = point - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
