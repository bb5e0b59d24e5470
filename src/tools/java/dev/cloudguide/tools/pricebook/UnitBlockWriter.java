package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.pricebook.BookLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the block of one service's unit prices. */
final class UnitBlockWriter {
  /** A price with what it is per: equal ones are written once. */
  private record PerUnit(Unit unit, UnitTable.Price price) {}

  private final Names places;
  private final Names units;
  private final Names sources;

  UnitBlockWriter(Names places, Names units, Names sources) {
    this.places = places;
    this.units = units;
    this.sources = sources;
  }

  byte[] block(UnitTable table) {
    Names names = new Names();
    table.items().keySet().forEach(names::add);
    Bytes order = new Bytes();
    int keys = order(table, names, order);
    Map<PerUnit, Integer> rates = new LinkedHashMap<>();
    Bytes prices = new Bytes();
    for (String name : names.sorted()) {
      UnitTable.Item item = table.items().get(name);
      for (String place : places.sorted()) {
        UnitTable.Price price = item.prices().get(place);
        prices.twoBytes(price == null
            ? (int) BookLayout.ABSENT
            : rates.computeIfAbsent(new PerUnit(item.unit(), price), any -> rates.size()));
      }
    }
    return new Bytes()
        .fourBytes(keys)
        .bytes(names.bytes().toArray())
        .bytes(order.toArray())
        .bytes(prices.toArray())
        .bytes(rates(rates.keySet()).toArray())
        .toArray();
  }

  /** Key items first; returns how many of them there are. */
  private static int order(UnitTable table, Names names, Bytes order) {
    List<String> keys = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    table.items().forEach((name, item) -> (item.key() ? keys : rest).add(name));
    keys.forEach(name -> order.twoBytes(names.index(name)));
    rest.forEach(name -> order.twoBytes(names.index(name)));
    return keys.size();
  }

  /** Where each rate starts, counted from the first; then per rate its unit, source, number of tiers, and the tiers. */
  private Bytes rates(Iterable<PerUnit> rates) {
    Bytes starts = new Bytes();
    Bytes bodies = new Bytes();
    for (PerUnit rate : rates) {
      starts.fourBytes(bodies.size());
      bodies.twoBytes(units.index(rate.unit.label()))
          .twoBytes(sources.index(Names.of(rate.price.source())))
          .twoBytes(rate.price.tiers().size());
      rate.price.tiers().forEach((from, each) -> {
        number(bodies, from);
        number(bodies, each);
      });
    }
    return new Bytes().fourBytes(starts.size() / Integer.BYTES).bytes(starts.toArray()).bytes(bodies.toArray());
  }

  private static void number(Bytes bytes, BigDecimal number) {
    BigDecimal exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    bytes.eightBytes(exact.unscaledValue().longValueExact()).twoBytes(exact.scale());
  }
}
