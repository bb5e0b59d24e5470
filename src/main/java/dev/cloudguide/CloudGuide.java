package dev.cloudguide;

import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import dev.cloudguide.alexa.handler.ApologyHandler;
import dev.cloudguide.alexa.handler.CanFulfillHandler;
import dev.cloudguide.alexa.handler.Conversing;
import dev.cloudguide.alexa.handler.Dispatch;
import dev.cloudguide.alexa.handler.FreeWordsHandler;
import dev.cloudguide.alexa.handler.GivenHandler;
import dev.cloudguide.alexa.handler.GuidanceHandler;
import dev.cloudguide.alexa.handler.QuestionHandler;
import dev.cloudguide.alexa.handler.QuestionIntent;
import dev.cloudguide.alexa.handler.QuietHandler;
import dev.cloudguide.alexa.handler.TaskHandler;
import dev.cloudguide.alexa.handler.TouchHandler;
import dev.cloudguide.alexa.interceptor.ConversationAttributes;
import dev.cloudguide.alexa.slot.NamedSlots;
import dev.cloudguide.alexa.slot.SpokenNames;
import dev.cloudguide.answer.Answers;
import dev.cloudguide.answer.MoneyKnowledge;
import dev.cloudguide.answer.Ports;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.price.LicensedRates;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.knowledge.KnowledgeBillingRules;
import dev.cloudguide.knowledge.KnowledgeBillings;
import dev.cloudguide.knowledge.KnowledgeCommitments;
import dev.cloudguide.knowledge.KnowledgeFamiliarity;
import dev.cloudguide.knowledge.KnowledgeGuides;
import dev.cloudguide.knowledge.KnowledgeLevers;
import dev.cloudguide.knowledge.KnowledgeNeeds;
import dev.cloudguide.knowledge.KnowledgeOpinions;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import dev.cloudguide.knowledge.KnowledgeTerms;
import dev.cloudguide.knowledge.KnowledgeWorks;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The whole skill put together: every port, every handler, in one list. */
public final class CloudGuide {
  private final Dispatch dispatch;

  /**
   * The skill.
   *
   * @param preferences where preferences are kept
   * @param replies told of every reply before it has words
   * @param problems told of every bug, once
   * @param clock tells the day
   */
  public CloudGuide(
      PreferenceStore preferences, Consumer<Reply> replies, Consumer<Throwable> problems, Clock clock) {
    Ports ports = ports();
    Answers answers = new Answers(ports);
    NamedSlots slots = new NamedSlots(new SpokenNames(ports.services(), ports.regions()));
    Conversing conversing = new Conversing(preferences, replies);
    ConversationAttributes attributes = new ConversationAttributes();

    List<RequestHandler> handlers = new ArrayList<>();
    for (QuestionIntent intent : QuestionIntent.values()) {
      handlers.add(new QuestionHandler(intent, slots, answers, conversing));
    }
    handlers.add(new FreeWordsHandler(answers, conversing));
    handlers.add(new GivenHandler(answers, slots, conversing));
    handlers.add(new TaskHandler(answers, conversing, clock));
    handlers.add(new GuidanceHandler(answers, conversing));
    handlers.add(new TouchHandler(answers, conversing));
    handlers.add(new CanFulfillHandler(slots));
    handlers.add(new QuietHandler(preferences));
    this.dispatch = new Dispatch(
        handlers, attributes, attributes, new ApologyHandler(answers, conversing, problems));
  }

  /** The sources that we ship. */
  public static Ports ports() {
    Services services = KnowledgeServices.load();
    Regions regions = KnowledgeRegions.load();
    return new Ports(
        new LicensedRates(CompactPriceBook.open()),
        new MoneyKnowledge(new KnowledgeBillings(), new KnowledgeBillingRules(), new KnowledgeWorks(),
            new KnowledgeTerms(), new KnowledgeLevers()),
        new KnowledgeCommitments(),
        services,
        regions,
        KnowledgeNeeds.load(),
        KnowledgeOpinions.load(),
        KnowledgeGuides.load(),
        new KnowledgeFamiliarity(),
        new Once<>(() -> new Understander(Cues.vocabulary(services, regions))));
  }

  /** Answers one request. */
  public ResponseEnvelope answer(RequestEnvelope request) {
    return dispatch.answer(request);
  }
}
