package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.domain.price.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices a month's use of a service. */
public final class Estimator {
  private final PriceBook prices;
  private final Billings billings;

  public Estimator(PriceBook prices, Billings billings) {
    this.prices = prices;
    this.billings = billings;
  }

  /** Whether an instance or node type bears on the bill of a service. */
  public boolean choosesType(ServiceId service) {
    return billings.find(service).stream().flatMap(billing -> billing.choices().stream())
        .anyMatch(choice -> choice.name().equals("type"));
  }

  /** The bill of a month, or what it lacks. */
  public Estimate estimate(Usage usage) {
    Optional<Billing> billing = billings.find(usage.service());
    if (billing.isEmpty()) {
      return new Estimate.UnknownBilling(usage.service());
    }
    Filling filling = new Filling(billing.get(), usage);
    return filling.missing()
        .<Estimate>map(Estimate.NeedsUsage::new)
        .orElseGet(() -> new Bill(billing.get(), usage, filling).make());
  }

  /** One estimate in the making. */
  private final class Bill {
    private final Billing billing;
    private final Usage usage;
    private final Filling filling;
    private final Map<String, String> choices = new HashMap<>();
    private final List<CostLine> lines = new ArrayList<>();
    private final List<CostLine> beside = new ArrayList<>();
    private Usd total = Usd.ZERO;
    private Usd freeTier = Usd.ZERO;

    Bill(Billing billing, Usage usage, Filling filling) {
      this.billing = billing;
      this.usage = usage;
      this.filling = filling;
    }

    Estimate make() {
      List<String> assumed = new ArrayList<>(filling.assumed());
      choose(assumed);
      for (Component component : billing.components()) {
        Optional<Estimate> problem = applies(component) ? add(component) : Optional.empty();
        if (problem.isPresent()) {
          return problem.get();
        }
      }
      return new Estimated(
          lines, beside, total, freeTier, usage.freeTier(), assumed, filling.unused(), billing.source());
    }

    private void choose(List<String> assumed) {
      List<Billing.Choice> unsaid = new ArrayList<>();
      for (Billing.Choice choice : billing.choices()) {
        boolean isType = choice.name().equals("type");
        Optional<String> stated = isType
            ? usage.type().map(InstanceType::apiName)
            : Optional.ofNullable(usage.stated().get(choice.name()));
        Billing.Choice usual = billing.usual(choice, usage.region());
        choices.put(choice.name(), stated.orElse(usual.usual()));
        if (stated.isEmpty() && !usual.says().isEmpty()) {
          unsaid.add(usual);
        }
      }
      for (Billing.Choice choice : unsaid) {
        if (matters(choice.name())) {
          assumed.add(choice.says());
        }
      }
    }

    /** Whether a line of this bill depends on that choice. */
    private boolean matters(String choice) {
      boolean named = false;
      for (Component component : billing.components()) {
        boolean names = component.item().contains("{" + choice + "}")
            || choice.equals("type") && component.item().equals(Component.INSTANCE);
        named |= names;
        if (names && applies(component)) {
          return true;
        }
      }
      return !named;
    }

    private boolean applies(Component component) {
      return component.isIn(choices);
    }

    /** Adds the line; what keeps it from being priced, if anything does. */
    private Optional<Estimate> add(Component component) {
      BigDecimal quantity = component.quantity().value(filling.values());
      if (quantity.signum() <= 0) {
        return Optional.empty();
      }
      if (component.item().equals(Component.INSTANCE)) {
        return addInstance(quantity);
      }
      String item = component.itemWith(choices);
      return switch (prices.unit(component.service(), item, usage.region())) {
        case UnitLookup.Found found -> addPriced(component, found.price(), quantity);
        case UnitLookup.NotInRegion other -> component.beside()
            ? Optional.empty()
            : Optional.of(notThere(component.service(), item, other.regions()));
        case UnitLookup.UnknownItem other -> Optional.of(notThere(component.service(), item, List.of()));
        case UnitLookup.UnknownService other -> Optional.of(notThere(component.service(), item, List.of()));
      };
    }

    private Estimate notThere(ServiceId service, String item, List<String> regions) {
      return new Estimate.NotInPriceBook(service, item, usage.region(), regions);
    }

    private Optional<Estimate> addPriced(Component component, UnitPrice price, BigDecimal quantity) {
      BigDecimal free = component.free().orElse(BigDecimal.ZERO).min(quantity);
      Usd full = price.rate().cost(quantity);
      Usd reduced = price.rate().cost(quantity.subtract(free));
      Usd cost = usage.freeTier() ? reduced : full;
      if (component.beside()) {
        beside.add(new CostLine(price, quantity, BigDecimal.ZERO, full));
        return Optional.empty();
      }
      freeTier = freeTier.plus(full.minus(reduced));
      total = total.plus(cost);
      lines.add(new CostLine(price, quantity, usage.freeTier() ? free : BigDecimal.ZERO, cost));
      return Optional.empty();
    }

    private Optional<Estimate> addInstance(BigDecimal hours) {
      InstanceType type = InstanceType.parse(choices.get("type")).orElseThrow(
          () -> new IllegalArgumentException("estimate/" + billing.service() + ": its usual type has no dot"));
      InstanceLookup lookup = prices.instance(type, usage.region(), usage.system());
      if (!(lookup instanceof InstanceLookup.Found found)) {
        return Optional.of(new Estimate.NoSuchInstance(type, lookup));
      }
      InstanceOffer offer = found.offer();
      UnitPrice price = new UnitPrice(usage.service(), type.apiName() + " " + offer.system().id(), offer.region(),
          new Rate.Flat(offer.onDemand(), Unit.HOUR), offer.sources().get(Purchase.ON_DEMAND));
      Usd cost = price.rate().cost(hours);
      total = total.plus(cost);
      lines.add(new CostLine(price, hours, BigDecimal.ZERO, cost));
      return Optional.empty();
    }
  }
}
