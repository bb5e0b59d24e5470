package dev.cloudguide.tools.pricelist;

import java.util.Set;

/**
 * Which Regions are asked for.
 *
 * @param regions codes; none for all
 * @param prefixes of usage types
 */
record Selection(Set<String> regions, UsagePrefixes prefixes) {
  boolean wants(String region) {
    return !region.isEmpty() && (regions.isEmpty() || regions.contains(region));
  }
}
