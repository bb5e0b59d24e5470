package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.price.PriceSource;
import java.math.BigDecimal;

/**
 * One published price of a service, as it was collected.
 *
 * @param service the collector's name of the service
 * @param metric what is charged for, in the price list's words
 * @param region code; empty for what has none
 * @param detail more in the price list's words: {@code (Instance Type: db.r5.large, …)}, or a place that is no Region
 * @param price dollars
 * @param source who published it, and when
 */
record Fact(String service, String metric, String region, String detail, BigDecimal price, PriceSource source) {
  private static final String GLOBAL = "global";

  /** Whether it is a Region's price or one for everywhere; Local Zones and carriers' zones are neither. */
  boolean isOfRegionOrGlobal() {
    return !region.isEmpty() || detail.isEmpty() || detail.equals("Any") || detail.equals("Global")
        || detail.startsWith("(");
  }

  /** The Region, or {@code global}. */
  String place() {
    return region.isEmpty() ? GLOBAL : region;
  }

  /** An entry of the detail, such as {@code db.r5.large} for {@code Instance Type}; empty if it has none. */
  String entry(String name) {
    int at = detail.indexOf(name + ": ");
    if (at < 0) {
      return "";
    }
    int start = at + name.length() + 2;
    int comma = detail.indexOf(',', start);
    int end = comma < 0 ? detail.indexOf(')', start) : comma;
    return end < 0 ? "" : detail.substring(start, end);
  }
}
