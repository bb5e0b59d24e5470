package dev.cloudguide.domain.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;

/**
 * How a billed quantity follows from the inputs: numbers, names of inputs, {@code + - * /}, parentheses,
 * {@code ceil(…)}, {@code max(…, …)}, {@code min(…, …)}.
 *
 * @param text as the data writes it
 */
public record Formula(String text) {
  public Formula {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Its value.
   *
   * @throws IllegalArgumentException if it is malformed or names an input that is not given
   */
  BigDecimal value(Map<String, BigDecimal> inputs) {
    Reader reader = new Reader(inputs);
    BigDecimal value = reader.sum();
    if (reader.peek() != 0) {
      throw reader.wrong("has something behind its end");
    }
    return value;
  }

  private final class Reader {
    private final Map<String, BigDecimal> inputs;
    private int at;

    Reader(Map<String, BigDecimal> inputs) {
      this.inputs = inputs;
    }

    BigDecimal sum() {
      BigDecimal value = product();
      while (peek() == '+' || peek() == '-') {
        boolean plus = text.charAt(at++) == '+';
        BigDecimal next = product();
        value = plus ? value.add(next) : value.subtract(next);
      }
      return value;
    }

    private BigDecimal product() {
      BigDecimal value = factor();
      while (peek() == '*' || peek() == '/') {
        boolean times = text.charAt(at++) == '*';
        BigDecimal next = factor();
        value = times ? value.multiply(next) : value.divide(next, MathContext.DECIMAL128);
      }
      return value;
    }

    private BigDecimal factor() {
      char next = peek();
      if (next == '(') {
        return inParentheses();
      }
      int from = at;
      while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
        at++;
      }
      String word = text.substring(from, at);
      if (word.isEmpty()) {
        throw wrong("lacks a number or a name");
      }
      if (Character.isDigit(word.charAt(0))) {
        return new BigDecimal(word);
      }
      return switch (word) {
        case "ceil" -> inParentheses().setScale(0, RoundingMode.CEILING);
        case "max", "min" -> extreme(word.equals("max"));
        default -> input(word);
      };
    }

    private BigDecimal input(String name) {
      BigDecimal value = inputs.get(name);
      if (value == null) {
        throw wrong("names '" + name + "', which is no input");
      }
      return value;
    }

    private BigDecimal inParentheses() {
      expect('(');
      BigDecimal value = sum();
      expect(')');
      return value;
    }

    private BigDecimal extreme(boolean max) {
      expect('(');
      BigDecimal one = sum();
      expect(',');
      BigDecimal other = sum();
      expect(')');
      return max ? one.max(other) : one.min(other);
    }

    private void expect(char sign) {
      if (peek() != sign) {
        throw wrong("lacks '" + sign + "'");
      }
      at++;
    }

    /** The next sign that is no blank; 0 at the end. */
    char peek() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return at < text.length() ? text.charAt(at) : 0;
    }

    IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException("formula '" + text + "', character " + at + ": " + what);
    }
  }
}
