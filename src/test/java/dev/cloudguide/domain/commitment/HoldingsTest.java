package dev.cloudguide.domain.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** One hour of one company: r5 and m5 machines, Fargate and Lambda. */
class HoldingsTest {
  private static final SizeFactors SIZES = new SizeFactors(
      Map.of("medium", new BigDecimal("2"), "large", new BigDecimal("4"), "xlarge", new BigDecimal("8")),
      Set.of("g4dn"));
  /** Dollars per unit by plan kind and line. */
  private static final Map<String, String> RATES = Map.of(
      "ec2-instance r5", "0.60", "compute r5", "0.70",
      "ec2-instance m5", "0.20", "compute m5", "0.25",
      "compute fargate", "0.80",
      "compute lambda", "0.83",
      "compute m5large", "0.125", "ec2-instance m5large", "0.10");
  private static final PlanRates PUBLISHED = (plan, line) ->
      Optional.ofNullable(RATES.get(plan.kind().id() + " " + line.id())).map(Usd::of);

  // 4 r5.4xlarge at 1.00, 4 m5.xlarge at 0.40, 10 units of Fargate at 1.00, 2 of Lambda at 1.00: 4 + 1.60 + 10 + 2
  private static final List<UsageLine> HOUR = List.of(
      ec2("r5", "r5.4xlarge", "4", "1.00"),
      ec2("m5", "m5.xlarge", "4", "0.40"),
      new UsageLine("fargate", "a", new Use.Fargate("us-east-1"), new BigDecimal("10"), Usd.of("1")),
      new UsageLine("lambda", "a", new Use.Lambda("eu-west-1"), new BigDecimal("2"), Usd.of("1")));

  @Test
  void aComputePlanCoversEverything() {
    // Shares: m5 0.25/0.40 = 0.625, r5 0.70, Fargate 0.80, Lambda 0.83. Whole: 1 + 2.80 + 8 + 1.66 = 13.46 of 20.
    HourBill bill = holding(compute("20")).apply(HOUR);

    assertEquals(List.of("m5", "r5", "fargate", "lambda"), bill.applied().stream().map(Applied::line).toList());
    assertEquals(Usd.of("20"), bill.plans().cost());
    assertEquals(Ratio.of("0.673"), bill.plans().utilization().orElseThrow()); // 13.46 / 20
    assertEquals(Ratio.ONE, bill.plans().coverage().orElseThrow());
    assertEquals(Usd.of("-2.4"), bill.plans().netSaving()); // 17.60 - 20: committed too much
  }

  @Test
  void aComputePlanRunsOutWithinFargate() {
    // 5.00 - 1 (m5) - 2.80 (r5) = 1.20, at 0.80 one and a half Fargate units; 8.5 of them and Lambda stay.
    HourBill bill = holding(compute("5")).apply(HOUR);

    assertEquals(0, new BigDecimal("1.5").compareTo(bill.covered("fargate")));
    assertEquals(0, new BigDecimal("8.5").compareTo(bill.onDemand().get("fargate")));
    assertEquals(0, new BigDecimal("2").compareTo(bill.onDemand().get("lambda")));
    assertEquals(Usd.of("15.5"), bill.plans().cost()); // 5 + 8.50 + 2
    assertEquals(Usd.of("2.1"), bill.plans().netSaving()); // 17.60 - 15.50
    // (1.60 + 4 + 1.50) / 17.60
    assertEquals(Usd.of("7.1").over(Usd.of("17.6")), bill.plans().coverage().orElseThrow());
  }

  @Test
  void theEc2PlanComesBeforeTheComputePlan() {
    // The EC2 plan for m5 in us-east-1: 0.60 pays 3 of 4 m5 (0.20 each). The Compute plan of 2.00 goes on with the
    // fourth m5 (0.25), then 2.5 of 4 r5 (1.75 at 0.70).
    HourBill bill = holding(compute("2"), ec2Plan("m5", "0.60")).apply(HOUR);

    assertEquals(
        List.of("ec2plan m5", "compute m5", "compute r5"),
        bill.applied().stream().map(one -> one.commitment() + " " + one.line()).toList());
    assertEquals(0, new BigDecimal("2.5").compareTo(bill.covered("r5")));
    assertEquals(Usd.of("16.1"), bill.plans().cost()); // 2.60 + 1.5 r5 + 10 Fargate + 2 Lambda
    assertEquals(Ratio.ONE, bill.plans().utilization().orElseThrow());
  }

