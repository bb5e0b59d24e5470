package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.price.PriceSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One service's unit prices in our source form, one file.
 *
 * <p>Lines of tab-separated fields: {@code item, name, unit}, and a fourth, {@code key}, if a short answer names it;
 * {@code source, publisher, date} for the prices below it; {@code price, Regions} where the price is one number, or one
 * {@code from:price} per tier with blanks between, and the Regions are codes with blanks between.
 *
 * @param service our id
 * @param items by name, most asked first
 */
public record UnitTable(String service, Map<String, Item> items) {
  /** One thing the service charges for. */
  public record Item(Unit unit, boolean key, SortedMap<String, Price> prices) {}

  /** What it costs in one Region: dollars by the start of each tier, and who says so. */
  public record Price(SortedMap<BigDecimal, BigDecimal> tiers, PriceSource source) {
    /** One number, or {@code from:price} for each tier. */
    public String text() {
      if (tiers.size() == 1) {
        return tiers.firstEntry().getValue().toPlainString();
      }
      List<String> parts = new ArrayList<>();
      tiers.forEach((from, each) -> parts.add(from.toPlainString() + ":" + each.toPlainString()));
      return String.join(" ", parts);
    }

    static Price parse(String text, PriceSource source) {
      SortedMap<BigDecimal, BigDecimal> tiers = new TreeMap<>();
      for (String part : text.split(" ")) {
        int colon = part.indexOf(':');
        tiers.put(
            colon < 0 ? BigDecimal.ZERO : new BigDecimal(part.substring(0, colon)),
            new BigDecimal(part.substring(colon + 1)));
      }
      return new Price(tiers, source);
    }
  }

  /** Reads a file of that form; its name is the service's id. */
  public static UnitTable read(Path file) throws IOException {
    String name = file.getFileName().toString();
    UnitTable table = new UnitTable(name.substring(0, name.indexOf('.')), new LinkedHashMap<>());
    Item item = null;
    PriceSource source = null;
    for (String line : SourceFiles.lines(file)) {
      String[] fields = SourceFiles.fields(line);
      if (fields[0].equals("item")) {
        item = new Item(Unit.labelled(fields[2]).orElseThrow(), fields.length > 3, new TreeMap<>());
        table.items.put(fields[1], item);
      } else if (fields[0].equals("source")) {
        source = new PriceSource(fields[1], fields[2]);
      } else if (!line.startsWith("#")) {
        Price price = Price.parse(fields[0], source);
        for (String region : fields[1].split(" ")) {
          item.prices.put(region, price);
        }
      }
    }
    return table;
  }

  /** The lines of that form. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    PriceSource before = null;
    for (Map.Entry<String, Item> entry : items.entrySet()) {
      Item item = entry.getValue();
      lines.add("item\t" + entry.getKey() + "\t" + item.unit.label() + (item.key ? "\tkey" : ""));
      for (Map.Entry<Price, List<String>> same : byPrice(item).entrySet()) {
        PriceSource source = same.getKey().source;
        if (!source.equals(before)) {
          lines.add("source\t" + source.publisher() + "\t" + source.date());
          before = source;
        }
        lines.add(same.getKey().text() + "\t" + String.join(" ", same.getValue()));
      }
    }
    return lines;
  }

  private static Map<Price, List<String>> byPrice(Item item) {
    Map<Price, List<String>> regions = new LinkedHashMap<>();
    item.prices.forEach((region, price) -> regions.computeIfAbsent(price, key -> new ArrayList<>()).add(region));
    return regions;
  }
}
