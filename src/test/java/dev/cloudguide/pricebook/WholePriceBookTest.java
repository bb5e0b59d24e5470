package dev.cloudguide.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.Tier;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.domain.price.UnitPrice;
import dev.cloudguide.tools.pricebook.InstanceTable;
import dev.cloudguide.tools.pricebook.PriceBookBuilder;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole book against its source form, row by row. */
class WholePriceBookTest {
  private static final Path SOURCE = Path.of("src/tools/resources/pricebook");
  private static final Path BOOK = Path.of("src/main/resources/pricebook/prices.bin");

  private final CompactPriceBook book = CompactPriceBook.open();

  @Test
  void theResourceIsWhatTheBuilderMakesOfTheSource() throws IOException {
    Blocks committed = new Blocks(new BookFile(Files.readAllBytes(BOOK)));
    Blocks built = new Blocks(new BookFile(PriceBookBuilder.build(SOURCE)));
    assertEquals(built.count(), committed.count(), "blocks; rebuild the book as docs/price-book.md says");
    for (int block = 0; block < built.count(); block++) {
      ByteBuffer fresh = built.unpack(block);
      assertEquals(fresh, committed.unpack(block), "block " + block + "; rebuild the book as docs/price-book.md says");
    }
  }

  @Test
  void theResourceIsSmallEnoughToReadAtOnce() throws IOException {
    assertTrue(Files.size(BOOK) < 3_000_000);
  }

  @Test
  void everyInstancePriceIsFoundToTheLastDigitWithItsSource() throws IOException {
    List<InstanceTable> tables = PriceBookBuilder.instances(SOURCE);
    Set<String> before = new HashSet<>();
    int rows = 0;
    for (InstanceTable table : tables) {
      for (InstanceTable.Row row : table.rows()) {
        rows++;
        if (row.prices().getFirst().orElseThrow().signum() == 0) {
          assertNotSold(row);
          continue;
        }
        InstanceOffer offer = offer(row.type(), row.region(), row.system());
        assertEquals(table.types().get(row.type()).vcpus(), offer.vcpus());
        assertEquals(table.types().get(row.type()).memoryGib(), offer.memoryGib());
        for (int i = 0; i < row.prices().size(); i++) {
          InstanceTable.Column column = table.columns().get(i);
          String key = row.type() + row.region() + row.system() + column.purchase();
          if (row.prices().get(i).isPresent() && before.add(key)) {
            assertEquals(new Usd(row.prices().get(i).get()), offer.rate(column.purchase()).orElseThrow(), key);
            assertEquals(column.source(), offer.sources().get(column.purchase()), key);
          }
        }
      }
    }
    assertEquals(58_664 + 101, rows);
  }

  @Test
  void noOfferHasARateThatTheSourceLacks() throws IOException {
    Map<String, Integer> prices = new HashMap<>();
    Set<String> keys = new HashSet<>();
    for (InstanceTable table : PriceBookBuilder.instances(SOURCE)) {
      for (InstanceTable.Row row : table.rows()) {
        String offer = row.type() + " " + row.region() + " " + row.system();
        for (int i = 0; i < row.prices().size(); i++) {
          if (row.prices().get(i).isPresent() && keys.add(offer + table.columns().get(i).purchase())) {
            prices.merge(offer, 1, Integer::sum);
          }
        }
      }
    }
    for (String region : book.regions()) {
      for (InstanceType type : book.typesIn(region)) {
        for (OperatingSystem system : OperatingSystem.values()) {
          if (book.instance(type, region, system) instanceof InstanceLookup.Found(InstanceOffer offer)) {
            assertEquals(prices.get(type + " " + region + " " + system), offer.hourly().size());
            offer.hourly().values().forEach(rate -> assertTrue(rate.compareTo(Usd.ZERO) > 0, offer.toString()));
          }
        }
      }
    }
  }

  @Test
  void everyUnitPriceIsFoundToTheLastDigitWithItsSource() throws IOException {
    for (UnitTable table : PriceBookBuilder.services(SOURCE)) {
      ServiceId service = new ServiceId(table.service());
      for (Map.Entry<String, UnitTable.Item> item : table.items().entrySet()) {
        for (Map.Entry<String, UnitTable.Price> place : item.getValue().prices().entrySet()) {
          UnitPrice found = assertInstanceOf(
              UnitLookup.Found.class, book.unit(service, item.getKey(), place.getKey())).price();
          assertEquals(place.getKey(), found.region());
          assertEquals(place.getValue().source(), found.source());
          assertEquals(item.getValue().unit(), found.rate().per());
          assertEquals(rate(item.getValue(), place.getValue()), found.rate(), table.service() + " " + item.getKey());
          assertTrue(found.rate().first().compareTo(Usd.ZERO) > 0);
        }
      }
    }
  }

  @Test
  void aUnitPriceIsFoundOnlyWhereTheSourceHasIt() throws IOException {
    for (UnitTable table : PriceBookBuilder.services(SOURCE)) {
      ServiceId service = new ServiceId(table.service());
      assertEquals(Set.copyOf(table.items().keySet()), Set.copyOf(book.items(service)));
      for (Map.Entry<String, UnitTable.Item> item : table.items().entrySet()) {
        for (String region : book.regions()) {
          UnitLookup lookup = book.unit(service, item.getKey(), region);
          Set<String> places = item.getValue().prices().keySet();
          boolean priced = places.contains(region) || places.contains("global");
          assertEquals(priced, lookup instanceof UnitLookup.Found, lookup::toString);
        }
      }
    }
  }

  @Test
  void everyServiceNamesItsKeyItemsFirst() throws IOException {
    for (UnitTable table : PriceBookBuilder.services(SOURCE)) {
      List<String> keys = new ArrayList<>();
      table.items().forEach((name, item) -> {
        if (item.key()) {
          keys.add(name);
        }
      });
      ServiceId service = new ServiceId(table.service());
      assertEquals(keys, book.keyItems(service));
      assertEquals(keys, book.items(service).subList(0, keys.size()));
    }
  }

  private void assertNotSold(InstanceTable.Row row) {
    InstanceLookup lookup =
        book.instance(InstanceType.parse(row.type()).orElseThrow(), row.region(), row.system());
    assertTrue(
        lookup instanceof InstanceLookup.NotSoldInRegion || lookup instanceof InstanceLookup.NotSoldWithSystem,
        lookup::toString);
  }

  private InstanceOffer offer(String type, String region, OperatingSystem system) {
    InstanceLookup lookup = book.instance(InstanceType.parse(type).orElseThrow(), region, system);
    return assertInstanceOf(InstanceLookup.Found.class, lookup, () -> type + " in " + region + ": " + lookup).offer();
  }

  private static Rate rate(UnitTable.Item item, UnitTable.Price price) {
    if (price.tiers().size() == 1) {
      return new Rate.Flat(new Usd(price.tiers().firstEntry().getValue()), item.unit());
    }
    List<Tier> tiers = new ArrayList<>();
    price.tiers().forEach((from, each) -> tiers.add(new Tier(new BigDecimal(from.toPlainString()), new Usd(each))));
    return new Rate.Tiered(tiers, item.unit());
  }
}
