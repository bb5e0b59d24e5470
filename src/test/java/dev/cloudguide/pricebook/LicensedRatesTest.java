package dev.cloudguide.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.LicensedRates;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Purchase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LicensedRatesTest {
  private static final Purchase THREE_YEARS = Purchase.RESERVED_STANDARD_3YR_ALL_UPFRONT;
  private final PriceBook published = CompactPriceBook.open();
  private final PriceBook book = new LicensedRates(published);

  private static InstanceOffer offer(PriceBook from, String type, String region, OperatingSystem system) {
    InstanceType parsed = InstanceType.parse(type).orElseThrow();
    return assertInstanceOf(InstanceLookup.Found.class, from.instance(parsed, region, system)).offer();
  }

  @Test
  void aReservationUnderWindowsThatCostsWhatItDoesUnderLinuxIsUnknown() {
    InstanceOffer listed = offer(published, "r6i.4xlarge", "ap-southeast-1", OperatingSystem.WINDOWS);
    assertEquals(Optional.of(Usd.of("0.480061")), listed.rate(THREE_YEARS));
    InstanceOffer told = offer(book, "r6i.4xlarge", "ap-southeast-1", OperatingSystem.WINDOWS);
    assertEquals(Optional.empty(), told.rate(THREE_YEARS));
    assertEquals(Usd.of("1.952"), told.onDemand());
    assertTrue(told.rate(Purchase.SPOT_AVERAGE).isPresent());
  }

  @Test
  void aReservationWithItsLicenceStays() {
    // m5.large: Linux 0.096, Windows 0.188, so the licence is 0.092 an hour
    InstanceOffer told = offer(book, "m5.large", "us-east-1", OperatingSystem.WINDOWS);
    assertEquals(Optional.of(Usd.of("0.128082")), told.rate(THREE_YEARS));
  }

  @Test
  void whatIsAskedOfLinuxIsAsPublished() {
    assertEquals(
        offer(published, "r6i.4xlarge", "ap-southeast-1", OperatingSystem.LINUX),
        offer(book, "r6i.4xlarge", "ap-southeast-1", OperatingSystem.LINUX));
  }

  @Test
  void noCommitmentThatIsToldCostsLessThanTheLicenceAlone() {
    int compared = 0;
    for (String region : book.regions()) {
      for (InstanceType type : book.typesIn(region)) {
        if (book.instance(type, region, OperatingSystem.WINDOWS) instanceof InstanceLookup.Found windows
            && book.instance(type, region, OperatingSystem.LINUX) instanceof InstanceLookup.Found linux
            && windows.offer().onDemand().compareTo(linux.offer().onDemand()) > 0
            && windows.offer().rate(THREE_YEARS).isPresent() && linux.offer().rate(THREE_YEARS).isPresent()) {
          compared++;
          assertTrue(windows.offer().rate(THREE_YEARS).get().compareTo(linux.offer().rate(THREE_YEARS).get()) > 0,
              () -> type + " in " + region);
        }
      }
    }
    assertTrue(compared > 5_000, "compared only " + compared);
  }
}
