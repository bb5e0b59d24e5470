package dev.cloudguide.answer;

import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.List;
import java.util.Optional;

/** "Who says so" and "how did you get that", after a price: read off the figures the answer rested on. */
final class PriceFollowUpAnswers {
  /** The answer, or empty if it makes no sense after a price. */
  Optional<Reply> answer(Wish wish, Reply priced) {
    List<Figure> figures = priced.figures();
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    return switch (wish) {
      case SOURCE -> Optional.of(source(priced));
      case WORKING, WHY -> working(priced);
      case CAVEAT -> Optional.of(Reply.saying(
          Phrase.of(isInstance(figures) ? "follow.price.caveat" : "follow.price.caveat.service")).build());
      case ALTERNATIVE, CHEAPER, MORE, REPEAT, GO_BACK, SEND, CHANGE -> Optional.empty();
    };
  }

  /** Only an instance is priced by the month as well. */
  private static boolean isInstance(List<Figure> figures) {
    return figures.getLast().per().equals(Optional.of("month"));
  }

  private static Reply source(Reply priced) {
    Figure first = priced.figures().getFirst();
    return Reply.saying(Phrase.of("follow.price.source")
            .with("publisher", first.source().publisher())
            .with("date", new Value.Day(first.source().date())))
        .figures(priced.figures())
        .build();
  }

  /** Hour times hours a month times how many. */
  private static Optional<Reply> working(Reply priced) {
    Figure hour = priced.figures().getFirst();
    Figure month = priced.figures().getLast();
    if (!hour.per().equals(Optional.of("hour")) || !month.per().equals(Optional.of("month"))) {
      return Optional.empty();
    }
    return Optional.of(Reply.saying(Phrase.of("follow.price.working")
            .with("hour", new Value.Exact(Usd.of(hour.amount())))
            .with("month", Usd.of(month.amount())))
        .figures(priced.figures())
        .build());
  }
}
