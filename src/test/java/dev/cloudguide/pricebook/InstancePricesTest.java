package dev.cloudguide.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InstancePricesTest {
  private final PriceBook book = CompactPriceBook.open();

  @Nested
  class GivenATypeThatIsSold {
    @Test
    void whenAsked_thenTheOfferHasEveryRateWithItsSource() {
      InstanceOffer offer = found("m5.large", "us-east-1", OperatingSystem.LINUX);
      assertEquals(2, offer.vcpus());
      assertEquals(new BigDecimal("8"), offer.memoryGib());
      assertEquals(Usd.of("0.096"), offer.onDemand());
      assertEquals(Optional.of(Usd.of("0.056393")), offer.rate(Purchase.RESERVED_STANDARD_1YR_ALL_UPFRONT));
      assertEquals(
          new PriceSource("AWS price list", "2026-07-05"),
          offer.sources().get(Purchase.RESERVED_STANDARD_1YR_ALL_UPFRONT));
      assertEquals(
          new PriceSource("AWS price list and Savings Plans rates", "2026-09-24"),
          offer.sources().get(Purchase.COMPUTE_SAVINGS_PLAN_3YR_NO_UPFRONT));
    }

    @Test
    void whenOnlyTheOlderListHasIt_thenThereAreNoSavingsPlanRates() {
      InstanceOffer offer = found("m5.large", "eu-west-1", OperatingSystem.LINUX);
      assertEquals(Optional.empty(), offer.rate(Purchase.COMPUTE_SAVINGS_PLAN_1YR_NO_UPFRONT));
      assertEquals(4, offer.hourly().size());
    }

    @Test
    void whenMemoryIsNotWhole_thenItStaysExact() {
      assertEquals(new BigDecimal("0.5"), found("t3.nano", "us-east-1", OperatingSystem.LINUX).memoryGib());
    }

    @Test
    void whenTheSystemIsNotSoldWithIt_thenTheSystemsThatAreAreNamed() {
      InstanceLookup lookup = lookup("m6g.large", "us-east-1", OperatingSystem.WINDOWS);
      assertEquals(
          List.of(OperatingSystem.LINUX, OperatingSystem.RHEL),
          assertInstanceOf(InstanceLookup.NotSoldWithSystem.class, lookup).available());
    }
  }

  @Nested
  class GivenATypeThatIsNotSold {
    @Test
    void whenNoRegionSellsIt_thenOtherSizesOfItsFamilyAreNearest() {
      InstanceLookup lookup = lookup("m5.3xlarge", "us-east-1", OperatingSystem.LINUX);
      assertEquals(
          types("m5.2xlarge", "m5.4xlarge", "m5.xlarge"),
          assertInstanceOf(InstanceLookup.UnknownType.class, lookup).nearest());
    }

    @Test
    void whenItsFamilyDoesNotExist_thenTheSameSizeOfSimilarFamiliesIsNearest() {
      InstanceLookup lookup = lookup("m5x.large", "us-east-1", OperatingSystem.LINUX);
      List<InstanceType> nearest = assertInstanceOf(InstanceLookup.UnknownType.class, lookup).nearest();
      assertEquals(types("m5.large", "m5a.large", "m5d.large"), nearest);
    }

    @Test
    void whenItsNameResemblesNothing_thenNothingIsNear() {
      InstanceLookup lookup = lookup("elephant.huge", "us-east-1", OperatingSystem.LINUX);
      assertTrue(assertInstanceOf(InstanceLookup.UnknownType.class, lookup).nearest().isEmpty());
    }

    @Test
    void whenOnlyThatRegionLacksIt_thenSimilarTypesThereAndTheCheapestRegionsElsewhereAreNamed() {
      InstanceLookup lookup = lookup("a1.large", "eu-west-3", OperatingSystem.LINUX);
      var notSold = assertInstanceOf(InstanceLookup.NotSoldInRegion.class, lookup);
      assertEquals(3, notSold.similar().size());
      notSold.similar().forEach(type -> found(type.apiName(), "eu-west-3", OperatingSystem.LINUX));
      assertEquals(List.of("ap-south-1", "us-east-1", "us-east-2"), notSold.elsewhere());
    }

    @Test
    void whenItIsListedAtZeroBecauseOnlyADedicatedHostRunsIt_thenItIsNeverFree() {
      InstanceLookup lookup = lookup("u-6tb1.metal", "us-east-1", OperatingSystem.LINUX);
      assertInstanceOf(InstanceLookup.NotSoldWithSystem.class, lookup);
    }

    @Test
    void whenTheRegionDoesNotExist_thenItIsUnknown() {
      assertEquals(
          new InstanceLookup.UnknownRegion("eu-west-9"), lookup("m5.large", "eu-west-9", OperatingSystem.LINUX));
    }
  }

  @Test
  void typesInARegionAreInNaturalOrder() {
    List<InstanceType> sold = book.typesIn("us-east-1");
    int large = sold.indexOf(new InstanceType("m5", "large"));
    assertEquals(
        types("m5.large", "m5.xlarge", "m5.2xlarge", "m5.4xlarge", "m5.8xlarge", "m5.12xlarge", "m5.16xlarge",
            "m5.24xlarge", "m5.metal"),
        sold.subList(large, large + 9));
    assertTrue(book.typesIn("nowhere-1").isEmpty());
  }

  private InstanceLookup lookup(String type, String region, OperatingSystem system) {
    return book.instance(InstanceType.parse(type).orElseThrow(), region, system);
  }

  private InstanceOffer found(String type, String region, OperatingSystem system) {
    return assertInstanceOf(InstanceLookup.Found.class, lookup(type, region, system)).offer();
  }

  private static List<InstanceType> types(String... names) {
    return List.of(names).stream().map(name -> InstanceType.parse(name).orElseThrow()).toList();
  }
}
