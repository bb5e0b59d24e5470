package dev.cloudguide.answer;

import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceStatus;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;

/** "What is Fargate": what it is for, what its bill grows with, and whether one can still start with it. */
final class ExplainServiceAnswers {
  private final Services services;

  ExplainServiceAnswers(Services services) {
    this.services = services;
  }

  Reply answer(Question.ExplainService question) {
    return question.named().service().flatMap(services::find)
        .map(service -> explained(question, service))
        .orElseGet(() -> unknown(question));
  }

  private Reply explained(Question.ExplainService question, Service service) {
    List<Phrase> lines = new ArrayList<>();
    Reply.Builder reply = Reply.saying(purpose(service)).remember(question).cite(cited(service, Cited.Role.SUBJECT));
    lines.add(purpose(service));
    service.costDriver().ifPresent(driver -> lines.add(driver(driver)));
    if (service.status().stage() == ServiceStatus.Stage.OPEN) {
      service.costDriver().ifPresent(driver -> reply.say(driver(driver)));
    } else {
      Phrase status = ServiceStanding.phrase(service, services);
      reply.say(status);
      lines.add(status);
      service.successor().flatMap(services::find)
          .ifPresent(next -> reply.cite(cited(next, Cited.Role.OTHER)));
    }
    return reply.card(new Card(Phrase.of("card.service.title").with("service", service.name()), lines)).build();
  }

  private static Phrase purpose(Service service) {
    return Phrase.of("explain.service").with("service", service.shortName()).with("purpose", service.purpose());
  }

  private static Phrase driver(String driver) {
    return Phrase.of("explain.driver").with("driver", driver);
  }

  static Cited cited(Service service, Cited.Role role) {
    return new Cited.InService(service.id(), service.name(), role);
  }

  private Reply unknown(Question question) {
    return unknownService(question.named().unknown().get(Expected.SERVICE), question);
  }

  /** For words that name no service we know, or none at all. */
  static Reply unknownService(String words, Question question) {
    Reply.Builder reply = words == null || words.isBlank()
        ? Reply.saying()
        : Reply.saying(Phrase.of("missing.service").with("words", new Value.Text(words)));
    return reply
        .ask(Asks.of(Phrase.of("ask.which-service"), new Pending.MissingAsked(Pending.Missing.SERVICE)))
        .remember(question)
        .build();
  }
}
