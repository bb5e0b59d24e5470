package dev.cloudguide.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.domain.price.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnitPricesTest {
  private final PriceBook book = CompactPriceBook.open();

  @Nested
  class GivenAPriceThatTheBookHolds {
    @Test
    void whenItIsFlat_thenItIsOnePriceWithItsUnitAndSource() {
      UnitPrice price = found("lambda", "requests", "us-east-1");
      assertEquals(new Rate.Flat(Usd.of("0.2"), Unit.MILLION_REQUESTS), price.rate());
      assertEquals(new PriceSource("AWS price list", "2025-06-18"), price.source());
    }

    @Test
    void whenItHasTiers_thenEachPartOfTheUseCostsItsOwnTier() {
      Rate storage = found("s3", "standard storage", "us-east-1").rate();
      // 51,200 GB × $0.023 + 8,800 GB × $0.022 = $1,177.60 + $193.60
      assertEquals(Usd.of("1371.2"), storage.cost(BigDecimal.valueOf(60_000)));
    }

    @Test
    void whenTheTiersEnd_thenTheLastGoesOn() {
      Rate transfer = found("data-transfer", "out to internet", "us-east-1").rate();
      // 10,240 × 0.09 + 40,960 × 0.085 + 102,400 × 0.07 + 46,400 × 0.05
      // = 921.60 + 3,481.60 + 7,168 + 2,320
      assertEquals(Usd.of("13891.2"), transfer.cost(BigDecimal.valueOf(200_000)));
    }

    @Test
    void whenItIsTheSameEverywhere_thenItIsFoundUnderAnyRegionAndSaysGlobal() {
      assertEquals("global", found("route-53", "hosted zone", "eu-west-3").region());
    }

    @Test
    void whenSomeRegionsPayMore_thenTheirOwnPriceGoesBeforeTheGlobalOne() {
      assertEquals(Usd.of("0.6"), found("route-53", "latency queries", "eu-west-3").rate().first());
      assertEquals(Usd.of("0.72"), found("route-53", "latency queries", "us-gov-west-1").rate().first());
    }

    @Test
    void whenOneItemHasSeveralSources_thenEachRegionHasItsOwn() {
      assertEquals("2024", found("ebs", "gp3 storage", "us-east-1").source().date());
      assertEquals("2026-09-10", found("ebs", "gp3 storage", "eu-west-1").source().date());
    }

    @Test
    void whenADatabaseIsCommittedTo_thenThePlanRateIsAFifthBelowOnDemand() {
      Usd onDemand = found("rds", "db.m7g.large mysql single-az", "ap-east-2").rate().first();
      Usd plan = found("rds", "db.m7g.large mysql single-az savings plan 1yr no upfront", "ap-east-2").rate().first();
      // 0.8 × $0.211
      assertEquals(Usd.of("0.211"), onDemand);
      assertEquals(Usd.of("0.1688"), plan);
    }
  }

  @Nested
  class GivenAPriceThatTheBookLacks {
    @Test
    void whenTheServiceIsUnknown_thenThatIsSaid() {
      ServiceId service = new ServiceId("braket");
      assertEquals(new UnitLookup.UnknownService(service), book.unit(service, "requests", "us-east-1"));
      assertTrue(book.items(service).isEmpty());
      assertTrue(book.keyItems(service).isEmpty());
    }

    @Test
    void whenTheItemIsUnknown_thenTheItemsThatThereAreAreNamed() {
      UnitLookup lookup = book.unit(new ServiceId("sqs"), "letters", "us-east-1");
      assertEquals(
          List.of("standard requests", "fifo requests"),
          assertInstanceOf(UnitLookup.UnknownItem.class, lookup).items());
    }

    @Test
    void whenTheRegionHasNoSuchPrice_thenTheRegionsWithOneAreNamedNearestInNameFirst() {
      UnitLookup lookup = book.unit(new ServiceId("nat-gateway"), "hour", "eu-central-1");
      assertEquals(
          List.of("eu-west-1", "us-east-1"), assertInstanceOf(UnitLookup.NotInRegion.class, lookup).regions());
    }
  }

  @Test
  void aShortAnswerNamesTheItemsThatMatterMost() {
    assertEquals(List.of("requests", "compute x86", "compute arm"), book.keyItems(new ServiceId("lambda")));
    assertEquals(List.of("standard storage"), book.keyItems(new ServiceId("s3")));
    assertEquals(List.of("hour", "data processed"), book.keyItems(new ServiceId("nat-gateway")));
  }

  private UnitPrice found(String service, String item, String region) {
    return assertInstanceOf(UnitLookup.Found.class, book.unit(new ServiceId(service), item, region)).price();
  }
}
