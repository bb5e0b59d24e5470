package dev.cloudguide.pricebook;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.Tier;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit prices of one service, read where they lie.
 *
 * <p>Layout: number of key items; names of the items; their numbers most asked first; item by
 * item and place by place the number of the rate, {@link BookLayout#ABSENT} where there is none; number of rates, where
 * each starts, and the rates: unit, source, number of tiers, and per tier its start and its price, unscaled with scale.
 */
final class UnitBlock {
  private static final int NUMBER = Long.BYTES + Short.BYTES;

  private final ByteBuffer from;
  private final Labels labels;
  private final NameTable items;
  private final int places;

  UnitBlock(ByteBuffer from, Labels labels, int places) {
    this.from = from;
    this.labels = labels;
    this.items = new NameTable(from, Integer.BYTES);
    this.places = places;
  }

  /** The number of an item, or a negative number if the service has no such item. */
  int find(String item) {
    return items.find(item);
  }

  /** Names of the items, most asked first. */
  List<String> items() {
    return items(items.count());
  }

  /** Names of the items that a short answer names. */
  List<String> keyItems() {
    return items(from.getInt(0));
  }

  boolean has(int item, int place) {
    return rateNumber(item, place) != BookLayout.ABSENT;
  }

  Rate rate(int item, int place) {
    int at = rateStart(rateNumber(item, place));
    Unit unit = labels.unit(from.getShort(at));
    int tiers = from.getShort(at + 2 * Short.BYTES);
    int first = at + 3 * Short.BYTES;
    if (tiers == 1) {
      return new Rate.Flat(new Usd(number(first + NUMBER)), unit);
    }
    List<Tier> list = new ArrayList<>(tiers);
    for (int tier = 0; tier < tiers; tier++) {
      int start = first + tier * 2 * NUMBER;
      list.add(new Tier(number(start), new Usd(number(start + NUMBER))));
    }
    return new Rate.Tiered(list, unit);
  }

  PriceSource source(int item, int place) {
    return labels.source(from.getShort(rateStart(rateNumber(item, place)) + Short.BYTES));
  }

  private List<String> items(int limit) {
    List<String> names = new ArrayList<>(limit);
    for (int i = 0; i < limit; i++) {
      names.add(items.name(from.getShort(items.end() + i * Short.BYTES)));
    }
    return names;
  }

  private BigDecimal number(int at) {
    BigDecimal number = BigDecimal.valueOf(from.getLong(at), from.getShort(at + Long.BYTES));
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private int rateNumber(int item, int place) {
    return from.getShort(rateNumbers() + (item * places + place) * Short.BYTES);
  }

  private int rateNumbers() {
    return items.end() + items.count() * Short.BYTES;
  }

  private int rateStart(int number) {
    int starts = rateNumbers() + items.count() * places * Short.BYTES;
    int count = from.getInt(starts);
    return starts + (1 + count) * Integer.BYTES + from.getInt(starts + (1 + number) * Integer.BYTES);
  }
}
