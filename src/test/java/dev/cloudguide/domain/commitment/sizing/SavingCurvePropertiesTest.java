package dev.cloudguide.domain.commitment.sizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.Totals;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** On random use, each repetition from a seed of its own. */
class SavingCurvePropertiesTest {
  private static final CommitmentOption.Plan PLAN =
      new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT);
  private static final int ROUNDS = 60;

  private final List<PricedLine> lines = new ArrayList<>();
  private final List<BigDecimal[]> hours = new ArrayList<>();
  private List<Integer> order = List.of();

  private HourlyUsage randomUse(Random random, int lineCount, int hourCount) {
    for (int i = 0; i < lineCount; i++) {
      int onDemand = 1 + random.nextInt(60);
      int plan = 1 + random.nextInt(onDemand);
      Map<CommitmentOption.Plan, Usd> rates = random.nextInt(6) == 0
          ? Map.of()
          : Map.of(PLAN, new Usd(BigDecimal.valueOf(plan, 2)));
      lines.add(new PricedLine("line" + i, new Usd(BigDecimal.valueOf(onDemand, 2)), rates));
    }
    UsageRecorder recorder = new UsageRecorder();
    for (int hour = 0; hour < hourCount; hour++) {
      recorder.nextHour();
      BigDecimal[] amounts = new BigDecimal[lineCount];
      for (int i = 0; i < lineCount; i++) {
        amounts[i] = random.nextInt(3) == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(random.nextInt(400), random.nextInt(3));
        recorder.add(i, amounts[i]);
      }
      hours.add(amounts);
    }
    order = order();
    return recorder.usage(lines);
  }

  @RepeatedTest(ROUNDS)
  void theBestEqualsTryingEveryBreakpoint(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    // up to 300 lines, which is more than one block of them; fewer hours the more lines
    int lineCount = 1 + random.nextInt(round.getCurrentRepetition() * 5);
    HourlyUsage use = randomUse(random, lineCount, 1 + random.nextInt(Math.clamp(600 / lineCount, 1, 30)));
    SavingCurve curve = new SavingCurve(use, PLAN);

    Usd best = curve.best();

    TreeSet<BigDecimal> candidates = breakpoints();
    BigDecimal bestSaving = candidates.stream().map(this::saving).max(Comparator.naturalOrder()).orElseThrow();
    assertSame(bestSaving, saving(best.amount()));
    assertSame(bestSaving, curve.netSaving(best).amount());
    assertTrue(candidates.contains(best.amount()), "a breakpoint: " + best);
    // of equals the smallest
    BigDecimal below = candidates.lower(best.amount());
    assertTrue(below == null || saving(below).compareTo(bestSaving.subtract(new BigDecimal("1e-25"))) < 0);
  }

  @RepeatedTest(ROUNDS)
  void theBestBeatsEveryOtherOnAFineGrid(RepetitionInfo round) {
    Random random = new Random(1_000 + round.getCurrentRepetition());
    SavingCurve curve = new SavingCurve(randomUse(random, 12, 24), PLAN);
    Usd bestSaving = curve.netSaving(curve.best());
    Usd step = curve.highest().over(BigDecimal.valueOf(400));

    for (int i = 0; i <= 440; i++) {
      Usd saving = curve.netSaving(step.times(i));
      assertTrue(saving.minus(bestSaving).amount().compareTo(new BigDecimal("1e-25")) <= 0, "at step " + i);
      assertSame(saving(step.times(i).amount()), saving.amount());
    }
  }

  @RepeatedTest(ROUNDS)
  void moreCommitmentNeverCoversLessAndSharesStayShares(RepetitionInfo round) {
    Random random = new Random(2_000 + round.getCurrentRepetition());
    SavingCurve curve = new SavingCurve(randomUse(random, 200, 12), PLAN);
    Usd step = curve.highest().over(BigDecimal.valueOf(37));
    Usd before = Usd.ZERO;

    for (int i = 1; i <= 40; i++) {
      Totals totals = curve.at(step.times(i));
      assertTrue(before.compareTo(totals.covered()) <= 0);
      before = totals.covered();
      totals.coverage().ifPresent(SavingCurvePropertiesTest::assertShare);
      totals.utilization().ifPresent(SavingCurvePropertiesTest::assertShare);
    }
  }

  @RepeatedTest(ROUNDS)
  void withOneDiscountTheBestIsTheQuantile(RepetitionInfo round) {
    Random random = new Random(3_000 + round.getCurrentRepetition());
    Ratio share = new Ratio(BigDecimal.valueOf(1 + random.nextInt(20), 1).divide(BigDecimal.TWO));
    List<Usd> spend = new ArrayList<>();
    UsageRecorder recorder = new UsageRecorder();
    for (int hour = 0; hour < 1 + random.nextInt(60); hour++) {
      Usd usd = new Usd(BigDecimal.valueOf(random.nextInt(12), 1));
      spend.add(usd);
      recorder.nextHour();
      recorder.add(0, usd.amount());
    }
    HourlyUsage use = recorder.usage(List.of(PricedLine.spend(Map.of(PLAN, share))));

    assertEquals(SingleDiscount.bestCommitment(spend, share), new SavingCurve(use, PLAN).best());
  }

  private TreeSet<BigDecimal> breakpoints() {
    TreeSet<BigDecimal> candidates = new TreeSet<>();
    candidates.add(BigDecimal.ZERO);
    for (BigDecimal[] amounts : hours) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int line : order) {
        sum = sum.add(amounts[line].multiply(planRate(line)));
        candidates.add(sum.stripTrailingZeros());
      }
    }
    return candidates;
  }

  /** Straight from the rules, hour by hour and line by line. */
  private BigDecimal saving(BigDecimal commitment) {
    BigDecimal saving = BigDecimal.ZERO;
    for (BigDecimal[] amounts : hours) {
      BigDecimal left = commitment;
      saving = saving.subtract(commitment);
      for (int line : order) {
        BigDecimal use = amounts[line].multiply(planRate(line)).min(left);
        left = left.subtract(use);
        BigDecimal onDemand = lines.get(line).onDemandRate().amount();
        saving = saving.add(use.multiply(onDemand).divide(planRate(line), MathContext.DECIMAL128));
      }
    }
    return saving;
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).planRates().isEmpty()) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparing((Integer i) ->
        planRate(i).divide(lines.get(i).onDemandRate().amount(), MathContext.DECIMAL128)));
    return order;
  }

  private BigDecimal planRate(int line) {
    return lines.get(line).planRates().get(PLAN).amount();
  }

  private static void assertShare(Ratio share) {
    assertTrue(share.value().signum() >= 0 && share.compareTo(Ratio.ONE) <= 0, "not a share: " + share);
  }

  private static void assertSame(BigDecimal expected, BigDecimal actual) {
    assertTrue(expected.subtract(actual).abs().compareTo(new BigDecimal("1e-24")) < 0, expected + " / " + actual);
  }
}
