package dev.cloudguide.tools.pricelist;

/** Where the prices of a product go that a rule has picked. */
interface Target {
  void add(String sku, Term term);
}
