package dev.cloudguide.tools.pricelist;

import java.util.Optional;

/** Picks what one rule file asks for out of one file of the price list. */
interface Collector {
  /** How it ended. */
  enum Outcome {
    /** Prices were taken. */
    TOOK,
    /** The file is about a Region asked for, but no product in it fits any of the rules. */
    NOTHING_FITS,
    /** The file is not about a Region asked for, such as one of a Local Zone where the rules want Regions. */
    NOT_CONCERNED
  }

  /** Where the product's prices go; empty if no rule picks it. */
  Optional<Target> target(Product product);

  /**
   * After the last price: checks, and hands over what was picked.
   *
   * @throws PriceListException if a rule found no SKU, or two
   */
  Outcome finish(Imported imported);
}
