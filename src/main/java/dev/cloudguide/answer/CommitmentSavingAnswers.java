package dev.cloudguide.answer;

import dev.cloudguide.answer.CommitmentCases.Outcome;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.commitment.ItemSaving;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;

/** "What would a three year plan save", "when does it break even", "what if we leave in a year". */
final class CommitmentSavingAnswers {
  /** Fact: after how many months use would end. */
  static final String LEAVE_AFTER = "leave-after";
  private static final int MONTHS_A_YEAR = 12;
  private static final int RATE_DIGITS = 4;
  private static final int MONEY_DIGITS = 2;
  private static final ServiceId EC2 = new ServiceId("ec2");

  private final CommitmentCases cases;
  private final Supplier<CommitmentRates> rates;
  private final PlanKindAnswers kinds;

  CommitmentSavingAnswers(CommitmentCases cases, Supplier<CommitmentRates> rates, PlanKindAnswers kinds) {
    this.cases = cases;
    this.rates = rates;
    this.kinds = kinds;
  }

  /** What it would save. */
  Reply saving(Question.Commitment question, Turn turn) {
    return answer(question, turn, this::saved);
  }

  /** When it breaks even. */
  Reply breakEven(Question.Commitment question, Turn turn) {
    return answer(question, turn, (asked, machines, rate) -> breaksEven(asked.named(), machines, rate));
  }

  /** What is said of a rate. */
  private interface Saying {
    Reply.Builder of(Question.Commitment question, CommitmentCase machines, RateAnswer.Rated rate);
  }

  private Reply answer(Question.Commitment question, Turn turn, Saying saying) {
    CommitmentOption option = CommitmentCase.option(question.named());
    Optional<Reply> unpriced = kinds.withoutRates(question, option);
    if (unpriced.isPresent()) {
      return unpriced.get();
    }
    return switch (cases.of(question, turn)) {
      case Outcome.Missing missing -> missing.reply();
      case Outcome.Found found -> switch (rates.get().rate(found.machines().offer(), option)) {
        case RateAnswer.Rated rate -> filled(saying.of(question, found.machines(), rate), question,
            found.machines(), rate);
        case RateAnswer.Unknown unknown -> nearest(question, found.machines(), unknown);
        case RateAnswer.NotPriced none -> throw new IllegalStateException(none + " was found before");
      };
    };
  }

  private static Reply filled(
      Reply.Builder reply, Question.Commitment question, CommitmentCase machines, RateAnswer.Rated rate) {
    CommitmentFigures figures = new CommitmentFigures(machines, rate);
    return reply.remember(question)
        .figures(figures.figures())
        .card(figures.card())
        .screen(() -> MoneyScreens.commitment(
            CommitmentFigures.title(machines, rate.option().label()), machines.saving(rate), rate))
        .cite(new Cited.InService(EC2, "Amazon EC2", Cited.Role.SUBJECT))
        .build();
  }

  private Reply.Builder saved(Question.Commitment question, CommitmentCase machines, RateAnswer.Rated rate) {
    String months = question.named().facts().get(LEAVE_AFTER);
    return months == null
        ? Reply.saying(headline(question.named(), machines, rate), pays(machines, rate))
        : leaving(machines, rate, new BigDecimal(months));
  }

  private static Phrase headline(Named named, CommitmentCase machines, RateAnswer.Rated rate) {
    ItemSaving saving = machines.saving(rate);
    return Phrase.of(rate.derived() ? "commitment.saving.about" : "commitment.saving")
        .with("lead", lead(named, machines, rate.option()))
        .with("hour", saving.hourlyCommitment())
        .with("month", CommitmentFigures.about(saving.monthlySaving()))
        .with("ratio", CommitmentFigures.percent(saving.savingRatio()));
  }

  /** What was assumed, if anything, then the verb. */
  private static Phrase lead(Named named, CommitmentCase machines, CommitmentOption option) {
    boolean reserved = option instanceof CommitmentOption.Reserved;
    String verb = reserved ? "commitment.lead.reserved" : "commitment.lead.plan";
    boolean ways = named.term().isEmpty() || named.payment().isEmpty() || UsualTerms.areUsed(named);
    boolean place = named.region().isEmpty() || machines.typical();
    if (!ways && !place) {
      return Phrase.of(verb);
    }
    Phrase with = Phrase.of("commitment.assumed." + (place ? ways ? "both" : "machines" : "option"))
        .with("machines", machines.machines())
        .with("region", machines.place().said())
        .with("option", UsualTerms.said(option, named));
    return Phrase.of(verb + ".assumed").with("assumed", with);
  }

  private static Phrase pays(CommitmentCase machines, RateAnswer.Rated rate) {
    Value share = CommitmentFigures.percent(machines.saving(rate).breakEvenUtilization());
    return rate instanceof RateAnswer.Derived derived
        ? Phrase.of("commitment.pays.derived").with("share", share).with("basis", CommitmentFigures.basis(derived))
        : Phrase.of("commitment.pays").with("share", share);
  }

