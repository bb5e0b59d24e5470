package dev.cloudguide.domain.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * An exact amount of United States dollars. It is never rounded here: only speech and cards round.
 *
 * @param amount dollars, without trailing zeros
 */
public record Usd(BigDecimal amount) implements Comparable<Usd> {
  public static final Usd ZERO = new Usd(BigDecimal.ZERO);

  public Usd {
    Objects.requireNonNull(amount, "amount");
    amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }

  /**
   * The amount that a decimal string names, such as {@code "0.107"}.
   *
   * @throws NumberFormatException if it is no decimal number
   */
  public static Usd of(String decimal) {
    return new Usd(new BigDecimal(decimal));
  }

  public Usd plus(Usd other) {
    return new Usd(amount.add(other.amount));
  }

  public Usd minus(Usd other) {
    return new Usd(amount.subtract(other.amount));
  }

  public Usd times(long factor) {
    return times(BigDecimal.valueOf(factor));
  }

  public Usd times(BigDecimal factor) {
    return new Usd(amount.multiply(factor));
  }

  /** This amount split in {@code parts}; rounded to 34 significant digits where it does not divide evenly. */
  public Usd over(BigDecimal parts) {
    return new Usd(amount.divide(parts, MathContext.DECIMAL128));
  }

  /** How many times {@code whole} this amount is. */
  public Ratio over(Usd whole) {
    return new Ratio(amount.divide(whole.amount, MathContext.DECIMAL128));
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Usd other) {
    return amount.compareTo(other.amount);
  }

  /** A plain decimal string, never rounded, never in scientific notation: {@code 0.0000002}. */
  public String decimal() {
    return amount.toPlainString();
  }

  @Override
  public String toString() {
    return "$" + decimal();
  }
}
