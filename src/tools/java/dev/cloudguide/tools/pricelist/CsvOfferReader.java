package dev.cloudguide.tools.pricelist;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An offer file or a file of Savings Plans rates as CSV: rows about the file, a row of names, a row for each price. */
final class CsvOfferReader implements OfferReader, Product {
  private static final int FEW = 20;

  private final CsvReader rows;
  private final FileFacts facts;
  private final Map<String, Integer> columns;
  private final int width;

  private CsvOfferReader(CsvReader rows, FileFacts facts, Map<String, Integer> columns, int width) {
    this.rows = rows;
    this.facts = facts;
    this.columns = columns;
    this.width = width;
  }

  static CsvOfferReader open(InputStream in, String name) throws IOException {
    CsvReader rows = new CsvReader(in);
    Map<String, String> about = new HashMap<>();
    while (rows.number() < FEW && rows.next()) {
      if (rows.field(0).equals("SKU")) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < rows.fields(); i++) {
          columns.putIfAbsent(Product.plainName(rows.field(i)), i);
        }
        FileFacts facts = new FileFacts(name, about.getOrDefault("offercode", ""),
            about.getOrDefault("version", ""), about.getOrDefault("publicationdate", ""));
        return new CsvOfferReader(rows, facts, columns, rows.fields());
      }
      about.put(Product.plainName(rows.field(0)), rows.fields() > 1 ? rows.field(1) : "");
    }
    throw new PriceListException(name + ": has no row of column names that starts with SKU, so it is no price list");
  }

  @Override
  public FileFacts facts() {
    return facts;
  }

  @Override
  public void read(List<Collector> collectors) throws IOException {
    boolean isPlan = columns.containsKey("discountedrate");
    need("regioncode", isPlan ? "discountedregioncode" : "fromregioncode");
    need(isPlan ? "discountedrate" : "priceperunit");
    long count = 0;
    while (next()) {
      count++;
      for (Collector collector : collectors) {
        Optional<Target> target = collector.target(this);
        if (target.isPresent() && get("currency").equals("USD")) {
          term(isPlan).ifPresent(term -> target.get().add(sku(), term));
        }
      }
    }
    if (count == 0) {
      throw new PriceListException(facts.name() + ": has no prices");
    }
  }

  @Override
  public String sku() {
    return get("sku");
  }

  @Override
  public String get(String attribute) {
    Integer column = columns.get(attribute);
    return column == null ? "" : rows.field(column);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private boolean next() throws IOException {
    boolean more;
    try {
      more = rows.next();
    } catch (PriceListException e) {
      throw new PriceListException(facts.name() + ": " + e.getMessage(), e);
    }
    if (more && rows.fields() == 1 && rows.field(0).isEmpty()) {
      return next();
    }
    if (more && rows.fields() != width) {
      throw new PriceListException(facts.name() + ": row " + rows.number() + " has " + rows.fields() + " of " + width
          + " fields; the file is cut short or damaged");
    }
    return more;
  }

  private void need(String... oneOf) {
    for (String column : oneOf) {
      if (columns.containsKey(column)) {
        return;
      }
    }
    throw new PriceListException(facts.name() + ": has no column " + String.join(" or ", oneOf));
  }

  private Optional<Term> term(boolean isPlan) {
    Optional<Term.Kind> kind = isPlan ? Optional.of(Term.Kind.SAVINGS_PLAN) : switch (get("termtype")) {
      case "OnDemand" -> Optional.of(Term.Kind.ON_DEMAND);
      case "Reserved" -> Optional.of(Term.Kind.RESERVED);
      default -> Optional.empty();
    };
    return kind.map(known -> new Term(
        known,
        get("offertermcode"),
        isPlan ? get("leasecontractlength") + "yr" : get("leasecontractlength"),
        get("purchaseoption"),
        get("offeringclass"),
        get("unit"),
        get("startingrange"),
        get("endingrange"),
        price(get(isPlan ? "discountedrate" : "priceperunit"))));
  }

  private BigDecimal price(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new PriceListException(
          facts.name() + ": row " + rows.number() + ", SKU " + sku() + ": price \"" + text + "\" is no number", e);
    }
  }
}
