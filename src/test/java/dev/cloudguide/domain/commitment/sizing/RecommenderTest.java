package dev.cloudguide.domain.commitment.sizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecommenderTest {
  private static final CommitmentOption.Plan PLAN =
      new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT);
  private static final CommitmentOption.Plan THREE_YEARS =
      new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.THREE_YEARS, PaymentOption.ALL_UPFRONT);

  @Test
  void tenDollarsByDayAndFourAtNight() {
    // 16 hours at 10, 8 at 4; a committed dollar covers 1 / 0.72 on demand. Above 4 dollars of use, 16 of 24 hours
    // are busy: 0.667 < 0.72, so the commitment stays at 4 x 0.72 = 2.88.
    HourlyUsage use = DescribedUse.dayAndNight(Usd.of("10"), Usd.of("4"), 8).usage(Map.of(PLAN, Ratio.of("0.72")));

    var commit = assertInstanceOf(Recommendation.Commit.class, Recommender.STANDARD.recommend(use, PLAN));

    assertEquals(Usd.of("2.88"), commit.hourlyCommitment());
    // It covers 4 dollars in each of 24 hours and costs 2.88: 24 x 1.12 = 26.88 a day, x 730 / 24 = 817.60 a month.
    assertEquals(Usd.of("26.88"), commit.totals().netSaving());
    assertEquals(Usd.of("817.6"), commit.monthlySaving());
    // 96 of 16 x 10 + 8 x 4 = 192 dollars
    assertEquals(Ratio.of("0.5"), commit.totals().coverage().orElseThrow());
    assertEquals(Ratio.ONE, commit.totals().utilization().orElseThrow());
    assertEquals(Usd.ZERO, commit.payments().upfront());
  }

  @Test
  void aDeeperDiscountPaysForTheDayToo() {
    // 16 of 24 busy hours are more than 0.48: the whole 10 dollars, 4.80 an hour.
    HourlyUsage use = DescribedUse.dayAndNight(Usd.of("10"), Usd.of("4"), 8)
        .usage(Map.of(PLAN, Ratio.of("0.72"), THREE_YEARS, Ratio.of("0.48")));

    List<Recommendation.Commit> best = Recommender.STANDARD.compare(use);

    assertEquals(THREE_YEARS, best.getFirst().plan());
    assertEquals(Usd.of("4.8"), best.getFirst().hourlyCommitment());
    // 16 x 10 + 8 x 4 - 24 x 4.80 = 76.80 a day
    assertEquals(Usd.of("76.8"), best.getFirst().totals().netSaving());
    // 24 x 4.80 = 115.20 paid, of which 16 x 4.80 + 8 x 1.92 = 92.16 used: 0.8
    assertEquals(Ratio.of("0.8"), best.getFirst().totals().utilization().orElseThrow());
    // 4.80 x 26,280 hours
    assertEquals(Usd.of("126144"), best.getFirst().payments().upfront());
    assertEquals(PLAN, best.getLast().plan());
  }

  @Test
  void steadyUseThatFallsByAThird() {
    // 9 dollars an hour at half price: commit 4.50. At 6 dollars it covers 6 and costs 4.50: 1.50 an hour still saved.
    HourlyUsage use = DescribedUse.steady(Usd.of("9")).usage(Map.of(PLAN, Ratio.of("0.5")));

    var commit = assertInstanceOf(Recommendation.Commit.class, Recommender.STANDARD.recommend(use, PLAN));

    assertEquals(Usd.of("4.5"), commit.hourlyCommitment());
    assertClose("1095", commit.thirdLess().monthlySaving().amount()); // 1.50 x 730
    assertClose("3", commit.thirdLess().bestCommitment().amount()); // 6 x 0.5
    assertClose("0.6666666666666666667", commit.thirdLess().totals().utilization().orElseThrow().value()); // 3 / 4.50
    // It pays down to the use it costs: 4.50 of 9 dollars.
    assertEquals(Ratio.of("0.5"), commit.worthFrom());
    // Below today's use: 9f - 4.5 >= 0.9 x 4.5f gives f >= 0.909...; above it: 4.5 >= 0.9 x 4.5f gives f <= 1.111...
    assertClose("0.9090909090909090909", commit.nearBest().from().value());
    assertClose("1.1111111111111111111", commit.nearBest().to().value());
  }

  @Test
  void useThatIsMostlyAbsentStaysOnDemand() {
    // Used in 6 of 24 hours: 0.25, below 0.72.
    HourlyUsage use = DescribedUse.dayAndNight(Usd.of("10"), Usd.ZERO, 18).usage(Map.of(PLAN, Ratio.of("0.72")));

    var stay = assertInstanceOf(Recommendation.StayOnDemand.class, Recommender.STANDARD.recommend(use, PLAN));

    assertEquals(Usd.of("60"), stay.onDemandCost());
  }

  @Test
  void aPlanWithoutRatesCoversNothing() {
    HourlyUsage use = DescribedUse.steady(Usd.of("9")).usage(Map.of());

    assertInstanceOf(Recommendation.NotCovered.class, Recommender.STANDARD.recommend(use, PLAN));
  }

  @Test
  void theDeepestDiscountIsTakenFirst() {
    // Fargate 1.00 at 0.80 and EC2 1.00 at 0.50 in both hours, EC2 twice in the second. A committed dollar covers 2 of
    // EC2 or 1.25 of Fargate. Both hours together, up to 0.50: 2 + 2; up to 1.00: 1.25 + 2; up to 1.30: 1.25 + 1.25,
    // still more than the 2 it costs; from there on hour one is covered: 1.25. So 1.30.
    UsageRecorder recorder = new UsageRecorder();
    recorder.nextHour();
    recorder.add(0, BigDecimal.ONE);
    recorder.add(1, BigDecimal.ONE);
    recorder.nextHour();
    recorder.add(0, BigDecimal.ONE);
    recorder.add(1, BigDecimal.TWO);
    HourlyUsage use = recorder.usage(List.of(
        new PricedLine("fargate", Usd.of("1"), Map.of(PLAN, Usd.of("0.8"))),
        new PricedLine("ec2", Usd.of("1"), Map.of(PLAN, Usd.of("0.5")))));

    var commit = assertInstanceOf(Recommendation.Commit.class, Recommender.STANDARD.recommend(use, PLAN));

    assertEquals(Usd.of("1.3"), commit.hourlyCommitment());
    // covered 2 + (2 + 0.3 / 0.8 = 0.375) = 4.375, paid 2.60
    assertEquals(Usd.of("1.775"), commit.totals().netSaving());
  }

  @Test
  void looksBackOnlyAsFarAsAsked() {
    UsageRecorder recorder = new UsageRecorder();
    for (int hour = 0; hour < 400; hour++) {
      recorder.nextHour();
      recorder.add(0, BigDecimal.valueOf(hour < 232 ? 100 : 8));
    }
    HourlyUsage use = recorder.usage(List.of(PricedLine.spend(Map.of(PLAN, Ratio.of("0.5")))));

    var week = assertInstanceOf(
        Recommendation.Commit.class, Recommender.STANDARD.recommend(use.lookBack(LookBack.SEVEN_DAYS), PLAN));
    var month = Recommender.STANDARD.recommend(use.lookBack(LookBack.THIRTY_DAYS), PLAN);

    assertEquals(168, week.hours());
    assertEquals(Usd.of("4"), week.hourlyCommitment());
    assertEquals(400, month.hours());
  }

  private static void assertClose(String expected, BigDecimal actual) {
    BigDecimal difference = new BigDecimal(expected).subtract(actual).abs();
    assertTrue(difference.compareTo(new BigDecimal("1e-15")) < 0, expected + " but was " + actual);
  }
}
