package dev.cloudguide.answer;

import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several sides on the same work: the cheapest first, then how much the others cost. */
final class CostSides {
  private CostSides() {}

  /**
   * The answer.
   *
   * @param on what they are compared on, in words
   */
  static Reply.Builder compared(Question question, List<Side> sides, Phrase on) {
    List<Side> sorted = new ArrayList<>(sides);
    sorted.sort(Comparator.comparing(Side::month));
    Side best = sorted.getFirst();
    Side other = sorted.get(1);
    boolean same = best.month().equals(other.month());
    Phrase headline = Phrase.of(same ? "cost.same" : isMany(best) ? "cost.cheaper.many" : "cost.cheaper")
        .with("on", on)
        .with("best", best.name())
        .with("one", best.month())
        .with("other", other.name())
        .with("two", other.month());
    Reply.Builder reply = Reply.saying(headline).remember(question);
    if (!same && best.month().amount().signum() > 0) {
      reply.say(Phrase.of("cost.less")
          .with("best", best.name())
          .with("percent", new Value.Percent(
              best.month().over(other.month()).complement())));
    }
    List<Phrase> lines = new ArrayList<>();
    for (Side side : sorted) {
      lines.add(Phrase.of("card.cost.line").with("name", side.name()).with("month", side.month()));
      reply.figure(side.figure());
    }
    lines.add(Phrase.of("card.source")
        .with("publisher", best.source().publisher()).with("date", best.source().date()));
    return reply.card(new Card(Phrase.of("card.cost.title"), lines))
        .screen(() -> PriceScreens.sides(Phrase.of("screen.cost.title").with("on", on), sorted));
  }

  /** Whether the cheapest side is several machines, and so they "cost". */
  private static boolean isMany(Side side) {
    return side.name() instanceof Value.Said said && said.phrase().key().equals("cost.machines");
  }

  static Phrase on(Region region) {
    return Phrase.of("cost.in").with("region", region);
  }
}
