package dev.cloudguide.answer;

import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Opinions;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.List;
import java.util.Optional;

/** "What else is there", "what's the catch", "who says so", after a service was explained. */
final class ServiceFollowUpAnswers {
  private static final int MOST_ALTERNATIVES = 3;

  private final Services services;
  private final Opinions opinions;

  ServiceFollowUpAnswers(Services services, Opinions opinions) {
    this.services = services;
    this.opinions = opinions;
  }

  /** The answer, or empty if we know nothing of the kind. */
  Optional<Reply> answer(Wish wish, Service service) {
    return switch (wish) {
      case ALTERNATIVE -> alternatives(service);
      case WHY, CAVEAT -> opinion(service);
      case SOURCE -> Optional.of(Reply.saying(Phrase.of("follow.service.source")).build());
      case WORKING, CHEAPER, MORE, REPEAT, GO_BACK, SEND, CHANGE -> Optional.empty();
    };
  }

  private Optional<Reply> alternatives(Service service) {
    List<Service> others = service.alternatives().stream()
        .flatMap(id -> services.find(id).stream())
        .limit(MOST_ALTERNATIVES)
        .toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<Value> names = others.stream().<Value>map(other -> new Value.Text(other.shortName())).toList();
    Reply.Builder reply = Reply.saying(Phrase.of("follow.service.alternatives")
        .with("service", service.shortName())
        .with("others", new Value.AllOf(names)));
    others.forEach(other -> reply.cite(ExplainServiceAnswers.cited(other, Cited.Role.OTHER)));
    return Optional.of(reply.build());
  }

  private Optional<Reply> opinion(Service service) {
    List<Opinion> about = opinions.about(service.id());
    if (about.isEmpty()) {
      return Optional.empty();
    }
    Opinion first = about.getFirst();
    return Optional.of(Reply.saying(RecommendFollowUpAnswers.opinion(first))
        .cite(new Cited.InOpinion(first.owner(), first.text()))
        .build());
  }
}
