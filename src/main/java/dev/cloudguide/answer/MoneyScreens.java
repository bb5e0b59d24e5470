package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Screen;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.commitment.ItemSaving;
import dev.cloudguide.domain.commitment.RateAnswer;
import dev.cloudguide.domain.estimate.CostLine;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Estimates and commitments to look at. Made only for devices with a screen. */
final class MoneyScreens {
  private static final int MOST_LINES = 4;
  private static final int QUANTITY_DIGITS = 2;
  private static final MathContext SMALL = new MathContext(3, RoundingMode.HALF_UP);

  private MoneyScreens() {}

  /** A month line by line, the dearest first. */
  static Screen estimate(Phrase title, Estimated done) {
    List<CostLine> dearest = new ArrayList<>(done.lines());
    dearest.sort(Comparator.comparing(CostLine::cost).reversed());
    boolean all = dearest.size() <= MOST_LINES;
    List<Screen.Line> lines = new ArrayList<>();
    Usd rest = Usd.ZERO;
    for (CostLine line : dearest) {
      if (all || lines.size() < MOST_LINES - 1) {
        lines.add(line(line));
      } else {
        rest = rest.plus(line.cost());
      }
    }
    if (!all) {
      lines.add(new Screen.Line(Phrase.of("screen.rest"), Optional.empty(), rest));
    }
    List<Phrase> notes = new ArrayList<>();
    if (!done.assumed().isEmpty()) {
      notes.add(Phrase.of("card.estimate.assumed").with("text", new Value.AllOf(
          done.assumed().stream().<Value>map(Value.Text::new).toList())));
    }
    if (!done.freeTier().isZero()) {
      notes.add(Phrase.of(done.freeTierTaken() ? "card.estimate.free.taken" : "card.estimate.free")
          .with("off", done.freeTier()));
    }
    return new Screen.CostLines(title,
        Optional.of(PriceScreens.source(done.lines().getFirst().price().source())), lines,
        Optional.of(new Screen.Line(Phrase.of("screen.total"), Optional.empty(), done.total())), notes);
  }

  private static Screen.Line line(CostLine line) {
    Phrase detail = Phrase.of("screen.quantity")
        .with("quantity", UseWords.number(rounded(line.quantity())))
        .with("unit", Phrase.of("units." + line.price().rate().per().name()));
    return new Screen.Line(
        Phrase.of("card.text").with("text", line.price().item()), Optional.of(detail), line.cost());
  }

  /** To hundredths; less than one to three digits, so that it does not become nothing. */
  private static BigDecimal rounded(BigDecimal quantity) {
    return quantity.compareTo(BigDecimal.ONE) < 0
        ? quantity.round(SMALL)
        : quantity.setScale(QUANTITY_DIGITS, RoundingMode.HALF_UP);
  }

  /** A commitment, and the share of the time from which it pays. */
  static Screen commitment(Phrase title, ItemSaving saving, RateAnswer.Rated rate) {
    List<Screen.Point> points = new ArrayList<>();
    points.add(point("saves", Phrase.of("screen.point.saves.text")
        .with("month", saving.monthlySaving()).with("ratio", new Value.Percent(saving.savingRatio()))));
    boolean upfront = !saving.payments().upfront().isZero();
    points.add(point("commits",
        Phrase.of(upfront ? "screen.point.commits.text.upfront" : "screen.point.commits.text")
            .with("hour", saving.hourlyCommitment()).with("upfront", saving.payments().upfront())));
    points.add(point("pays", Phrase.of("screen.point.pays.text")
        .with("hours", saving.breakEvenHoursAMonth().setScale(0, RoundingMode.HALF_UP).toPlainString())));
    return new Screen.BreakEven(
        title, Optional.of(PriceScreens.source(rate.source())), saving.breakEvenUtilization(), points);
  }

  private static Screen.Point point(String name, Phrase text) {
    return new Screen.Point(Phrase.of("screen.point." + name), text);
  }
}
