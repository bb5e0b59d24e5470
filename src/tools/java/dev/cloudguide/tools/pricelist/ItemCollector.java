package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes the unit prices of one service. */
final class ItemCollector implements Collector {
  private static final String FOREVER = "Inf";

  private final FileFacts file;
  private final RuleFile rules;
  private final String service;
  private final Selection selection;
  private final Map<RuleFile.ItemRule, Map<String, Candidates>> found = new LinkedHashMap<>();
  private final Set<String> places = new TreeSet<>();

  ItemCollector(FileFacts file, RuleFile rules, String service, Selection selection) {
    this.file = file;
    this.rules = rules;
    this.service = service;
    this.selection = selection;
    rules.items().forEach(item -> found.put(item, new TreeMap<>()));
  }

  @Override
  public Optional<Target> target(Product product) {
    String place = product.get(rules.place());
    if (!selection.wants(place)) {
      return Optional.empty();
    }
    String kind = product.get("locationtype");
    if (kind.isEmpty() || kind.equals("AWS Region")) {
      places.add(place);
    }
    if (!Condition.all(rules.where(), product, selection.prefixes())) {
      return Optional.empty();
    }
    for (RuleFile.ItemRule item : rules.items()) {
      if (Condition.all(item.conditions(), product, selection.prefixes())) {
        String name = item.nameFor(product);
        if (name.isEmpty()) {
          throw new PriceListException(
              file.name() + ": SKU " + product.sku() + ": lacks an attribute for " + rule(item));
        }
        Candidates candidates = found.get(item)
            .computeIfAbsent(name + "\t" + place, any -> new Candidates(item, name, place));
        return Optional.of(candidates);
      }
    }
    return Optional.empty();
  }

  @Override
  public Outcome finish(Imported imported) {
    if (found.values().stream().allMatch(Map::isEmpty)) {
      return places.isEmpty() ? Outcome.NOT_CONCERNED : Outcome.NOTHING_FITS;
    }
    PriceSource source = new PriceSource(rules.publisher(), file.date());
    found.forEach((item, byNameAndPlace) -> {
      Set<String> priced = new HashSet<>();
      for (Candidates candidates : byNameAndPlace.values()) {
        SortedMap<BigDecimal, BigDecimal> tiers = candidates.tiers();
        if (!tiers.isEmpty()) {
          priced.add(candidates.place);
          imported.item(file.name(), new Imported.ItemName(service, candidates.name), item.unit(), candidates.place,
              new UnitTable.Price(tiers, source));
        }
      }
      for (String place : places) {
        if (item.required() && !priced.contains(place)) {
          throw new PriceListException(file.name() + ": no SKU in " + place + " fits " + rule(item));
        }
      }
    });
    List<String> patterns = rules.items().stream().map(RuleFile.ItemRule::pattern).toList();
    places.forEach(place -> imported.coverItems(service, patterns, place));
    return Outcome.TOOK;
  }

  private String rule(RuleFile.ItemRule item) {
    return rules.name() + ", item " + item.name();
  }

  /** The products that claim to be one item in one Region, with their prices: there must be one. */
  private final class Candidates implements Target {
    private final RuleFile.ItemRule item;
    private final String name;
    private final String place;
    private final Map<String, List<Term>> bySku = new TreeMap<>();

    Candidates(RuleFile.ItemRule item, String name, String place) {
      this.item = item;
      this.name = name;
      this.place = place;
    }

    @Override
    public void add(String sku, Term term) {
      if (term.kind() == Term.Kind.ON_DEMAND && (rules.term().isEmpty() || term.code().equals(rules.term()))) {
        bySku.computeIfAbsent(sku, any -> new ArrayList<>()).add(term);
      }
    }

    /** Price by start of the tier; empty if it is listed at zero only. */
    SortedMap<BigDecimal, BigDecimal> tiers() {
      if (bySku.size() > 1) {
        throw new PriceListException(file.name() + ": SKU " + String.join(" and SKU ", bySku.keySet()) + " are both "
            + name + " in " + place + " by " + rule(item));
      }
      SortedMap<BigDecimal, BigDecimal> tiers = new TreeMap<>();
      bySku.forEach((sku, terms) -> {
        terms.sort(Comparator.comparing(term -> start(sku, term)));
        String end = "0";
        for (Term term : terms) {
          if (!sameNumber(end, term.begin().isEmpty() ? "0" : term.begin())) {
            throw new PriceListException(file.name() + ": SKU " + sku + ": " + name + " in " + place
                + ": a tier starts at " + term.begin() + " where the one before ends at " + end);
          }
          end = term.end().isEmpty() ? FOREVER : term.end();
          addTier(tiers, start(sku, term), term.usd());
        }
        if (!end.equals(FOREVER)) {
          throw new PriceListException(
              file.name() + ": SKU " + sku + ": " + name + " in " + place + ": the last tier ends at " + end);
        }
      });
      return tiers;
    }

    /** A free first tier is an allowance, not a price: the first price that is one counts from zero. */
    private void addTier(SortedMap<BigDecimal, BigDecimal> tiers, BigDecimal start, BigDecimal usd) {
      BigDecimal each = BookContents.plain(usd.multiply(item.times()));
      if (tiers.isEmpty()) {
        if (each.signum() > 0) {
          tiers.put(BookContents.plain(BigDecimal.ZERO), each);
        }
      } else if (tiers.get(tiers.lastKey()).compareTo(each) != 0) {
        tiers.put(BookContents.plain(start.divide(item.times())), each);
      }
    }

    private BigDecimal start(String sku, Term term) {
      try {
        return term.begin().isEmpty() ? BigDecimal.ZERO : new BigDecimal(term.begin());
      } catch (NumberFormatException e) {
        throw new PriceListException(
            file.name() + ": SKU " + sku + ": StartingRange \"" + term.begin() + "\" is no number", e);
      }
    }

    private static boolean sameNumber(String one, String other) {
      return one.equals(other)
          || !one.equals(FOREVER) && !other.equals(FOREVER)
              && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }
  }
}