  @Test
  void reservedInstancesComeFirst() {
    // One m5.2xlarge reservation, 16 units, pays for two m5.xlarge of 8. The EC2 plan of 0.60 then finds only two
    // left and uses 0.40; the Compute plan of 2.80 takes all four r5.
    Holdings held = new Holdings(
        List.of(reservation("m5.2xlarge", 1, "0.50")), List.of(compute("2.80"), ec2Plan("m5", "0.60")),
        PUBLISHED, SIZES, true);

    HourBill bill = held.apply(HOUR);

    assertEquals(
        List.of("reserved m5", "ec2plan m5", "compute r5"),
        bill.applied().stream().map(one -> one.commitment() + " " + one.line()).toList());
    assertEquals(0, new BigDecimal("2").compareTo(bill.applied().getFirst().amount()));
    assertEquals(Ratio.ONE, bill.reservations().utilization().orElseThrow());
    // plans: 0.40 + 2.80 of 3.40 used
    assertEquals(Usd.of("3.2").over(Usd.of("3.4")), bill.plans().utilization().orElseThrow());
    // of the 16.80 that the reservation left, 0.80 + 4 covered
    assertEquals(Usd.of("4.8").over(Usd.of("16.8")), bill.plans().coverage().orElseThrow());
    assertEquals(Usd.of("15.9"), bill.together().cost()); // 0.50 + 3.40 + 10 + 2
    assertEquals(Usd.of("1.7"), bill.together().netSaving()); // 17.60 - 15.90
  }

  @Test
  void aReservationFillsSmallSizesFirstAndTheOwnersBeforeOthers() {
    // Five m5.large are 5 x 4 = 20 units. The owner, a, uses 4 (m5.large) and 8 (m5.xlarge); the 8 left pay for one of
    // b's two m5.xlarge.
    List<UsageLine> hour = List.of(
        new UsageLine("b-m5", "b", machine("m5.xlarge"), new BigDecimal("2"), Usd.of("0.40")),
        ec2("m5", "m5.xlarge", "1", "0.40"),
        ec2("m5large", "m5.large", "1", "0.20"));
    Holdings shared = new Holdings(List.of(reservation("m5.large", 5, "0.07")), List.of(), PUBLISHED, SIZES, true);
    Holdings unshared = new Holdings(shared.reservations(), List.of(), PUBLISHED, SIZES, false);

    assertEquals(
        List.of("m5large", "m5", "b-m5"), shared.apply(hour).applied().stream().map(Applied::line).toList());
    assertEquals(0, BigDecimal.ONE.compareTo(shared.apply(hour).covered("b-m5")));
    // 12 of 20 units
    assertEquals(Ratio.of("0.6"), unshared.apply(hour).reservations().utilization().orElseThrow());
  }

  @Test
  void equalPercentagesGoToTheLowestRate() {
    // Both at 0.625 of on demand: m5.large at 0.125 comes before m5.xlarge at 0.25, and 0.25 pays just two m5.large.
    List<UsageLine> hour = List.of(ec2("m5", "m5.xlarge", "1", "0.40"), ec2("m5large", "m5.large", "2", "0.20"));

    HourBill bill = holding(compute("0.25")).apply(hour);

    assertEquals(List.of("m5large"), bill.applied().stream().map(Applied::line).toList());
  }

  @Test
  void windowsReservationsAndRigidSizesMatchOnlyThemselves() {
    Reservation metal = reservation("m5.metal", 1, "2");
    Reservation graphics = reservation("g4dn.xlarge", 1, "0.3");
    Reservation windows = new Reservation("windows", "a", type("m5.xlarge"), "us-east-1", OperatingSystem.WINDOWS, 1,
        standard(), Usd.of("0.3"));
    List<UsageLine> hour = List.of(
        ec2("m5", "m5.xlarge", "4", "0.40"),
        ec2("large graphics", "g4dn.2xlarge", "1", "0.75"),
        ec2("graphics", "g4dn.xlarge", "1", "0.50"));

    HourBill bill = new Holdings(List.of(metal, graphics, windows), List.of(), PUBLISHED, SIZES, true).apply(hour);

    assertEquals(List.of("graphics"), bill.applied().stream().map(Applied::line).toList());
  }

