package dev.cloudguide.answer;

import dev.cloudguide.answer.CommitmentCases.Outcome;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.commitment.OfferingClass;
import dev.cloudguide.domain.commitment.PlanKind;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.Purchase;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** "Spot or savings plan or reserved": every way to pay side by side; what matters and what each gives up is said. */
final class BuyingOptionsAnswers {
  private static final String SPOT = "ec2-spot-instances";
  private static final String RESERVED = "reserved-instances";

  private final CommitmentCases cases;
  private final Supplier<CommitmentRates> rates;

  BuyingOptionsAnswers(CommitmentCases cases, Supplier<CommitmentRates> rates) {
    this.cases = cases;
    this.rates = rates;
  }

  Reply answer(Question.Commitment question, Turn turn) {
    return switch (cases.of(question, turn)) {
      case Outcome.Missing missing -> missing.reply();
      case Outcome.Found found -> compared(question, found.machines());
    };
  }

  private Reply compared(Question.Commitment question, CommitmentCase machines) {
    Named named = question.named();
    CommitmentTerm term = named.term().orElse(CommitmentTerm.ONE_YEAR);
    PaymentOption payment = named.payment().orElse(PaymentOption.NO_UPFRONT);
    Usd onDemand = machines.offer().onDemand().times(machines.count()).times(Unit.MONTH_HOURS);
    boolean said = named.region().isPresent() && !machines.typical();
    Phrase now = Phrase.of(said ? "options.on-demand" : "options.on-demand.for")
        .with("machines", machines.machines())
        .with("region", machines.place().said())
        .with("month", CommitmentFigures.about(onDemand));
    List<Value> parts = parts(named, machines, term, payment);
    String usual = UsualTerms.areUsed(named) ? ".usual" : "";
    Reply.Builder reply = parts.isEmpty()
        ? Reply.saying(now)
        : Reply.saying(now, Phrase.of("options.others." + term.id() + usual).with("others", new Value.AllOf(parts)));
    return reply.remember(question)
        .figures(figures(machines, payment))
        .card(card(machines, payment))
        .screen(() -> PriceScreens.ways(machines.offer(), machines.count(), title(machines), rates.get()))
        .cite(new Cited.InService(new ServiceId("ec2"), "Amazon EC2", Cited.Role.SUBJECT))
        .build();
  }

  /** The ways that were named, else the three that differ most in what they ask. */
  private List<Value> parts(Named named, CommitmentCase machines, CommitmentTerm term, PaymentOption payment) {
    boolean someNamed = named.services().size() > 1 && CommitmentCase.names(named, SPOT)
        || CommitmentCase.names(named, RESERVED);
    List<Value> parts = new ArrayList<>();
    part(machines, new CommitmentOption.Plan(PlanKind.COMPUTE, term, payment), "compute").ifPresent(parts::add);
    boolean reserved = someNamed && CommitmentCase.names(named, RESERVED);
    CommitmentOption bound = reserved
        ? new CommitmentOption.Reserved(OfferingClass.STANDARD, term, payment)
        : new CommitmentOption.Plan(PlanKind.EC2_INSTANCE, term, payment);
    part(machines, bound, reserved ? "reserved" : "ec2-instance").ifPresent(parts::add);
    if (!someNamed || CommitmentCase.names(named, SPOT)) {
      machines.offer().rate(Purchase.SPOT_AVERAGE)
          .map(spot -> saving(machines, spot))
          .filter(ratio -> ratio.value().signum() > 0)
          .ifPresent(ratio -> parts.add(said("spot", ratio, machines)));
    }
    return parts;
  }

  private Optional<Value> part(CommitmentCase machines, CommitmentOption option, String key) {
    return switch (rates.get().rate(machines.offer(), option)) {
      case RateAnswer.Rated rate ->
          Optional.of(said(rate.derived() ? key + ".about" : key, saving(machines, rate.hourly()), machines));
      case RateAnswer.Unknown unknown -> Optional.of(new Value.Said(Phrase.of("options.part." + key + ".unknown")));
      case RateAnswer.NotPriced none -> Optional.empty();
    };
  }

  private static Value said(String key, Ratio saving, CommitmentCase machines) {
    return new Value.Said(Phrase.of("options.part." + key).with("ratio", new Value.Percent(saving)));
  }

  private static Ratio saving(CommitmentCase machines, Usd hourly) {
    return hourly.over(machines.offer().onDemand()).complement();
  }

  private List<RateAnswer.Rated> known(CommitmentCase machines, PaymentOption payment) {
    List<RateAnswer.Rated> known = new ArrayList<>();
    for (CommitmentTerm term : CommitmentTerm.values()) {
      List<CommitmentOption> options = List.of(
          new CommitmentOption.Plan(PlanKind.COMPUTE, term, payment),
          new CommitmentOption.Plan(PlanKind.EC2_INSTANCE, term, payment),
          new CommitmentOption.Reserved(OfferingClass.STANDARD, term, payment),
          new CommitmentOption.Reserved(OfferingClass.CONVERTIBLE, term, payment));
      for (CommitmentOption option : options) {
        if (rates.get().rate(machines.offer(), option) instanceof RateAnswer.Rated rate) {
          known.add(rate);
        }
      }
    }
    return known;
  }

  private List<Figure> figures(CommitmentCase machines, PaymentOption payment) {
    List<Figure> figures = new ArrayList<>();
    figures.add(CommitmentFigures.onDemand(machines));
    machines.offer().rate(Purchase.SPOT_AVERAGE).ifPresent(spot -> figures.add(new Figure(
        Purchase.SPOT_AVERAGE.label(), spot.decimal(), Optional.of("hour"), CommitmentFigures.region(machines),
        CommitmentFigures.one(machines), machines.offer().sources().get(Purchase.SPOT_AVERAGE), false)));
    known(machines, payment).forEach(rate -> figures.add(CommitmentFigures.rate(machines, rate)));
    Usd month = machines.offer().onDemand().times(machines.count()).times(Unit.MONTH_HOURS);
    figures.add(new Figure(Purchase.ON_DEMAND.label(), month.decimal(), Optional.of("month"),
        CommitmentFigures.region(machines), machines.item(),
        machines.offer().sources().get(Purchase.ON_DEMAND), false));
    return figures;
  }

  private Card card(CommitmentCase machines, PaymentOption payment) {
    List<Phrase> lines = new ArrayList<>();
    lines.add(line(Purchase.ON_DEMAND.label(), machines, machines.offer().onDemand(), ""));
    machines.offer().rate(Purchase.SPOT_AVERAGE)
        .ifPresent(spot -> lines.add(line(Purchase.SPOT_AVERAGE.label(), machines, spot, "")));
    for (RateAnswer.Rated rate : known(machines, payment)) {
      lines.add(line(rate.option().label(), machines, rate.hourly(), rate.derived() ? ".about" : ""));
    }
    lines.add(Phrase.of("card.options.gives-up"));
    lines.add(CommitmentFigures.source(machines.offer().sources().get(Purchase.ON_DEMAND)));
    return new Card(title(machines), lines);
  }

  private static Phrase title(CommitmentCase machines) {
    return Phrase.of("card.options.title").with("item", machines.item()).with("region", machines.place().region());
  }

  private static Phrase line(String way, CommitmentCase machines, Usd hourly, String about) {
    Usd hour = hourly.times(machines.count());
    return Phrase.of("card.options.line" + about)
        .with("way", way)
        .with("hour", hour)
        .with("month", hour.times(BigDecimal.valueOf(Unit.MONTH_HOURS)))
        .with("ratio", new Value.Percent(saving(machines, hourly)));
  }
}
