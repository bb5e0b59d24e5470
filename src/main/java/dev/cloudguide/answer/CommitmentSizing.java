package dev.cloudguide.answer;

import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.commitment.Totals;
import dev.cloudguide.domain.commitment.interview.Suggestion;
import dev.cloudguide.domain.commitment.sizing.DescribedUse;
import dev.cloudguide.domain.commitment.sizing.SavingCurve;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How much to commit for use that was described, at the rates of the machines named or else of a usual type. */
final class CommitmentSizing {
  private static final BigDecimal MONTH_HOURS = BigDecimal.valueOf(Unit.MONTH_HOURS);

  private final CommitmentCases cases;
  private final Supplier<CommitmentRates> rates;

  CommitmentSizing(CommitmentCases cases, Supplier<CommitmentRates> rates) {
    this.cases = cases;
    this.rates = rates;
  }

  /**
   * A commitment and what it does.
   *
   * @param hourly dollars an hour to commit
   * @param monthlySaving net, in an average month
   * @param figures exactly
   * @param lines for the card
   */
  record Sized(Usd hourly, Usd monthlySaving, List<Figure> figures, List<Phrase> lines) {}

  /** The machines a question names; empty if it names none that has a price. */
  Optional<CommitmentCase> machines(Question.Commitment question, Turn turn) {
    return CommitmentCases.type(question.named()).isPresent()
        && cases.of(question, turn) instanceof CommitmentCases.Outcome.Found found
        ? Optional.of(found.machines())
        : Optional.empty();
  }

  /** What is suggested, with the term and payment that were named in place of its own. */
  static CommitmentOption.Plan plan(Named named, Suggestion suggestion) {
    CommitmentOption.Plan plan = suggestion.plan();
    boolean fixed = plan.kind() == PlanKind.DATABASE;
    return fixed ? plan : new CommitmentOption.Plan(
        plan.kind(), named.term().orElse(plan.term()), named.payment().orElse(plan.payment()));
  }

  /** Empty if nobody said how much is used, or no rate is known. */
  Optional<Sized> sized(
      Question.Commitment question, Suggestion suggestion, Optional<DescribedUse> use, Turn turn) {
    CommitmentOption.Plan plan = plan(question.named(), suggestion);
    if (use.isEmpty() || !(cases.of(question, turn) instanceof CommitmentCases.Outcome.Found found)
        || !(rates.get().rate(found.machines().offer(), plan) instanceof RateAnswer.Rated rate)) {
      return Optional.empty();
    }
    return Optional.of(sized(found.machines(), rate, plan, suggestion, use.get()));
  }

  private static Sized sized(
      CommitmentCase machines, RateAnswer.Rated rate, CommitmentOption.Plan plan, Suggestion suggestion,
      DescribedUse use) {
    Ratio share = rate.hourly().over(machines.offer().onDemand());
    Usd hourly = suggestion.hourlyCommitment(use, share);
    SavingCurve curve = new SavingCurve(use.usage(Map.of(plan, share)), plan);
    Totals totals = curve.at(hourly);
    Usd saving = totals.netSaving().times(MONTH_HOURS).over(BigDecimal.valueOf(curve.hours()));
    boolean derived = machines.typical() || rate.derived();
    List<Figure> figures = new ArrayList<>();
    figures.add(figure(machines, rate, derived, "hourly commitment", hourly.decimal(), Optional.of("hour")));
    figures.add(figure(machines, rate, derived, "monthly saving", saving.decimal(), Optional.of("month")));
    figures.add(
        figure(machines, rate, derived, "saving ratio", totals.savingRatio().decimal(), Optional.empty()));
    figures.add(figure(machines, rate, derived, "break-even utilization", share.decimal(), Optional.empty()));
    figures.add(CommitmentFigures.rate(machines, rate));
    return new Sized(hourly, saving, figures, lines(machines, rate, hourly, saving, share));
  }

  private static Figure figure(
      CommitmentCase machines, RateAnswer.Rated rate, boolean derived, String label, String amount,
      Optional<String> per) {
    return new Figure(label, amount, per, CommitmentFigures.region(machines),
        machines.typical() ? "described use, at the rates of " + machines.item() : machines.item(), rate.source(),
        derived);
  }

  private static List<Phrase> lines(
      CommitmentCase machines, RateAnswer.Rated rate, Usd hourly, Usd saving, Ratio share) {
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of("card.commitment.commit").with("hour", hourly).with("month", hourly.times(MONTH_HOURS)));
    lines.add(Phrase.of("card.commitment.sized").with("month", saving).with("share", new Value.Percent(share)));
    if (machines.typical()) {
      lines.add(Phrase.of("card.commitment.typical").with("type", machines.offer().type())
          .with("region", machines.place().region()));
    }
    CommitmentFigures.derived(lines, rate);
    lines.add(CommitmentFigures.source(rate.source()));
    return lines;
  }
}
