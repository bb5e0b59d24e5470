package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.catalog.Term;
import dev.cloudguide.domain.estimate.Billing;
import dev.cloudguide.domain.estimate.BillingRule;
import dev.cloudguide.domain.estimate.CostLine;
import dev.cloudguide.domain.estimate.Estimate;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.estimate.Estimator;
import dev.cloudguide.domain.estimate.Input;
import dev.cloudguide.domain.estimate.Measure;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.estimate.Use;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.Tier;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every estimate, whatever the service and the amount. */
class EstimatePropertiesTest {
  private static final PriceBook PRICES = CompactPriceBook.open();
  private static final KnowledgeBillings BILLINGS = new KnowledgeBillings();
  private static final Estimator ESTIMATOR = new Estimator(PRICES, BILLINGS);
  private static final Services SERVICES = KnowledgeServices.load();
  private static final String REGION = "us-east-1";

  private static List<Billing> billings() {
    List<Billing> billings = new ArrayList<>();
    for (Service service : SERVICES.all()) {
      BILLINGS.find(service.id()).ifPresent(billings::add);
    }
    return billings;
  }

  private static Estimate estimate(Billing billing, List<Use> uses, boolean freeTier) {
    boolean fast = uses.stream().anyMatch(use -> use.unit() == Unit.IOPS_MONTH);
    Map<String, String> stated = fast ? Map.of("volume", "io1") : Map.of();
    return ESTIMATOR.estimate(new Usage(billing.service(), REGION, uses, Optional.empty(), Optional.empty(),
        OperatingSystem.LINUX, stated, freeTier, true));
  }

  private static Use use(Input input, long amount) {
    Optional<Unit> per = switch (input.measure()) {
      case COUNT_A_SECOND -> Optional.of(Unit.SECOND);
      case COUNT_A_MONTH, GB_A_MONTH, HOURS_A_MONTH, MINUTES_A_MONTH -> Optional.of(Unit.MONTH);
      default -> Optional.empty();
    };
    return new Use(BigDecimal.valueOf(amount), input.measure().unit(), per,
        input.words().isEmpty() ? "" : input.words().getFirst());
  }

  @Test
  void everyServiceHasAnEstimateWithItsUsualAmounts() {
    assertTrue(billings().size() >= 60);
    for (Billing billing : billings()) {
      Estimate estimate = estimate(billing, List.of(), false);
      assertTrue(estimate instanceof Estimated done && !done.lines().isEmpty(), billing.service() + ": " + estimate);
    }
  }

  @Test
  void theCostNeverFallsWhenUseGrows() {
    Random random = new Random(4);
    for (Billing billing : billings()) {
      for (Input input : billing.inputs()) {
        Usd before = Usd.ZERO;
        long amount = 1;
        while (amount < 100_000_000_000L && input.measure() != Measure.HOW_MANY) {
          Estimated done = (Estimated) estimate(billing, List.of(use(input, amount)), false);
          assertTrue(done.total().compareTo(before) >= 0, billing.service() + " " + input.name() + " " + amount);
          before = done.total();
          amount = amount * (2 + random.nextInt(9)) + random.nextInt(7);
        }
      }
    }
  }

  @Test
  void linesAddUpAndTheFreeTierTakesOffExactlyWhatItSays() {
    for (Billing billing : billings()) {
      Estimated full = (Estimated) estimate(billing, List.of(), false);
      Estimated free = (Estimated) estimate(billing, List.of(), true);
      Usd sum = Usd.ZERO;
      for (CostLine line : full.lines()) {
        sum = sum.plus(line.cost());
      }
      assertEquals(full.total(), sum, billing.service().value());
      assertEquals(full.total().minus(full.freeTier()), free.total(), billing.service().value());
    }
  }

  @Test
  void aTierBoundaryCostsTheSameFromBothSides() {
    int boundaries = 0;
    BigDecimal bit = new BigDecimal("0.000001");
    for (Service service : SERVICES.all()) {
      for (String item : PRICES.items(service.id())) {
        if (PRICES.unit(service.id(), item, REGION) instanceof UnitLookup.Found found
            && found.price().rate() instanceof Rate.Tiered rate) {
          for (Tier tier : rate.tiers().subList(1, rate.tiers().size())) {
            Usd at = rate.cost(tier.from());
            Usd below = rate.cost(tier.from().subtract(bit));
            Usd above = rate.cost(tier.from().add(bit));
            assertTrue(below.compareTo(at) < 0 && at.compareTo(above) < 0, item);
            assertEquals(tier.each().times(bit), above.minus(at), item);
            boundaries++;
          }
        }
      }
    }
    assertTrue(boundaries > 50);
  }

  @Test
  void aRegionWithoutAPriceIsNamedAndNothingIsGuessed() {
    Usage usage = Usage.of(new ServiceId("nat-gateway"), "ap-south-1");
    Estimate estimate = ESTIMATOR.estimate(usage);
    assertTrue(estimate instanceof Estimate.NotInPriceBook none && !none.regions().isEmpty());
  }

  @Test
  void atMostOneAmountIsAskedFor() {
    for (Billing billing : billings()) {
      assertTrue(billing.inputs().stream().filter(Input::asked).count() <= 1, billing.service().value());
    }
  }

  @Test
  void everyRuleAndWordHasASourceAndItsPriceIsInTheBook() {
    List<BillingRule> rules = new KnowledgeBillingRules().all();
    List<Term> terms = new KnowledgeTerms().all();
    assertTrue(rules.size() >= 60);
    assertTrue(terms.size() >= 60);
    for (BillingRule rule : rules) {
      assertTrue(rule.source().startsWith("https://"), rule.id());
      rule.price().ifPresent(price -> assertFalse(
          PRICES.items(price.service()).stream().noneMatch(price.item()::equals), rule.id() + ": " + price));
    }
    for (Term term : terms) {
      assertTrue(term.source().startsWith("https://"), term.id());
      term.price().ifPresent(price -> assertFalse(
          PRICES.items(price.service()).stream().noneMatch(price.item()::equals), term.id() + ": " + price));
    }
  }
}
