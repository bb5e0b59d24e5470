package dev.cloudguide.tools.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanNamesTest {
  @Test
  void theOperationNamesTheEngine() {
    assertEquals(Optional.of("db.m7g.large mysql single-az"), name("USE2-InstanceUsage:db.m7g.large", "0002"));
    assertEquals(Optional.of("db.m7g.large postgresql multi-az"), name("EU-Multi-AZUsage:db.m7g.large", "0014"));
    assertEquals(Optional.of("db.m7g.large mariadb single-az"), name("InstanceUsage:db.m7g.large", "0018"));
    assertEquals(
        Optional.of("db.m7g.large postgresql io-optimized"), name("APN1-InstanceUsageIOOptimized:db.m7g.l", "0021"));
  }

  @Test
  void theUsageTypeNamesTheDeployment() {
    assertEquals(
        Optional.of("db.m7g.large postgresql multi-az readable standbys"),
        name("USW2-Multi-AZClusterUsage:db.m7g.large", "0014"));
    assertEquals(Optional.of("serverless v2"), name("USE2-Aurora:ServerlessV2Usage", "0021"));
  }

  @Test
  void ratesOfTheEngineThatTheNameSaysAreAFifthBelowItsOnDemandPrice() {
    PriceBook book = CompactPriceBook.open();
    ServiceId rds = new ServiceId("rds");
    int compared = 0;
    for (String item : book.items(rds)) {
      if (item.endsWith(PlanFacts.SUFFIX)) {
        String onDemandItem = item.substring(0, item.length() - PlanFacts.SUFFIX.length());
        if (book.unit(rds, onDemandItem, "us-east-1") instanceof UnitLookup.Found(var onDemand)
            && book.unit(rds, item, "us-east-1") instanceof UnitLookup.Found(var plan)) {
          Usd expected = onDemand.rate().first().times(new BigDecimal("0.8"));
          assertEquals(new Rate.Flat(expected, plan.rate().per()), plan.rate(), item);
          compared++;
        }
      }
    }
    assertTrue(compared > 100, "compared " + compared);
  }

  private static Optional<String> name(String usageType, String operation) {
    return PlanNames.item("AmazonRDS", "db.m7g.large", usageType, "CreateDBInstance:" + operation)
        .map(PlanItem::name);
  }
}
