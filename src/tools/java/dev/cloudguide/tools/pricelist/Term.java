package dev.cloudguide.tools.pricelist;

import java.math.BigDecimal;

/**
 * One price under which a product is sold.
 *
 * @param kind how it is paid for
 * @param code of the offer term, such as {@code JRTCKXETXF}
 * @param lease {@code 1yr} or {@code 3yr}; empty on demand
 * @param option {@code No Upfront}, …; empty on demand
 * @param offeringClass {@code standard} or {@code convertible}; empty on demand
 * @param unit {@code Hrs}; {@code Quantity} for an upfront fee
 * @param begin where its tier starts; empty if it has none
 * @param end where its tier ends; {@code Inf} for never
 * @param usd the price
 */
record Term(
    Kind kind,
    String code,
    String lease,
    String option,
    String offeringClass,
    String unit,
    String begin,
    String end,
    BigDecimal usd) {
  /** How it is paid for. */
  enum Kind {
    ON_DEMAND,
    RESERVED,
    SAVINGS_PLAN
  }
}
