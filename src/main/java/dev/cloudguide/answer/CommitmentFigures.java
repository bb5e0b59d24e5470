package dev.cloudguide.answer;

import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.commitment.ItemSaving;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a commitment comes to, exactly: as figures, and as the lines of a card. */
final class CommitmentFigures {
  private static final String HOUR = "hour";
  private static final String MONTH = "month";

  private final CommitmentCase machines;
  private final RateAnswer.Rated rate;
  private final ItemSaving saving;

  CommitmentFigures(CommitmentCase machines, RateAnswer.Rated rate) {
    this.machines = machines;
    this.rate = rate;
    this.saving = machines.saving(rate);
  }

  /** Everything the saving rests on, what is committed first. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("hourly commitment", saving.hourlyCommitment().decimal(), Optional.of(HOUR)));
    figures.add(figure("monthly saving", saving.monthlySaving().decimal(), Optional.of(MONTH)));
    figures.add(figure("saving ratio", saving.savingRatio().decimal(), Optional.empty()));
    figures.add(figure("break-even utilization", saving.breakEvenUtilization().decimal(), Optional.empty()));
    figures.add(onDemand(machines));
    figures.add(rate(machines, rate));
    if (!saving.payments().upfront().isZero()) {
      figures.add(figure("upfront payment", saving.payments().upfront().decimal(), Optional.of("term")));
    }
    return figures;
  }

  /** One more figure on the same machines. */
  Figure figure(String label, String amount, Optional<String> per) {
    return new Figure(label, amount, per, region(machines), machines.item(), rate.source(), rate.derived());
  }

  static Figure onDemand(CommitmentCase machines) {
    return new Figure(Purchase.ON_DEMAND.label(), machines.offer().onDemand().decimal(), Optional.of(HOUR),
        region(machines), one(machines), machines.offer().sources().get(Purchase.ON_DEMAND), false);
  }

  /** What one machine costs an hour under a commitment. */
  static Figure rate(CommitmentCase machines, RateAnswer.Rated rate) {
    return new Figure(rate.option().label(), rate.hourly().decimal(), Optional.of(HOUR), region(machines),
        one(machines), rate.source(), rate.derived());
  }

  static Optional<String> region(CommitmentCase machines) {
    return Optional.of(machines.offer().region());
  }

  static String one(CommitmentCase machines) {
    return machines.offer().type().apiName() + " " + machines.offer().system().id();
  }

  Card card() {
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of("card.commitment.commit").with("hour", saving.hourlyCommitment())
        .with("month", saving.monthlyCommitment()));
    lines.add(Phrase.of("card.commitment.on-demand").with("hour", saving.onDemandRate().times(machines.count()))
        .with("month", saving.monthlyOnDemand()));
    lines.add(Phrase.of("card.commitment.saving").with("month", saving.monthlySaving())
        .with("ratio", new Value.Percent(saving.savingRatio())));
    lines.add(Phrase.of("card.commitment.break-even")
        .with("share", new Value.Percent(saving.breakEvenUtilization()))
        .with("hours", saving.breakEvenHoursAMonth().setScale(1, RoundingMode.HALF_UP).toPlainString()));
    if (!saving.payments().upfront().isZero()) {
      lines.add(Phrase.of("card.commitment.upfront").with("upfront", saving.payments().upfront()));
    }
    derived(lines, rate);
    lines.add(source(rate.source()));
    return new Card(title(machines, rate.option().label()), lines);
  }

  static void derived(List<Phrase> lines, RateAnswer.Rated rate) {
    if (rate instanceof RateAnswer.Derived derived) {
      lines.add(Phrase.of("card.commitment.derived").with("basis", basis(derived)));
    }
  }

  static Phrase title(CommitmentCase machines, String option) {
    return Phrase.of("card.commitment.title")
        .with("option", option)
        .with("item", machines.item())
        .with("region", machines.place().region());
  }

  static Phrase source(PriceSource source) {
    return Phrase.of("card.source").with("publisher", source.publisher()).with("date", source.date());
  }

  /** From what a rate was derived, in the last step. */
  static Phrase basis(RateAnswer.Derived derived) {
    return Phrase.of("basis." + derived.basis().getLast().name());
  }

  /** Two digits of a large amount: "about six hundred forty dollars". */
  static Value about(Usd amount) {
    BigDecimal exact = amount.amount();
    boolean large = exact.abs().compareTo(BigDecimal.valueOf(100)) >= 0;
    return new Value.Dollars(large
        ? new Usd(exact.round(new MathContext(2, RoundingMode.HALF_UP)))
        : amount);
  }

  static Value percent(Ratio ratio) {
    return new Value.Percent(ratio);
  }
}
