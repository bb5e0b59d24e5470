package dev.cloudguide.tools.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.sizing.Recommendation;
import dev.cloudguide.domain.commitment.sizing.Recommender;
import dev.cloudguide.domain.money.Ratio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A day of 8 hours at 4 dollars and 16 at 10, under a plan that costs half. */
class CommitmentReportTest {
  private static final CommitmentOption.Plan PLAN =
      new CommitmentOption.Plan(PlanKind.COMPUTE, CommitmentTerm.ONE_YEAR, PaymentOption.NO_UPFRONT);

  @Test
  void textSaysWhatToCommitAndHowFarThatHolds() {
    String text = printed(report -> report.text(List.of(recommendation())));

    // 16 of 24 hours use 10 dollars, more than half of them: commit 10 x 0.5. Covered 192, committed 120: 72 a day.
    assertTrue(text.contains("Commit $5.000 an hour: saves $2190.00 a month"), text);
    assertTrue(text.contains("Coverage 100 percent, utilization 80 percent."), text);
    // covered 128, committed 120: 8 a day; best would be 10 x 2/3 x 0.5
    assertTrue(text.contains("If use falls by a third, it saves $243.33 a month; $3.333 an hour would then be best."),
        text);
    assertTrue(text.contains("Discounts are those of m5.large"), text);
  }

  @Test
  void jsonHasDecimalStrings() {
    String json = printed(report -> report.json(List.of(recommendation())));

    assertTrue(json.startsWith("{\"plan\":\"savings plan compute 1yr no upfront\",\"hours\":24,"), json);
    assertTrue(json.contains("\"hourlyCommitment\":\"5\",\"monthlySaving\":\"2190\""), json);
    assertEquals(1, json.lines().count());
  }

  private static String printed(Consumer<CommitmentReport> print) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    print.accept(new CommitmentReport(new PrintStream(bytes, true, StandardCharsets.UTF_8), "m5.large"));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Recommendation recommendation() {
    StringBuilder rows = new StringBuilder("hour,usd\n");
    for (int hour = 0; hour < 24; hour++) {
      rows.append("2026-01-31T").append(hour < 10 ? "0" : "").append(hour).append(":00Z,")
          .append(hour < 8 ? "4" : "10").append('\n');
    }
    try {
      HourlyFile.Usable file = (HourlyFile.Usable) HourlyFileReader.read(new StringReader(rows.toString()));
      return Recommender.STANDARD.recommend(file.usage().pricedAt(Map.of(PLAN, Ratio.of("0.5"))), PLAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
