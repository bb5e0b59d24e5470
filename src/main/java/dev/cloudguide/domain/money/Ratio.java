package dev.cloudguide.domain.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * A share or a factor: 0.52 is fifty-two percent.
 *
 * @param value without trailing zeros
 */
public record Ratio(BigDecimal value) implements Comparable<Ratio> {
  public static final Ratio ONE = new Ratio(BigDecimal.ONE);

  public Ratio {
    Objects.requireNonNull(value, "value");
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  public static Ratio of(String decimal) {
    return new Ratio(new BigDecimal(decimal));
  }

  /** What is left of one: a price that is 0.48 of another saves 0.52. */
  public Ratio complement() {
    return new Ratio(BigDecimal.ONE.subtract(value));
  }

  /** In percent, unrounded. */
  public BigDecimal percent() {
    return value.multiply(BigDecimal.valueOf(100), MathContext.DECIMAL128);
  }

  @Override
  public int compareTo(Ratio other) {
    return value.compareTo(other.value);
  }

  /** A plain decimal string, unrounded. */
  public String decimal() {
    return value.toPlainString();
  }
}
