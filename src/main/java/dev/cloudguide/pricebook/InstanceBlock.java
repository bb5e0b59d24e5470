package dev.cloudguide.pricebook;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The instance prices of one Region, read where they lie: nothing is parsed ahead of the question.
 *
 * <p>Layout: number of tables; then per table its number of columns, scale and number of rows; per column the purchase
 * and the source; the keys of the rows, ascending (type × 4 + system); and column by column the unscaled prices,
 * {@link BookLayout#ABSENT} where there is none. An earlier table goes before a later one.
 */
final class InstanceBlock {
  private static final OperatingSystem[] OPERATING_SYSTEMS = OperatingSystem.values();

  private final ByteBuffer from;
  private final Labels labels;
  private final int[] starts;

  InstanceBlock(ByteBuffer from, Labels labels) {
    this.from = from;
    this.labels = labels;
    this.starts = new int[from.getInt(0)];
    int position = Integer.BYTES;
    for (int table = 0; table < starts.length; table++) {
      starts[table] = position;
      position = prices(position) + columns(position) * rows(position) * Long.BYTES;
    }
  }

  static int key(int type, OperatingSystem system) {
    return type << BookLayout.SYSTEM_BITS | system.ordinal();
  }

  /** Adds every rate for a type and system; an empty map stays empty if it is not sold here. */
  void addRates(int key, Map<Purchase, Usd> hourly, Map<Purchase, PriceSource> origin) {
    for (int start : starts) {
      int row = row(start, key);
      if (row < 0) {
        continue;
      }
      for (int column = 0; column < columns(start); column++) {
        long unscaled = from.getLong(prices(start) + (column * rows(start) + row) * Long.BYTES);
        Purchase purchase = labels.purchase(from.getShort(column(start, column)));
        if (unscaled != BookLayout.ABSENT && !hourly.containsKey(purchase)) {
          hourly.put(purchase, new Usd(BigDecimal.valueOf(unscaled, from.getInt(start + 4))));
          origin.put(purchase, labels.source(from.getShort(column(start, column) + Short.BYTES)));
        }
      }
    }
  }

  /** The systems a type is sold with here; empty if it is not sold here. */
  List<OperatingSystem> systems(int type) {
    Set<OperatingSystem> sold = EnumSet.noneOf(OperatingSystem.class);
    for (OperatingSystem system : OPERATING_SYSTEMS) {
      if (row(starts[0], key(type, system)) >= 0) {
        sold.add(system);
      }
    }
    return List.copyOf(sold);
  }

  /** Indexes of all types sold here, ascending. */
  List<Integer> types() {
    List<Integer> types = new ArrayList<>();
    int before = -1;
    for (int row = 0; row < rows(starts[0]); row++) {
      int type = from.getInt(keys(starts[0]) + row * Integer.BYTES) >> BookLayout.SYSTEM_BITS;
      if (type != before) {
        types.add(type);
        before = type;
      }
    }
    return types;
  }

  private int row(int start, int key) {
    int low = 0;
    int high = rows(start) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = from.getInt(keys(start) + middle * Integer.BYTES);
      if (found == key) {
        return middle;
      }
      if (found < key) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int columns(int start) {
    return from.getInt(start);
  }

  private int rows(int start) {
    return from.getInt(start + 8);
  }

  private int column(int start, int index) {
    return start + 12 + index * 2 * Short.BYTES;
  }

  private int keys(int start) {
    return column(start, columns(start));
  }

  private int prices(int start) {
    return keys(start) + rows(start) * Integer.BYTES;
  }
}
