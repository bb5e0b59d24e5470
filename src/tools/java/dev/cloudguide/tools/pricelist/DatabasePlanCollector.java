package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.tools.pricebook.PlanFacts;
import dev.cloudguide.tools.pricebook.PlanItem;
import dev.cloudguide.tools.pricebook.PlanNames;
import dev.cloudguide.tools.pricebook.UnitTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes Database Savings Plans rates; usage type and operation say which item each is for. */
final class DatabasePlanCollector implements Collector {
  /** What a rate is for. */
  private record RateKey(PlanItem item, String place) {}

  /** Which product's rate it is, and the rate. */
  private record Claim(String sku, BigDecimal usd) {}

  private final FileFacts file;
  private final RuleFile rules;
  private final Selection selection;
  private final Map<RateKey, Claim> found = new HashMap<>();
  private boolean concerned;

  DatabasePlanCollector(FileFacts file, RuleFile rules, Selection selection) {
    this.file = file;
    this.rules = rules;
    this.selection = selection;
  }

  @Override
  public Optional<Target> target(Product product) {
    String place = product.get(rules.place());
    String operation = product.get("discountedoperation");
    String service = product.get("discountedservicecode");
    boolean wanted = selection.wants(place);
    concerned |= wanted;
    if (!wanted || !Condition.all(rules.where(), product, selection.prefixes())
        || service.equals("AmazonRDS") && !operation.startsWith("CreateDBInstance:")) {
      return Optional.empty();
    }
    return PlanNames.item(service, product.get("discountedinstancetype"), product.get("discountedusagetype"), operation)
        .map(item -> (sku, term) -> add(new RateKey(item, place), product.get("discountedsku"), term));
  }

  @Override
  public Outcome finish(Imported imported) {
    PriceSource source = new PriceSource(rules.publisher(), file.date());
    Map<String, Set<String>> places = new HashMap<>();
    found.forEach((key, claim) -> {
      TreeMap<BigDecimal, BigDecimal> tiers = new TreeMap<>();
      tiers.put(BookContents.plain(BigDecimal.ZERO), BookContents.plain(claim.usd.multiply(key.item.times())));
      imported.item(file.name(), new Imported.ItemName(key.item.service(), key.item.name() + PlanFacts.SUFFIX),
          key.item.unit(), key.place, new UnitTable.Price(tiers, source));
      places.computeIfAbsent(key.item.service(), any -> new HashSet<>()).add(key.place);
    });
    places.forEach((service, covered) -> covered.forEach(
        place -> imported.coverItems(service, List.of("*" + PlanFacts.SUFFIX), place)));
    return !found.isEmpty() ? Outcome.TOOK : concerned ? Outcome.NOTHING_FITS : Outcome.NOT_CONCERNED;
  }

  private void add(RateKey key, String discountedSku, Term term) {
    Claim before = found.putIfAbsent(key, new Claim(discountedSku, term.usd()));
    if (before != null && before.usd.compareTo(term.usd()) != 0) {
      throw new PriceListException(file.name() + ": SKU " + before.sku + " at " + before.usd + " and SKU "
          + discountedSku + " at " + term.usd() + " are both " + key.item.service() + ", " + key.item.name() + " in "
          + key.place + " by " + rules.name());
    }
  }
}
