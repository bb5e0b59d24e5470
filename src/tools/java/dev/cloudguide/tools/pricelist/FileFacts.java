package dev.cloudguide.tools.pricelist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a file of the price list says about itself before its prices.
 *
 * @param name for messages
 * @param offer its code
 * @param version digits of date and time
 * @param published when, as it is written there
 */
record FileFacts(String name, String offer, String version, String published) {
  /** The day it was published. */
  String date() {
    return Instant.parse(published).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /**
   * Checks that it is the file that was asked for.
   *
   * @param expected version, if the index named one
   */
  void check(Optional<String> expected) {
    try {
      date();
    } catch (java.time.DateTimeException e) {
      throw new PriceListException(name + ": Publication Date is \"" + published + "\", no date", e);
    }
    if (offer.isEmpty()) {
      throw new PriceListException(name + ": has no OfferCode");
    }
    if (expected.isPresent() && !version.equals(expected.get())) {
      throw new PriceListException(name + ": is version " + version + ", but the index says " + expected.get());
    }
  }
}
