package dev.cloudguide.tools.pricelist;

import java.util.Optional;

/** Picks what one rule file asks for out of one file of the price list. */
interface Collector {
  /** Where the product's prices go; empty if no rule picks it. */
  Optional<Target> target(Product product);

  /**
   * After the last price: checks, and hands over what was picked.
   *
   * @return false if no product fits any of the rules: the file is not about that
   * @throws PriceListException if a rule found no SKU, or two
   */
  boolean finish(Imported imported);
}
