package dev.cloudguide.answer;

import dev.cloudguide.conversation.AnswerLength;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fits an answer to how much a person wants to hear. What changes a decision is said in any case. */
final class Lengths {
  /** What can be left out: it is on the card, and follow-ups say it. */
  private static final Set<String> DETAILS = Set.of("explain.driver", "estimate.assumed", "commitment.pays",
      "commitment.pays.derived", "commitment.break-even.paid", "cost.less", "cost.next-region", "rule.price",
      "rule.price.but",
      "advice.reason");
  /** What can be added, by how the key of the first statement begins. */
  private static final Map<String, String> MORE = Map.of(
      "price.instance.", "price.instance.full", "price.service", "price.service.full",
      "estimate.total", "estimate.full");

  private Lengths() {}

  static Reply fit(Reply reply, Turn turn) {
    if (reply.say().isEmpty() || reply.outcome() != Reply.Outcome.ANSWERED) {
      return reply;
    }
    boolean canShorten = reply.say().size() > 1 && reply.say().stream().anyMatch(Lengths::isDetail);
    Optional<Phrase> more = more(reply.say().getFirst());
    if (!canShorten && more.isEmpty()) {
      return reply;
    }
    Optional<AnswerLength> length = turn.preferences().get().length();
    if (length.isEmpty()) {
      return reply;
    }
    return switch (length.get()) {
      case SHORT -> shortened(reply);
      case FULL -> more.map(phrase -> with(reply, phrase)).orElse(reply);
    };
  }

  private static boolean isDetail(Phrase phrase) {
    return DETAILS.contains(phrase.key());
  }

  private static Reply shortened(Reply reply) {
    List<Phrase> say = new ArrayList<>(reply.say());
    say.subList(1, say.size()).removeIf(Lengths::isDetail);
    return saying(reply, say);
  }

  private static Reply with(Reply reply, Phrase more) {
    List<Phrase> say = new ArrayList<>(reply.say());
    say.add(more);
    return saying(reply, say);
  }

  private static Reply saying(Reply reply, List<Phrase> say) {
    return new Reply(say, reply.ask(), reply.card(), reply.figures(), reply.cited(), reply.remember(),
        reply.outcome(), reply.screen());
  }

  private static Optional<Phrase> more(Phrase first) {
    for (Map.Entry<String, String> more : MORE.entrySet()) {
      if (first.key().startsWith(more.getKey())) {
        return Optional.of(Phrase.of(more.getValue()));
      }
    }
    return Optional.empty();
  }
}
