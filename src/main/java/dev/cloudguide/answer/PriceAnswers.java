package dev.cloudguide.answer;

import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.Optional;

/**
 * Tells whether a price question is about an instance or a service, and asks for the half of a name that is
 * missing.
 */
final class PriceAnswers {
  private final InstancePriceAnswers instances;
  private final ServicePriceAnswers serviceAnswers;
  private final Services services;

  PriceAnswers(InstancePriceAnswers instances, ServicePriceAnswers serviceAnswers, Services services) {
    this.instances = instances;
    this.serviceAnswers = serviceAnswers;
    this.services = services;
  }

  Reply answer(Question.Price question, Turn turn) {
    Named named = question.named();
    Optional<InstanceType> type = AskedUsage.type(named);
    if (type.isPresent()) {
      return instances.answer(question, type.get(), turn);
    }
    if (named.family().isPresent()) {
      return lacking(question, Phrase.of("ask.which-size").with("family", new InstanceType(named.family().get(), "")),
          Pending.Missing.SIZE);
    }
    Optional<Service> service = named.service().flatMap(services::find);
    if (service.isPresent()) {
      return serviceAnswers.answer(question, service.get(), turn);
    }
    if (named.size().isPresent() || named.unknown().containsKey(Expected.FAMILY)) {
      return unknownFamily(question);
    }
    return ExplainServiceAnswers.unknownService(named.unknown().get(Expected.SERVICE), question);
  }

  private static Reply unknownFamily(Question.Price question) {
    String words = question.named().unknown().get(Expected.FAMILY);
    Reply.Builder reply = words == null
        ? Reply.saying()
        : Reply.saying(Phrase.of("missing.family").with("words", words));
    return reply
        .ask(Asks.of(Phrase.of("ask.which-type"), new Pending.MissingAsked(Pending.Missing.FAMILY)))
        .remember(question)
        .build();
  }

  private static Reply lacking(Question.Price question, Phrase ask, Pending.Missing missing) {
    return Reply.saying().ask(Asks.of(ask, new Pending.MissingAsked(missing))).remember(question).build();
  }
}
