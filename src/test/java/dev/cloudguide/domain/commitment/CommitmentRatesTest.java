package dev.cloudguide.domain.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.commitment.RateAnswer.Basis;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.domain.price.UnitLookup;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentRatesTest {
  private static final InstanceType M5 = new InstanceType("m5", "large");
  private static final PriceSource SOURCE = new PriceSource("AWS Price List", "2026-07-05");
  private static final DerivationFactors FACTORS = new DerivationFactors(
      Map.of(CommitmentTerm.ONE_YEAR, Ratio.of("1.07"), CommitmentTerm.THREE_YEARS, Ratio.of("1.15")));

  // In Ireland only all-upfront reservations are known; in Virginia a Compute plan too.
  private final CommitmentRates rates = new CommitmentRates(new TwoRegions(), FACTORS);

  @Test
  void whatIsPublishedIsSaidAsItIs() {
    var rate = published("us-east-1", OperatingSystem.LINUX, plan(PlanKind.COMPUTE, PaymentOption.NO_UPFRONT));

    assertEquals(Usd.of("0.046"), rate.hourly());
    assertEquals(SOURCE, rate.source());
  }

  @Test
  void withoutUpfrontFollowsFromAllUpfront() {
    var rate = derived("eu-west-1", OperatingSystem.LINUX,
        new CommitmentOption.Reserved(OfferingClass.STANDARD, CommitmentTerm.THREE_YEARS, PaymentOption.NO_UPFRONT));

    assertEquals(Usd.of("0.046"), rate.hourly()); // 0.04 x 1.15
    assertEquals(List.of(Basis.PAYMENT_FACTOR), rate.basis());
  }

  @Test
  void anEc2PlanFollowsFromTheReservation() {
    var rate = derived("eu-west-1", OperatingSystem.LINUX, plan(PlanKind.EC2_INSTANCE, PaymentOption.NO_UPFRONT));

    assertEquals(Usd.of("0.046"), rate.hourly());
    assertEquals(List.of(Basis.PAYMENT_FACTOR, Basis.STANDARD_RESERVED), rate.basis());
  }

  @Test
  void aConvertibleReservationCostsWhatTheComputePlanDoes() {
    var rate = derived("us-east-1", OperatingSystem.LINUX,
        new CommitmentOption.Reserved(OfferingClass.CONVERTIBLE, CommitmentTerm.THREE_YEARS, PaymentOption.NO_UPFRONT));

    assertEquals(Usd.of("0.046"), rate.hourly());
    assertEquals(List.of(Basis.COMPUTE_PLAN), rate.basis());
  }

  @Test
  void licensesAreNotDiscounted() {
    var rate = derived("us-east-1", OperatingSystem.WINDOWS, plan(PlanKind.COMPUTE, PaymentOption.NO_UPFRONT));

    assertEquals(Usd.of("0.138"), rate.hourly()); // 0.046 + (0.188 - 0.096)
    assertEquals(List.of(Basis.LICENSE_AT_FULL_PRICE), rate.basis());
  }

  @Test
  void aComputePlanIsNotCarriedToAnotherRegion() {
    var unknown = assertInstanceOf(RateAnswer.Unknown.class, rates.rate(
        M5, "eu-west-1", OperatingSystem.LINUX, plan(PlanKind.COMPUTE, PaymentOption.NO_UPFRONT)));

    RateAnswer.Rated nearest = unknown.nearest().orElseThrow();
    assertEquals("savings plan ec2-instance 3yr no upfront", nearest.option().label());
    assertEquals(Usd.of("0.046"), nearest.hourly());
    assertTrue(nearest.derived());
  }

  @Test
  void whatIsNotSoldHasNoRate() {
    assertInstanceOf(RateAnswer.NotPriced.class, rates.rate(
        M5, "eu-north-1", OperatingSystem.LINUX, plan(PlanKind.COMPUTE, PaymentOption.NO_UPFRONT)));
  }

  private RateAnswer.Published published(String region, OperatingSystem system, CommitmentOption option) {
    return assertInstanceOf(RateAnswer.Published.class, rates.rate(M5, region, system, option));
  }

  private RateAnswer.Derived derived(String region, OperatingSystem system, CommitmentOption option) {
    return assertInstanceOf(RateAnswer.Derived.class, rates.rate(M5, region, system, option));
  }

  private static CommitmentOption.Plan plan(PlanKind kind, PaymentOption payment) {
    return new CommitmentOption.Plan(kind, CommitmentTerm.THREE_YEARS, payment);
  }

  private static final class TwoRegions implements PriceBook {
    @Override
    public InstanceLookup instance(InstanceType type, String region, OperatingSystem system) {
      Map<Purchase, Usd> hourly = new HashMap<>();
      hourly.put(Purchase.ON_DEMAND, Usd.of(system == OperatingSystem.LINUX ? "0.096" : "0.188"));
      switch (region) {
        case "eu-west-1" -> hourly.put(Purchase.RESERVED_STANDARD_3YR_ALL_UPFRONT, Usd.of("0.04"));
        case "us-east-1" -> {
          if (system == OperatingSystem.LINUX) {
            hourly.put(Purchase.COMPUTE_SAVINGS_PLAN_3YR_NO_UPFRONT, Usd.of("0.046"));
          }
        }
        default -> {
          return new InstanceLookup.UnknownRegion(region);
        }
      }
      Map<Purchase, PriceSource> sources = new HashMap<>();
      hourly.keySet().forEach(purchase -> sources.put(purchase, SOURCE));
      return new InstanceLookup.Found(
          new InstanceOffer(type, region, system, 2, BigDecimal.valueOf(8), hourly, sources));
    }

    @Override
    public UnitLookup unit(ServiceId service, String item, String region) {
      return new UnitLookup.UnknownService(service);
    }

    @Override
    public List<String> items(ServiceId service) {
      return List.of();
    }

    @Override
    public List<String> regions() {
      return List.of("eu-west-1", "us-east-1");
    }

    @Override
    public List<InstanceType> typesIn(String region) {
      return List.of(M5);
    }
  }
}
