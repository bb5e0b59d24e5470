package dev.cloudguide.domain.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ItemSavingTest {
  @Test
  void tenC5ExtraLargeInVirginiaOverThreeYears() {
    ItemSaving saving = tenC5("0.082", CommitmentTerm.THREE_YEARS, PaymentOption.NO_UPFRONT);

    assertEquals(Usd.of("0.82"), saving.hourlyCommitment()); // 10 x 0.082
    assertEquals(Usd.of("598.6"), saving.monthlyCommitment()); // 0.82 x 730
    assertEquals(Usd.of("642.4"), saving.monthlySaving()); // (1.70 - 0.82) x 730
    assertEquals(new BigDecimal("0.518"), rounded(saving.savingRatio().value())); // 0.088 / 0.170
    assertEquals(new BigDecimal("0.482"), rounded(saving.breakEvenUtilization().value())); // 0.082 / 0.170
    assertEquals(new BigDecimal("352.118"), rounded(saving.breakEvenHoursAMonth())); // 730 x 0.082 / 0.170
    assertEquals(Usd.ZERO, saving.payments().upfront());
  }

  @Test
  void partialUpfrontPaysHalfNow() {
    PaymentSchedule payments = tenC5("0.076", CommitmentTerm.THREE_YEARS, PaymentOption.PARTIAL_UPFRONT).payments();

    assertEquals(Usd.of("19972.8"), payments.total()); // 0.76 x 26,280
    assertEquals(Usd.of("9986.4"), payments.upfront());
    assertEquals(Usd.of("0.38"), payments.recurringHourly());
    assertEquals(Usd.of("0.76"), payments.amortizedHourly());
  }

  @Test
  void allUpfrontPaysAllNow() {
    PaymentSchedule payments = tenC5("0.115", CommitmentTerm.ONE_YEAR, PaymentOption.ALL_UPFRONT).payments();

    assertEquals(Usd.of("10074"), payments.upfront()); // 1.15 x 8,760
    assertEquals(Usd.ZERO, payments.recurringHourly());
  }

  @Test
  void leavingAfterAYearOfThreeLosesMoney() {
    ItemSaving saving = tenC5("0.082", CommitmentTerm.THREE_YEARS, PaymentOption.NO_UPFRONT);

    // 12 x 1,241 on demand against 0.82 x 26,280 = 21,549.60 committed
    assertEquals(Usd.of("-6657.6"), saving.savingIfUsedFor(BigDecimal.valueOf(12)));
    assertEquals(new BigDecimal("17.365"), rounded(saving.monthsUntilPaidFor())); // 21,549.60 / 1,241
  }

  private static ItemSaving tenC5(String rate, CommitmentTerm term, PaymentOption payment) {
    return new ItemSaving(
        10, Usd.of("0.17"), Usd.of(rate), new CommitmentOption.Plan(PlanKind.COMPUTE, term, payment));
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(3, RoundingMode.HALF_UP);
  }
}
