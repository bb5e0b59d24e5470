package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.estimate.CostLine;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.List;
import java.util.Optional;

/** "The working", "who says so", "what's the catch", after an estimate. */
final class EstimateFollowUpAnswers {
  /** The answer, or empty if it makes no sense after an estimate. */
  Optional<Reply> answer(Wish wish, Estimated done) {
    return switch (wish) {
      case WORKING -> Optional.of(working(done));
      case WHY -> Optional.of(inShort(done));
      case SOURCE -> Optional.of(source(done));
      case CAVEAT -> Optional.of(caveat(done));
      case ALTERNATIVE, CHEAPER, MORE, REPEAT, GO_BACK, SEND, CHANGE -> Optional.empty();
    };
  }

  private static Reply working(Estimated done) {
    return Reply.saying(EstimateCard.working(done).toArray(Phrase[]::new)).build();
  }

  /** What weighs most, and the total: the whole working is there for the asking. */
  private static Reply inShort(Estimated done) {
    List<Phrase> working = EstimateCard.working(done);
    return working.size() <= 2
        ? working(done)
        : Reply.saying(working.getFirst(), working.getLast()).build();
  }

  private static Reply source(Estimated done) {
    PriceSource source = done.lines().getFirst().price().source();
    return Reply.saying(Phrase.of("follow.price.source")
            .with("publisher", source.publisher())
            .with("date", new Value.Day(source.date())))
        .build();
  }

  private static Reply caveat(Estimated done) {
    Reply.Builder reply = Reply.saying();
    for (CostLine line : done.beside()) {
      reply.say(Phrase.of("estimate.beside")
          .with("item", new Value.Item(line.price().service(), line.price().item()))
          .with("cost", line.cost()));
    }
    return reply.say(Phrase.of("estimate.caveat")).build();
  }
}
