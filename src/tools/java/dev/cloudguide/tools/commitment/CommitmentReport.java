package dev.cloudguide.tools.commitment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.domain.commitment.sizing.Recommendation;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recommendations as text or as JSON, one object a line, amounts as decimal strings. */
final class CommitmentReport {
  private final PrintStream out;
  private final String like;

  /**
   * A report.
   *
   * @param like whose discounts the use was given; empty if it came with its own rates
   */
  CommitmentReport(PrintStream out, String like) {
    this.out = out;
    this.like = like;
  }

  void text(Collection<Recommendation> recommendations) {
    for (Recommendation recommendation : recommendations) {
      out.println(recommendation.plan().label() + ", over " + recommendation.hours() + " hours");
      switch (recommendation) {
        case Recommendation.Commit commit -> commit(commit);
        case Recommendation.StayOnDemand stay ->
            out.println("  Commit nothing: no commitment saves anything on " + dollars(stay.onDemandCost()) + ".");
        case Recommendation.NotCovered none -> out.println("  Covers none of this use.");
      }
    }
    if (!like.isEmpty()) {
      out.println("Discounts are those of " + like + "; give use by line for your own.");
    }
  }

  private void commit(Recommendation.Commit commit) {
    out.println("  Commit " + exact(commit.hourlyCommitment()) + " an hour: saves "
        + dollars(commit.monthlySaving()) + " a month, " + percent(commit.totals().savingRatio()) + ".");
    out.println("  Coverage " + commit.totals().coverage().map(CommitmentReport::percent).orElse("none")
        + ", utilization " + commit.totals().utilization().map(CommitmentReport::percent).orElse("none") + ".");
    if (!commit.payments().upfront().isZero()) {
      out.println("  Upfront " + dollars(commit.payments().upfront()) + ", then "
          + exact(commit.payments().recurringHourly()) + " an hour.");
    }
    Usd third = commit.thirdLess().monthlySaving();
    out.println("  If use falls by a third, it " + (third.amount().signum() < 0 ? "loses " : "saves ")
        + dollars(new Usd(third.amount().abs())) + " a month; " + exact(commit.thirdLess().bestCommitment())
        + " an hour would then be best.");
    out.println("  The advice stays the same from " + percent(commit.nearBest().from()) + " to "
        + percent(commit.nearBest().to()) + " of this use; below " + percent(commit.worthFrom())
        + " buying nothing would be better.");
    if (commit.leftOut() > 0) {
      out.println("  Left out: " + commit.leftOut() + " lines that the plan does not cover.");
    }
  }

  void json(Collection<Recommendation> recommendations) {
    ObjectMapper mapper = new ObjectMapper();
    for (Recommendation recommendation : recommendations) {
      try {
        out.println(mapper.writeValueAsString(fields(recommendation)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("cannot write " + recommendation.plan().label(), e);
      }
    }
  }

  private Map<String, Object> fields(Recommendation recommendation) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("plan", recommendation.plan().label());
    fields.put("hours", recommendation.hours());
    fields.put("discountsOf", like.isEmpty() ? null : like);
    switch (recommendation) {
      case Recommendation.Commit commit -> commit(commit, fields);
      case Recommendation.StayOnDemand stay -> {
        fields.put("hourlyCommitment", "0");
        fields.put("onDemandCost", stay.onDemandCost().decimal());
      }
      case Recommendation.NotCovered none -> fields.put("hourlyCommitment", null);
    }
    return fields;
  }

  private static void commit(Recommendation.Commit commit, Map<String, Object> fields) {
    fields.put("hourlyCommitment", commit.hourlyCommitment().decimal());
    fields.put("monthlySaving", commit.monthlySaving().decimal());
    fields.put("savingRatio", commit.totals().savingRatio().decimal());
    fields.put("coverage", commit.totals().coverage().map(Ratio::decimal).orElse(null));
    fields.put("utilization", commit.totals().utilization().map(Ratio::decimal).orElse(null));
    fields.put("upfront", commit.payments().upfront().decimal());
    Map<String, Object> third = new LinkedHashMap<>();
    third.put("monthlySaving", commit.thirdLess().monthlySaving().decimal());
    third.put("bestCommitment", commit.thirdLess().bestCommitment().decimal());
    fields.put("ifUseFallsByAThird", third);
    List<String> range = new ArrayList<>(List.of(commit.nearBest().from().decimal(), commit.nearBest().to().decimal()));
    fields.put("sameAdviceBetween", range);
    fields.put("worthFrom", commit.worthFrom().decimal());
    fields.put("linesLeftOut", commit.leftOut());
  }

  private static String exact(Usd amount) {
    return "$" + amount.amount().setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  private static String dollars(Usd amount) {
    return "$" + amount.amount().setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String percent(Ratio ratio) {
    return ratio.percent().setScale(0, RoundingMode.HALF_UP) + " percent";
  }
}
