package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Screen;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.advice.Advice;
import dev.cloudguide.domain.advice.Comparison;
import dev.cloudguide.domain.advice.Lever;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Advice to look at. Made only for devices with a screen. */
final class AdviceScreens {
  private static final int MOST_QUOTED = 150;

  private AdviceScreens() {}

  /** The pick and its reason, then what else to know: caveat, runner-up, whose opinion it is. */
  static Screen recommendation(Need need, Advice.Recommended advice) {
    List<Screen.Point> points = new ArrayList<>();
    points.add(point("caveat", advice.caveat()));
    advice.runnerUp().ifPresent(next -> points.add(point("runner-up", next.say())));
    advice.opinions().stream().filter(opinion -> opinion.text().length() <= MOST_QUOTED).findFirst()
        .ifPresent(opinion -> points.add(new Screen.Point(text(owner(opinion)), text(opinion.text()))));
    return new Screen.Recommendation(title(need), owner(advice), text(advice.pick().say()), text(advice.reason()),
        points);
  }

  private static Screen.Point point(String name, String said) {
    return new Screen.Point(Phrase.of("screen.point." + name), text(said));
  }

  private static Optional<Phrase> owner(Advice.Recommended advice) {
    List<Value> owners = advice.opinions().stream().map(Opinion::owner).distinct().limit(2)
        .<Value>map(Value.Text::new).toList();
    return owners.isEmpty() ? Optional.empty()
        : Optional.of(Phrase.of("screen.owners").with("owners", new Value.AllOf(owners)));
  }

  private static String owner(Opinion opinion) {
    return opinion.year().map(year -> opinion.owner() + ", " + year).orElse(opinion.owner());
  }

  private static Phrase title(Need need) {
    return Phrase.of("card.recommend.title").with("need", need.name().title());
  }

  static Phrase text(String written) {
    return Phrase.of("card.text").with("text", written);
  }

  /** Each side: when it wins, what it is for, what its bill grows with. */
  static Screen comparison(Phrase title, List<Sides.Side> sides, Optional<Comparison> known) {
    List<Screen.Column> columns = new ArrayList<>();
    for (Sides.Side side : sides) {
      List<Phrase> lines = new ArrayList<>();
      known.map(by -> by.wins().get(side.key()))
          .ifPresent(win -> lines.add(Phrase.of("screen.win").with("win", win)));
      if (lines.isEmpty() || sides.size() < Sides.MOST) {
        lines.add(text(side.purpose()));
      }
      CompareAnswers.driver(side)
          .ifPresent(driver -> lines.add(Phrase.of("card.recommend.driver").with("driver", driver)));
      columns.add(new Screen.Column(text(side.name()), lines));
    }
    return new Screen.Comparison(title, Optional.empty(), columns);
  }

  /** Options of a need, each with its reason. */
  static Screen options(Need need, List<Option> options) {
    return new Screen.Listing(title(need), Optional.empty(), options.stream()
        .map(option -> new Screen.Entry(text(option.say()), Optional.of(text(option.reason())), false))
        .toList());
  }

  /** Levers, biggest first. */
  static Screen levers(List<Lever> levers) {
    return new Screen.Listing(Phrase.of("card.levers.title"), Optional.empty(), levers.stream()
        .map(lever -> new Screen.Entry(text(lever.brief()), Optional.empty(), false))
        .toList());
  }

  /** One step of several. */
  static Screen step(Phrase title, Phrase step, int place, int of) {
    return new Screen.Text(
        Phrase.of("screen.step").with("title", title).with("place", place).with("of", of),
        Optional.empty(), List.of(step));
  }
}
