package dev.cloudguide.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.commitment.ItemSaving;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.knowledge.CommitmentKnowledge;
import org.junit.jupiter.api.Test;

/** Rates under commitments as the price book we ship has them. */
class CommitmentRatesWithPriceBookTest {
  private static final InstanceType C5 = new InstanceType("c5", "xlarge");
  private static final CommitmentOption.Plan PLAN =
      new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.THREE_YEARS, PaymentOption.NO_UPFRONT);

  private final PriceBook book = CompactPriceBook.open();
  private final CommitmentRates rates = new CommitmentRates(book, CommitmentKnowledge.derivationFactors());

  @Test
  void tenC5ExtraLargeInVirginia() {
    var found = assertInstanceOf(
        InstanceLookup.Found.class, book.instance(C5, "us-east-1", OperatingSystem.LINUX));
    var rate = assertInstanceOf(RateAnswer.Published.class, rates.rate(found.offer(), PLAN));
    ItemSaving saving = new ItemSaving(10, found.offer().onDemand(), rate.hourly(), PLAN);

    assertEquals(Usd.of("0.82"), saving.hourlyCommitment()); // 10 x 0.082
    assertEquals(Usd.of("642.4"), saving.monthlySaving()); // 10 x (0.17 - 0.082) x 730
  }

  @Test
  void inFrankfurtOnlyTheEc2PlanIsKnown() {
    var unknown = assertInstanceOf(
        RateAnswer.Unknown.class, rates.rate(C5, "eu-central-1", OperatingSystem.LINUX, PLAN));

    assertEquals("savings plan ec2-instance 3yr no upfront", unknown.nearest().orElseThrow().option().label());
  }
}