  @Test
  void spotIsNeverCovered() {
    var spot = new UsageLine("spot", "a", new Use.Spot(type("m5.xlarge"), "us-east-1"), BigDecimal.TEN, Usd.of("0.1"));

    HourBill bill = holding(compute("5")).apply(List.of(spot));

    assertTrue(bill.applied().isEmpty());
    assertTrue(bill.plans().coverage().isEmpty());
    assertEquals(Usd.of("6"), bill.plans().cost()); // 5 committed, unused, and 10 x 0.10
  }

  @RepeatedTest(50)
  void theOrderOfUseNeverChangesWhatIsUsedAndSharesStayShares(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    List<UsageLine> hour = new ArrayList<>();
    List<String> families = List.of("m5.large", "m5.xlarge", "m5.2xlarge", "r5.xlarge");
    for (int i = 0; i < 12; i++) {
      Use use = i % 3 == 0 ? new Use.Fargate("us-east-1") : machine(families.get(random.nextInt(4)));
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(90), 1);
      Usd rate = new Usd(BigDecimal.valueOf(10 + random.nextInt(90), 2));
      hour.add(new UsageLine("line" + i, random.nextBoolean() ? "a" : "b", use, amount, rate));
    }
    PlanRates rates = (plan, line) -> Optional.of(line.onDemandRate()
        .times(BigDecimal.valueOf(plan.kind() == PlanKind.COMPUTE ? 7 : 6, 1)));
    Holdings held = new Holdings(
        List.of(reservation("m5.xlarge", 1 + random.nextInt(3), "0.2")),
        List.of(compute("" + random.nextInt(12)), ec2Plan("m5", "" + random.nextInt(3))), rates, SIZES, true);

    HourBill bill = held.apply(hour);
    Collections.shuffle(hour, random);
    HourBill shuffled = held.apply(hour);

    assertEquals(bill, shuffled);
    for (UsageLine line : hour) {
      assertEquals(0, line.amount().compareTo(bill.covered(line.id()).add(bill.onDemand().get(line.id()))));
    }
    for (Totals totals : List.of(bill.reservations(), bill.plans(), bill.together())) {
      totals.coverage().ifPresent(HoldingsTest::assertShare);
      totals.utilization().ifPresent(HoldingsTest::assertShare);
    }
  }

  private static void assertShare(Ratio share) {
    assertTrue(share.value().signum() >= 0 && share.compareTo(Ratio.ONE) <= 0, "not a share: " + share);
  }

  private static Holdings holding(SavingsPlan... plans) {
    return new Holdings(List.of(), List.of(plans), PUBLISHED, SIZES, true);
  }

  private static SavingsPlan compute(String hourly) {
    return new SavingsPlan("compute", "a", new CommitmentOption.Plan(
        PlanKind.COMPUTE, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT), Usd.of(hourly), Optional.empty());
  }

  private static SavingsPlan ec2Plan(String family, String hourly) {
    var option = new CommitmentOption.Plan(PlanKind.EC2_INSTANCE, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT);
    return new SavingsPlan(
        "ec2plan", "a", option, Usd.of(hourly), Optional.of(new FamilyInRegion(family, "us-east-1")));
  }

  private static Reservation reservation(String type, int count, String hourly) {
    return new Reservation(
        "reserved", "a", type(type), "us-east-1", OperatingSystem.LINUX, count, standard(), Usd.of(hourly));
  }

  private static CommitmentOption.Reserved standard() {
    return new CommitmentOption.Reserved(
        OfferingClass.STANDARD, CommitmentTerm.ONE_YEAR, PaymentOption.ALL_UPFRONT);
  }

  private static UsageLine ec2(String id, String type, String amount, String rate) {
    return new UsageLine(id, "a", machine(type), new BigDecimal(amount), Usd.of(rate));
  }

  private static Use machine(String type) {
    return new Use.Ec2(type(type), "us-east-1", OperatingSystem.LINUX);
  }

  private static InstanceType type(String name) {
    return InstanceType.parse(name).orElseThrow();
  }
}
