package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes Savings Plans rates of instances. A published rate is the effective hourly one, whatever is paid upfront. */
final class PlanCollector implements Collector {
  /** What a rate is for. */
  private record RateKey(InstanceKey instance, Purchase purchase) {}

  /** Which product's rate it is, and the rate. */
  private record Claim(String sku, BigDecimal usd) {}

  private final FileFacts file;
  private final RuleFile rules;
  private final String label;
  private final Selection selection;
  private final Map<RateKey, Claim> found = new HashMap<>();
  private boolean concerned;

  PlanCollector(FileFacts file, RuleFile rules, String label, Selection selection) {
    this.file = file;
    this.rules = rules;
    this.label = label;
    this.selection = selection;
  }

  @Override
  public Optional<Target> target(Product product) {
    String region = product.get(rules.place());
    boolean wanted = selection.wants(region);
    concerned |= wanted;
    if (!wanted || !Condition.all(rules.where(), product, selection.prefixes())) {
      return Optional.empty();
    }
    for (RuleFile.SystemRule rule : rules.systems()) {
      if (Condition.all(rule.conditions(), product, selection.prefixes())) {
        InstanceKey key = new InstanceKey(region, product.get("discountedinstancetype"), rule.system());
        return Optional.of((sku, term) -> add(key, product.get("discountedsku"), term));
      }
    }
    return Optional.empty();
  }

  @Override
  public Outcome finish(Imported imported) {
    PriceSource source = new PriceSource(rules.publisher(), file.date());
    Set<Purchase> covered = EnumSet.noneOf(Purchase.class);
    for (Purchase purchase : Purchase.values()) {
      if (purchase.label().startsWith(label + " ")) {
        covered.add(purchase);
      }
    }
    found.forEach((key, claim) -> {
      imported.cover(key.instance.region(), covered);
      imported.rate(file.name(), key.instance, key.purchase, claim.usd, source);
    });
    return !found.isEmpty() ? Outcome.TOOK : concerned ? Outcome.NOTHING_FITS : Outcome.NOT_CONCERNED;
  }

  private void add(InstanceKey key, String discountedSku, Term term) {
    String paid = label + " " + term.lease() + " " + term.option().toLowerCase(Locale.ROOT);
    Purchase purchase = Purchase.labelled(paid).orElseThrow(() -> new PriceListException(
        file.name() + ": SKU " + discountedSku + ": " + paid + " is no way to pay that " + rules.name() + " knows"));
    Claim before = found.putIfAbsent(new RateKey(key, purchase), new Claim(discountedSku, term.usd()));
    if (before != null && !(before.sku.equals(discountedSku) && before.usd.compareTo(term.usd()) == 0)) {
      throw new PriceListException(file.name() + ": SKU " + before.sku + " at " + before.usd + " and SKU "
          + discountedSku + " at " + term.usd() + " are both " + key + " " + paid + " by " + rules.name());
    }
  }
}