  private static Reply.Builder leaving(CommitmentCase machines, RateAnswer.Rated rate, BigDecimal asked) {
    ItemSaving saving = machines.saving(rate);
    BigDecimal term = BigDecimal.valueOf(saving.payments().term().hours() / 8_760L * MONTHS_A_YEAR);
    BigDecimal months = asked.min(term);
    Usd kept = saving.savingIfUsedFor(months);
    boolean lost = kept.amount().signum() < 0;
    return Reply.saying(
            Phrase.of(lost ? "commitment.leave.loss" : "commitment.leave.saving")
                .with("months", months(months))
                .with("option", CommitmentCase.said(rate.option()))
                .with("total", CommitmentFigures.about(lost ? Usd.ZERO.minus(kept) : kept)),
            Phrase.of("commitment.leave.paid").with("months", months(saving.monthsUntilPaidFor())))
        .figure(new CommitmentFigures(machines, rate).figure(
            "saving if use ends after " + months.toPlainString() + " months", kept.decimal(), Optional.of("term")));
  }

  private static Phrase months(BigDecimal exact) {
    long months = exact.setScale(0, RoundingMode.HALF_UP).longValue();
    return Phrase.of(months == 1 ? "commitment.month" : "commitment.months").with("count", months);
  }

  private static Reply.Builder breaksEven(Named named, CommitmentCase machines, RateAnswer.Rated rate) {
    ItemSaving saving = machines.saving(rate);
    CommitmentFigures figures = new CommitmentFigures(machines, rate);
    return Reply.saying(
            Phrase.of(rate.derived() ? "commitment.break-even.about" : "commitment.break-even")
                .with("machines", machines.machines())
                .with("region", machines.place().said())
                .with("option", UsualTerms.said(rate.option(), named))
                .with("share", CommitmentFigures.percent(saving.breakEvenUtilization()))
                .with("hours", saving.breakEvenHoursAMonth().setScale(0, RoundingMode.HALF_UP).longValue()),
            Phrase.of("commitment.break-even.paid").with("months", months(saving.monthsUntilPaidFor())))
        .figure(figures.figure("break-even hours", saving.breakEvenHoursAMonth().toPlainString(),
            Optional.of("month")))
        .figure(figures.figure("months until paid for", saving.monthsUntilPaidFor().toPlainString(),
            Optional.empty()));
  }

  private Reply nearest(Question.Commitment question, CommitmentCase machines, RateAnswer.Unknown unknown) {
    Phrase lacks = Phrase.of("commitment.unknown")
        .with("kind", CommitmentCase.kindSaid(unknown.option()))
        .with("type", machines.offer().type())
        .with("region", machines.place().said());
    if (unknown.nearest().isEmpty()) {
      return Reply.saying(lacks).remember(question).figure(CommitmentFigures.onDemand(machines)).build();
    }
    RateAnswer.Rated near = unknown.nearest().get();
    ItemSaving saving = machines.saving(near);
    return filled(
        Reply.saying(lacks, Phrase.of("commitment.nearest")
            .with("option", CommitmentCase.said(near.option()))
            .with("hour", saving.hourlyCommitment())
            .with("month", CommitmentFigures.about(saving.monthlySaving()))
            .with("ratio", CommitmentFigures.percent(saving.savingRatio()))),
        question, machines, near);
  }

  /** As many digits as one can follow by ear; figures have them all. */
  private static Value rounded(Usd amount, int digits) {
    return new Value.Exact(new Usd(amount.amount().setScale(digits, RoundingMode.HALF_UP)));
  }

  /** How the last saving was computed. */
  Optional<Reply> working(Question.Commitment question, Turn turn) {
    if (!(cases.of(question, turn) instanceof Outcome.Found found)) {
      return Optional.empty();
    }
    CommitmentCase machines = found.machines();
    RateAnswer answer = rates.get().rate(machines.offer(), CommitmentCase.option(question.named()));
    Optional<RateAnswer.Rated> rate = switch (answer) {
      case RateAnswer.Rated known -> Optional.of(known);
      case RateAnswer.Unknown unknown -> unknown.nearest();
      case RateAnswer.NotPriced none -> Optional.empty();
    };
    return rate.map(one -> {
      ItemSaving saving = machines.saving(one);
      return Reply.saying(
              Phrase.of(machines.count() == 1 ? "commitment.working.hour.one" : "commitment.working.hour")
                  .with("count", machines.count())
                  .with("rate", rounded(one.hourly(), RATE_DIGITS))
                  .with("onDemand", rounded(saving.onDemandRate(), RATE_DIGITS)),
              Phrase.of("commitment.working.month").with("month", rounded(saving.monthlySaving(), MONEY_DIGITS))
                  .with("share", CommitmentFigures.percent(saving.breakEvenUtilization())))
          .figures(new CommitmentFigures(machines, one).figures())
          .build();
    });
  }
}
