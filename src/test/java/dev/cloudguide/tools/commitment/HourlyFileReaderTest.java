package dev.cloudguide.tools.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.sizing.LookBack;
import dev.cloudguide.domain.commitment.sizing.Recommendation;
import dev.cloudguide.domain.commitment.sizing.Recommender;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HourlyFileReaderTest {
  private static final CommitmentOption.Plan PLAN =
      new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT);

  @Nested
  class GivenSpend {
    @Test
    void when_aWholeYear_then_itIsReadAndAdvisedOn() throws IOException {
      StringBuilder year = new StringBuilder("hour,usd\n");
      LocalDateTime start = LocalDateTime.of(2025, 1, 1, 0, 0);
      for (int hour = 0; hour < 8_760; hour++) {
        year.append(start.plusHours(hour)).append("Z,").append(hour % 24 < 8 ? "4" : "10.0").append('\n');
      }

      var file = assertInstanceOf(HourlyFile.Usable.class, read(year.toString()));
      var usage = file.usage().pricedAt(Map.of(PLAN, Ratio.of("0.72"))).lookBack(LookBack.THIRTY_DAYS);
      var commit = assertInstanceOf(Recommendation.Commit.class, Recommender.STANDARD.recommend(usage, PLAN));

      assertEquals(8_760, file.usage().hours());
      assertEquals(720, commit.hours());
      assertEquals(Usd.of("2.88"), commit.hourlyCommitment()); // 4 x 0.72: only 16 of 24 hours are above 4
    }

    @Test
    void when_rowsAreBad_then_eachIsNamedAndNothingIsUsed() throws IOException {
      assertProblems("""
          hour,usd
          2026-01-01T00:00Z,1.5
          2026-01-01T01:00Z,-2
          2026-01-01T02:00Z,none
          2026-01-01T03:00Z,
          2026-01-01T06:00Z,4 EUR
          2026-01-01T06:00Z,4
          2026-01-01T05:00Z,4
          yesterday,4
          2026-01-01T07:30Z,4
          2026-01-01T07:00Z,1e3
          2026-01-01T08:00Z,1,5
          2026-02-30T08:00Z,1
          """,
          "row 3, usd: '-2' is negative",
          "row 4, usd: 'none' is not a number",
          "row 5, usd: is empty",
          "row 6, hour: 2 hours are missing before it, from 2026-01-01T04; give hours without use as 0",
          "row 6, usd: '4 EUR' names a currency (EUR); amounts are plain numbers of US dollars",
          "row 7, hour: '2026-01-01T06:00Z' stands there twice",
          "row 8, hour: '2026-01-01T05:00Z' comes after a later hour; hours must ascend",
          "row 9, hour: 'yesterday' is not an hour such as 2026-01-31T07:00Z",
          "row 10, hour: '2026-01-01T07:30Z' is not an hour such as 2026-01-31T07:00Z",
          "row 11, usd: '1e3' is not a number",
          "row 12, row: has 3 fields, not 2 as the header",
          "row 13, hour: '2026-02-30T08:00Z' is not an hour such as 2026-01-31T07:00Z");
    }

    @Test
    void when_twoCurrencies_then_theOtherIsNamed() throws IOException {
      assertProblems("""
          hour,usd,currency
          2026-01-01T00,1,USD
          2026-01-01T01,1,EUR
          """,
          "row 3, currency: 'EUR' is not USD; all amounts must be US dollars");
    }

    @Test
    void when_thereAreManyProblems_then_theyAreCounted() throws IOException {
      var rejected = assertInstanceOf(
          HourlyFile.Rejected.class, read("hour,usd\n" + "2026-01-01T00,x\n2026-01-01 01,x\n".repeat(900)));

      assertEquals(1_000, rejected.problems().size());
      assertTrue(rejected.total() > 1_800);
    }
  }

  @Nested
  class GivenUsage {
    @Test
    void when_rowsAreRight_then_linesCarryTheirRates() throws IOException {
      var file = assertInstanceOf(HourlyFile.Usable.class, read("""
          hour,line,usage,on_demand_rate,savings plan compute 1yr no upfront
          2026-01-01T00:00:00Z,c5.xlarge,10,0.17,0.123
          2026-01-01T00:00:00Z,requests,1000000,0.0000002,
          2026-01-01T01:00:00Z,c5.xlarge,10.0,0.17,0.123
          """));

      var commit = assertInstanceOf(
          Recommendation.Commit.class, Recommender.STANDARD.recommend(file.usage(), PLAN));

      assertEquals(HourlyFile.Form.USAGE, file.form());
      assertEquals(Usd.of("1.23"), commit.hourlyCommitment()); // 10 x 0.123 in both hours
      assertEquals(1, commit.leftOut()); // requests
    }

    @Test
    void when_rowsAreBad_then_eachIsNamed() throws IOException {
      assertProblems("""
          hour,line,usage,on_demand_rate,savings plan compute 1yr no upfront
          2026-01-01T00,c5,1,0.17,0.123
          2026-01-01T00,c5,1,0.17,0.123
          2026-01-01T01,c5,1,0.18,0.123
          2026-01-01T01,,1,0.17,0.123
          2026-01-01T01,m5,many,0.17,0
          2026-01-01T01,r5,1,€0.17,
          """,
          "row 3, line: 'c5' stands there twice in one hour",
          "row 4, on_demand_rate: '0.18' differs from '0.17' for the same line in row 2",
          "row 5, line: is empty",
          "row 6, usage: 'many' is not a number",
          "row 6, savings plan compute 1yr no upfront: '0' must be above zero, or empty if not covered",
          "row 7, on_demand_rate: '€0.17' names a currency (€); amounts are plain numbers of US dollars");
    }
  }

  @Test
  void unknownHeadersAreNamed() throws IOException {
    assertProblems("when,how much\n", "row 1, header: must be hour,usd or hour,line,usage,on_demand_rate and a column "
        + "for each plan");
    assertProblems("hour,line,usage,on_demand_rate,compute plan\n",
        "row 1, compute plan: names no plan, such as: savings plan compute 1yr no upfront");
    assertProblems("hour,usd\n", "row 2, row: is missing: the file holds no hour");
    assertProblems("", "row 1, header: must be hour,usd or hour,line,usage,on_demand_rate and a column for each plan");
  }

  private static HourlyFile read(String text) throws IOException {
    return HourlyFileReader.read(new StringReader(text));
  }

  private static void assertProblems(String text, String... problems) throws IOException {
    var rejected = assertInstanceOf(HourlyFile.Rejected.class, read(text));
    assertEquals(List.of(problems), rejected.problems().stream().map(RowProblem::toString).toList());
  }
}
