package dev.cloudguide.pricebook;

import dev.cloudguide.domain.price.PriceSource;
import java.nio.ByteBuffer;

/** The few publishers and dates that all prices of the book refer to. */
final class PriceSources {
  private final PriceSource[] sources;

  private PriceSources(PriceSource[] sources) {
    this.sources = sources;
  }

  /** Reads a table of {@code publisher|date} in which the index of a source is its place in the order of names. */
  static PriceSources of(ByteBuffer from, int position) {
    NameTable names = new NameTable(from, position);
    PriceSource[] sources = new PriceSource[names.count()];
    for (int i = 0; i < sources.length; i++) {
      String name = names.name(i);
      int bar = name.indexOf('|');
      sources[i] = new PriceSource(name.substring(0, bar), name.substring(bar + 1));
    }
    return new PriceSources(sources);
  }

  PriceSource get(int index) {
    return sources[index];
  }
}
