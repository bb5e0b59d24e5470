package dev.cloudguide.answer;

import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.estimate.CostLine;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.estimate.Span;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An estimate line by line: for the card, for figures, and for "the working". */
final class EstimateCard {
  private static final int DIGITS = 6;
  private static final int MOST_STEPS = 3;

  private EstimateCard() {}

  static Card of(Service service, Region region, Usage usage, Estimated done, Optional<Span> span) {
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of("card.estimate.total").with("total", done.total()));
    span.ifPresent(over -> lines.add(Phrase.of("card.estimate.span")
        .with("span", UseWords.span(over)).with("all", over.cost(done.total()))));
    for (CostLine line : done.lines()) {
      lines.addAll(steps(line, "card.estimate.line"));
    }
    done.assumed().forEach(text -> lines.add(Phrase.of("card.estimate.assumed").with("text", text)));
    if (!done.freeTier().isZero()) {
      lines.add(Phrase.of(done.freeTierTaken() ? "card.estimate.free.taken" : "card.estimate.free")
          .with("off", done.freeTier()));
    }
    for (CostLine line : done.beside()) {
      lines.add(Phrase.of("card.estimate.beside").with("item", item(line)).with("cost", line.cost()));
    }
    lines.add(Phrase.of("card.source")
        .with("publisher", done.lines().getFirst().price().source().publisher())
        .with("date", done.lines().getFirst().price().source().date()));
    lines.add(Phrase.of("card.text").with("text", done.source()));
    return new Card(title(service, region, usage, done), lines);
  }

  static Phrase title(Service service, Region region, Usage usage, Estimated done) {
    return Phrase.of("card.estimate.title")
        .with("subject", UseWords.subject(service, usage, done))
        .with("region", region);
  }

  static Value item(CostLine line) {
    return new Value.Item(line.price().service(), line.price().item());
  }

  /** One step for each price the line was charged at. */
  private static List<Phrase> steps(CostLine line, String key) {
    List<Phrase> steps = new ArrayList<>();
    Rate rate = line.price().rate();
    for (Rate.Charge charge : rate.charges(line.quantity().subtract(line.free()))) {
      steps.add(Phrase.of(key)
          .with("item", item(line))
          .with("quantity", new Value.Text(shown(charge.amount())))
          .with("unit", Phrase.of("units." + rate.per().name()))
          .with("each", new Value.Exact(charge.each()))
          .with("cost", charge.each().times(charge.amount())));
    }
    return steps;
  }

  private static String shown(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return (plain.scale() > DIGITS ? plain.setScale(DIGITS, RoundingMode.HALF_UP) : plain)
        .stripTrailingZeros().toPlainString();
  }

  /** The dearest lines, step by step, and the total. */
  static List<Phrase> working(Estimated done) {
    List<CostLine> dearest = new ArrayList<>(done.lines());
    dearest.sort((one, other) -> other.cost().compareTo(one.cost()));
    List<Phrase> said = new ArrayList<>();
    for (CostLine line : dearest) {
      for (Phrase step : steps(line, "estimate.working.line")) {
        if (said.size() < MOST_STEPS) {
          said.add(step);
        }
      }
    }
    said.add(Phrase.of("estimate.working.total").with("total", done.total()));
    return said;
  }

  static List<Figure> figures(Estimated done, Usage usage, Region region) {
    List<Figure> figures = new ArrayList<>();
    for (CostLine line : done.lines()) {
      figures.add(figure("on demand", line, line.price().rate().first(), line.price().rate().per().label()));
    }
    for (CostLine line : done.lines()) {
      figures.add(figure("monthly cost", line, line.cost(), "month"));
    }
    figures.add(new Figure("monthly total", done.total().decimal(), Optional.of("month"),
        Optional.of(region.code()), usage.service().value(), done.lines().getFirst().price().source(), false));
    return figures;
  }

  private static Figure figure(String label, CostLine line, Usd amount, String per) {
    return new Figure(label, amount.decimal(), Optional.of(per), Optional.of(line.price().region()),
        line.price().service() + " " + line.price().item(), line.price().source(), false);
  }
}
