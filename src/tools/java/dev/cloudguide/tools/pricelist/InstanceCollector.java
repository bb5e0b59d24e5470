package dev.cloudguide.tools.pricelist;

import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.tools.pricebook.InstanceTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes what instances cost on demand and reserved. */
final class InstanceCollector implements Collector {
  private static final Map<String, BigDecimal> HOURS =
      Map.of("1yr", BigDecimal.valueOf(8_760), "3yr", BigDecimal.valueOf(26_280));
  /** Gives an upfront fee back to the cent after 26,280 hours. */
  private static final int RATE_SCALE = 7;
  private static final String UPFRONT_UNIT = "Quantity";

  private final FileFacts file;
  private final RuleFile rules;
  private final Selection selection;
  private final Map<InstanceKey, Instance> found = new TreeMap<>();
  private boolean concerned;

  InstanceCollector(FileFacts file, RuleFile rules, Selection selection) {
    this.file = file;
    this.rules = rules;
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
        InstanceKey key = new InstanceKey(region, product.get("instancetype"), rule.system());
        Instance instance = found.get(key);
        if (instance == null) {
          instance = new Instance(key, product.sku(), machine(product));
          found.put(key, instance);
        }
        if (!instance.sku.equals(product.sku())) {
          throw new PriceListException(file.name() + ": SKU " + instance.sku + " and SKU " + product.sku()
              + " are both " + key + " by " + rules.name() + ", system " + rule.system().id());
        }
        return Optional.of(instance);
      }
    }
    return Optional.empty();
  }

  @Override
  public Outcome finish(Imported imported) {
    if (found.isEmpty()) {
      return concerned ? Outcome.NOTHING_FITS : Outcome.NOT_CONCERNED;
    }
    PriceSource source = new PriceSource(rules.publisher(), file.date());
    Set<Purchase> reserved = EnumSet.noneOf(Purchase.class);
    found.values().forEach(instance -> reserved.addAll(instance.reserved.keySet()));
    Set<Purchase> covered = EnumSet.of(Purchase.ON_DEMAND);
    if (!reserved.isEmpty()) {
      for (Purchase purchase : Purchase.values()) {
        if (purchase.label().startsWith("reserved ")) {
          covered.add(purchase);
        }
      }
    }
    found.forEach((key, instance) -> {
      imported.cover(key.region(), covered);
      if (instance.isSoldByTheHour()) {
        imported.machine(key.type(), instance.machine);
        imported.rate(file.name(), key, Purchase.ON_DEMAND, instance.onDemand, source);
        instance.reserved.forEach((purchase, fees) ->
            imported.rate(file.name(), key, purchase, instance.effective(purchase, fees), source));
      }
    });
    return Outcome.TOOK;
  }

  private InstanceTable.Machine machine(Product product) {
    String memory = product.get("memory");
    int blank = memory.indexOf(' ');
    try {
      return new InstanceTable.Machine(
          Integer.parseInt(product.get("vcpu")),
          new BigDecimal((blank < 0 ? memory : memory.substring(0, blank)).replace(",", "")));
    } catch (NumberFormatException e) {
      throw new PriceListException(file.name() + ": SKU " + product.sku() + ": vCPU \"" + product.get("vcpu")
          + "\" and memory \"" + memory + "\" are no size", e);
    }
  }

  /** The two parts a Reserved Instance may be paid in. */
  private static final class Fees {
    private BigDecimal hourly;
    private BigDecimal upfront;
  }

  /** One instance, while its prices come in. */
  private final class Instance implements Target {
    private final InstanceKey key;
    private final String sku;
    private final InstanceTable.Machine machine;
    private final Map<Purchase, Fees> reserved = new EnumMap<>(Purchase.class);
    private BigDecimal onDemand;

    Instance(InstanceKey key, String sku, InstanceTable.Machine machine) {
      this.key = key;
      this.sku = sku;
      this.machine = machine;
    }

    @Override
    public void add(String from, Term term) {
      if (term.kind() == Term.Kind.ON_DEMAND && term.code().equals(rules.term())) {
        onDemand = only("on demand", onDemand, term.usd());
      } else if (term.kind() == Term.Kind.RESERVED && term.offeringClass().equals("standard")) {
        String label = "reserved standard " + term.lease() + " " + term.option().toLowerCase(Locale.ROOT);
        Purchase purchase = Purchase.labelled(label).orElseThrow(() -> new PriceListException(
            file.name() + ": SKU " + sku + ": " + label + " is no way to pay that " + rules.name() + " knows"));
        Fees fees = reserved.computeIfAbsent(purchase, any -> new Fees());
        if (term.unit().equals(UPFRONT_UNIT)) {
          fees.upfront = only(label + " upfront", fees.upfront, term.usd());
        } else {
          fees.hourly = only(label + " hourly", fees.hourly, term.usd());
        }
      }
    }

    /** What is listed at zero or not at all on demand runs only on a Dedicated Host. */
    boolean isSoldByTheHour() {
      return onDemand != null && onDemand.signum() > 0;
    }

    BigDecimal effective(Purchase purchase, Fees fees) {
      boolean paysUpfront = !purchase.label().endsWith("no upfront");
      if (paysUpfront && fees.upfront == null || !paysUpfront && fees.hourly == null) {
        throw new PriceListException(file.name() + ": SKU " + sku + ": " + key + " " + purchase.label() + " has no "
            + (paysUpfront ? "upfront" : "hourly") + " fee");
      }
      BigDecimal hourly = fees.hourly == null ? BigDecimal.ZERO : fees.hourly;
      if (fees.upfront == null) {
        return hourly;
      }
      BigDecimal hours = HOURS.get(purchase.label().contains("1yr") ? "1yr" : "3yr");
      return hourly.add(fees.upfront.divide(hours, RATE_SCALE, RoundingMode.HALF_UP));
    }

    private BigDecimal only(String what, BigDecimal before, BigDecimal usd) {
      if (before != null && before.compareTo(usd) != 0) {
        throw new PriceListException(file.name() + ": SKU " + sku + ": " + key + " has two prices " + what + ", "
            + before.toPlainString() + " and " + usd.toPlainString());
      }
      return usd;
    }
  }
}
