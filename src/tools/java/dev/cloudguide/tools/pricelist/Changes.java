package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between two price books, counted by service, with a few examples of each kind. */
final class Changes {
  /** What has happened to a price. */
  enum Kind {
    NEW,
    GONE,
    DEARER,
    CHEAPER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String INSTANCES = "ec2 instances";

  private final int examples;
  private final SortedMap<String, Map<Kind, Integer>> counts = new TreeMap<>();
  private final SortedMap<String, Map<Kind, List<String>>> lines = new TreeMap<>();

  private Changes(int examples) {
    this.examples = examples;
  }

  /**
   * Compares two books.
   *
   * @param examples how many of each kind and service are named
   */
  static Changes between(BookContents before, BookContents after, int examples) {
    Changes changes = new Changes(examples);
    changes.instances(before, after);
    TreeSet<String> services = new TreeSet<>(before.services().keySet());
    services.addAll(after.services().keySet());
    for (String service : services) {
      changes.service(service, before.services().get(service), after.services().get(service));
    }
    return changes;
  }

  /** Names the first price, source or size that differs; empty if none does. */
  static String firstDifference(BookContents one, BookContents other) {
    if (!one.instances().equals(other.instances())) {
      for (Map.Entry<InstanceKey, InstanceRates> entry : one.instances().entrySet()) {
        if (!entry.getValue().equals(other.instances().get(entry.getKey()))) {
          return entry.getKey() + ": " + entry.getValue() + ", read back " + other.instances().get(entry.getKey());
        }
      }
      return "more instances than there were";
    }
    for (Map.Entry<String, UnitTable> entry : one.services().entrySet()) {
      if (!entry.getValue().equals(other.services().get(entry.getKey()))) {
        return entry.getKey();
      }
    }
    return one.services().keySet().equals(other.services().keySet()) ? "" : "more services than there were";
  }

  int count(Kind kind) {
    return counts.values().stream().mapToInt(byKind -> byKind.getOrDefault(kind, 0)).sum();
  }

  void print(PrintStream out) {
    if (counts.isEmpty()) {
      out.println("no price has changed");
    }
    counts.forEach((service, byKind) -> {
      StringBuilder line = new StringBuilder(service).append(':');
      byKind.forEach((kind, count) -> line.append(' ').append(count).append(' ').append(kind.word()).append(','));
      out.println(line.substring(0, line.length() - 1));
      lines.get(service).forEach((kind, texts) -> {
        texts.forEach(text -> out.println("  " + kind.word() + "  " + text));
        int more = byKind.get(kind) - texts.size();
        if (more > 0) {
          out.println("  " + kind.word() + "  … and " + more + " more");
        }
      });
    });
  }

  private void instances(BookContents before, BookContents after) {
    TreeSet<InstanceKey> keys = new TreeSet<>(before.instances().keySet());
    keys.addAll(after.instances().keySet());
    for (InstanceKey key : keys) {
      InstanceRates old = before.instances().getOrDefault(key, new InstanceRates());
      InstanceRates fresh = after.instances().getOrDefault(key, new InstanceRates());
      for (Purchase purchase : Purchase.values()) {
        BigDecimal from = usd(old.byPurchase().get(purchase));
        BigDecimal to = usd(fresh.byPurchase().get(purchase));
        if (from != to) {
          compare(INSTANCES, key + ", " + purchase.label(), from, to, text(from), text(to));
        }
      }
    }
  }

  private void service(String service, UnitTable before, UnitTable after) {
    TreeSet<String> items = new TreeSet<>();
    items.addAll(before == null ? List.of() : before.items().keySet());
    items.addAll(after == null ? List.of() : after.items().keySet());
    for (String item : items) {
      SortedMap<String, UnitTable.Price> old = prices(before, item);
      SortedMap<String, UnitTable.Price> fresh = prices(after, item);
      TreeSet<String> places = new TreeSet<>(old.keySet());
      places.addAll(fresh.keySet());
      for (String place : places) {
        UnitTable.Price from = old.get(place);
        UnitTable.Price to = fresh.get(place);
        if (from == null || to == null || !from.tiers().equals(to.tiers())) {
          BigDecimal amount = aboveAllTiers(from).max(aboveAllTiers(to));
          compare(service, item + " in " + place, cost(from, amount), cost(to, amount), text(from), text(to));
        }
      }
    }
  }

  private void compare(
      String service, String what, BigDecimal from, BigDecimal to, String fromText, String toText) {
    if (from == null) {
      add(service, Kind.NEW, what + ": " + toText);
    } else if (to == null) {
      add(service, Kind.GONE, what + ": was " + fromText);
    } else if (from.compareTo(to) != 0) {
      BigDecimal percent = to.subtract(from).multiply(BigDecimal.valueOf(100)).divide(from, 1, RoundingMode.HALF_UP);
      add(service, to.compareTo(from) > 0 ? Kind.DEARER : Kind.CHEAPER,
          what + ": " + fromText + " -> " + toText + " (" + (percent.signum() > 0 ? "+" : "") + percent + " %)");
    } else if (!fromText.equals(toText)) {
      add(service, Kind.NEW, what + ", other tiers: " + fromText + " -> " + toText);
    }
  }

  private void add(String service, Kind kind, String text) {
    counts.computeIfAbsent(service, any -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
    List<String> texts = lines.computeIfAbsent(service, any -> new EnumMap<>(Kind.class))
        .computeIfAbsent(kind, any -> new ArrayList<>());
    if (texts.size() < examples) {
      texts.add(text);
    }
  }

  private static SortedMap<String, UnitTable.Price> prices(UnitTable table, String item) {
    return table == null || !table.items().containsKey(item)
        ? new TreeMap<>()
        : table.items().get(item).prices();
  }

  /** An amount that reaches every tier. */
  private static BigDecimal aboveAllTiers(UnitTable.Price price) {
    return price == null ? BigDecimal.ONE : price.tiers().lastKey().multiply(BigDecimal.TWO).max(BigDecimal.ONE);
  }

  private static BigDecimal cost(UnitTable.Price price, BigDecimal amount) {
    if (price == null) {
      return null;
    }
    BigDecimal cost = BigDecimal.ZERO;
    BigDecimal upTo = amount;
    for (BigDecimal start : price.tiers().reversed().keySet()) {
      if (start.compareTo(upTo) < 0) {
        cost = cost.add(upTo.subtract(start).multiply(price.tiers().get(start)));
        upTo = start;
      }
    }
    return cost;
  }

  private static BigDecimal usd(InstanceRates.Sourced rate) {
    return rate == null ? null : rate.usd();
  }

  private static String text(BigDecimal usd) {
    return usd == null ? "" : usd.toPlainString();
  }

  private static String text(UnitTable.Price price) {
    return price == null ? "" : price.text();
  }
}
