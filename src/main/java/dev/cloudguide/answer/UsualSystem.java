package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the operating system that a person's preference brought into figures, where the answer does not say it. */
final class UsualSystem {
  private UsualSystem() {}

  /** The reply, with the system named that was not asked for. */
  static Reply named(Reply reply, Question question, Turn turn) {
    boolean silent = question instanceof Question.Commitment || question instanceof Question.PriceCompare
        || question instanceof Question.Estimate;
    if (!silent || reply.figures().isEmpty() || question.named().system().isPresent()) {
      return reply;
    }
    Optional<OperatingSystem> usual = turn.preferences().get().system()
        .filter(system -> reply.figures().stream().anyMatch(figure -> figure.item().endsWith(" " + system.id())));
    if (usual.isEmpty()) {
      return reply;
    }
    List<Phrase> say = new ArrayList<>(reply.say());
    say.addFirst(Phrase.of("price.usual-system").with("system", Phrase.of("system.".concat(usual.get().id()))));
    return new Reply(say, reply.ask(), reply.card(), reply.figures(), reply.cited(), reply.remember(),
        reply.outcome(), reply.screen());
  }
}
