package dev.cloudguide.tools.pricelist;

import dev.cloudguide.tools.pricebook.StarPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * What an attribute of a product must be.
 *
 * @param attribute its plain name; {@code usage} is the usage type without the Region's prefix
 * @param values any of them; a star stands for any text
 * @param wanted false if it must be none of them
 */
record Condition(String attribute, List<Value> values, boolean wanted) {
  private static final String OR = " or ";
  private static final String NOTHING = "nothing";

  /** A text, or a pattern where it has a star. */
  record Value(String text, StarPattern pattern) {
    static Value of(String text) {
      String plain = text.equals(NOTHING) ? "" : text;
      return new Value(plain, plain.contains("*") ? new StarPattern(plain) : null);
    }

    boolean fits(String value) {
      return pattern == null ? text.equals(value) : pattern.match(value).isPresent();
    }
  }

  /** Reads {@code attribute = value or value}; {@code nothing} stands for an empty value. */
  static Condition parse(String text, boolean wanted) {
    int equal = text.indexOf(" = ");
    if (equal < 0) {
      throw new IllegalArgumentException("not of the form: attribute = value");
    }
    List<Value> values = new ArrayList<>();
    for (String value : text.substring(equal + 3).split(OR)) {
      values.add(Value.of(value.strip()));
    }
    return new Condition(Product.plainName(text.substring(0, equal)), List.copyOf(values), wanted);
  }

  boolean holds(Product product, UsagePrefixes prefixes) {
    if (attribute.equals("usage")) {
      return prefixes.usages(product).stream().anyMatch(this::fits) == wanted;
    }
    return fits(product.get(attribute)) == wanted;
  }

  private boolean fits(String value) {
    for (Value each : values) {
      if (each.fits(value)) {
        return true;
      }
    }
    return false;
  }

  static boolean all(List<Condition> conditions, Product product, UsagePrefixes prefixes) {
    for (Condition condition : conditions) {
      if (!condition.holds(product, prefixes)) {
        return false;
      }
    }
    return true;
  }
}
