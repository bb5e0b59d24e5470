package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which products of a service are taken, and what becomes of them; docs/price-book.md explains the form of the file.
 *
 * @param name of the file
 * @param offers codes of the offers (or Savings Plans) it reads, as in the URL and in the file itself
 * @param into what it fills
 * @param publisher who is named as the source of these prices
 * @param where what every product must be
 * @param systems which products are instances, by operating system
 * @param items which products are which item, first come first served
 */
record RuleFile(
    String name,
    List<String> offers,
    Into into,
    String publisher,
    String place,
    String term,
    List<Condition> where,
    List<SystemRule> systems,
    List<ItemRule> items) {
  /** What a rule file fills. */
  sealed interface Into {
    /** Instance prices: on demand and reserved. */
    record Instances() implements Into {}

    /** The items of one service. */
    record Items(String service) implements Into {}

    /** Savings Plans rates of instances, as the ways to pay whose labels start so. */
    record InstancePlans(String label) implements Into {}

    /** Database Savings Plans rates, which name their items by usage type and operation. */
    record DatabasePlans() implements Into {}
  }

  /** The products that run that operating system. */
  record SystemRule(OperatingSystem system, List<Condition> conditions) {}

  /**
   * The product that an item is, or the products where its name has an attribute in braces.
   *
   * @param times by what the published price is multiplied to be per the unit
   * @param required whether every Region must have it
   */
  record ItemRule(String name, Unit unit, BigDecimal times, boolean required, List<Condition> conditions) {
    boolean isTemplate() {
      return name.contains("{");
    }

    /** The item's name for a product; empty if the product lacks an attribute the name needs. */
    String nameFor(Product product) {
      String filled = name;
      for (int open = filled.indexOf('{'); open >= 0; open = filled.indexOf('{')) {
        int close = filled.indexOf('}', open);
        String value = product.get(Product.plainName(filled.substring(open + 1, close)));
        if (value.isEmpty()) {
          return "";
        }
        filled = filled.substring(0, open) + value + filled.substring(close + 1);
      }
      return filled;
    }

    /** The names it may make, with stars for attributes. */
    String pattern() {
      return name.replaceAll("\\{[^}]*}", "*");
    }
  }

  boolean reads(String offer) {
    return offers.contains(offer);
  }

  boolean isForSavingsPlans() {
    return into instanceof Into.InstancePlans || into instanceof Into.DatabasePlans;
  }

  /** Reads the lines of a rule file. */
  static RuleFile parse(String name, List<String> lines) {
    Parser parser = new Parser(name);
    int number = 0;
    for (String line : lines) {
      number++;
      try {
        parser.line(line.stripTrailing());
      } catch (IllegalArgumentException e) {
        throw new PriceListException(name + ", line " + number + ": " + e.getMessage(), e);
      }
    }
    return parser.file();
  }

  /** Takes the lines one by one. */
  private static final class Parser {
    private final String name;
    private List<String> offers = List.of();
    private Into into;
    private String publisher = "AWS price list";
    private String place = "regioncode";
    private String term = "";
    private final List<Condition> where = new ArrayList<>();
    private final List<SystemRule> systems = new ArrayList<>();
    private final List<ItemRule> items = new ArrayList<>();
    private List<Condition> open = where;

    Parser(String name) {
      this.name = name;
    }

    void line(String line) {
      if (line.isBlank() || line.startsWith("#")) {
        return;
      }
      if (line.startsWith("  ")) {
        String text = line.strip();
        open.add(text.startsWith("not ")
            ? Condition.parse(text.substring("not ".length()), false)
            : Condition.parse(text, true));
        return;
      }
      int blank = line.indexOf(' ');
      String word = blank < 0 ? line : line.substring(0, blank);
      String rest = blank < 0 ? "" : line.substring(blank + 1).strip();
      switch (word) {
        case "offer" -> offers = List.of(rest.split(" or "));
        case "into" -> into = into(rest);
        case "publisher" -> publisher = rest;
        case "place" -> place = Product.plainName(rest);
        case "term" -> term = rest;
        case "where" -> open = where;
        case "system" -> system(rest);
        case "item" -> item(rest);
        default -> throw new IllegalArgumentException("unknown word " + word);
      }
    }

    RuleFile file() {
      if (offers.isEmpty() || into == null) {
        throw new PriceListException(name + ": needs the lines offer and into");
      }
      return new RuleFile(name, offers, into, publisher, place, term, where, systems, items);
    }

    private static Into into(String text) {
      if (text.equals("instances")) {
        return new Into.Instances();
      }
      if (text.equals("database plans")) {
        return new Into.DatabasePlans();
      }
      if (text.startsWith("instance plans ")) {
        return new Into.InstancePlans(text.substring("instance plans ".length()));
      }
      if (text.startsWith("service ")) {
        return new Into.Items(text.substring("service ".length()));
      }
      throw new IllegalArgumentException("into " + text + ": not known");
    }

    private void system(String id) {
      open = new ArrayList<>();
      systems.add(new SystemRule(OperatingSystem.withId(id)
          .orElseThrow(() -> new IllegalArgumentException("unknown system " + id)), open));
    }

    private void item(String text) {
      String[] parts = text.split(" \\| ");
      if (parts.length < 3) {
        throw new IllegalArgumentException("not of the form: item name | unit | times");
      }
      Unit unit = Unit.labelled(parts[1])
          .orElseThrow(() -> new IllegalArgumentException("unknown unit " + parts[1]));
      boolean required = parts.length < 4 || !parts[3].equals("optional");
      open = new ArrayList<>();
      items.add(new ItemRule(parts[0], unit, new BigDecimal(parts[2]), required, open));
    }
  }
}
