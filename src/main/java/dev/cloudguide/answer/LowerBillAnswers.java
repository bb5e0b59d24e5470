package dev.cloudguide.answer;

import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Lever;
import dev.cloudguide.domain.advice.Levers;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "How do I lower my bill": the three levers that fit what we know, biggest first; "more" goes on. */
final class LowerBillAnswers {
  private static final int AT_ONCE = 3;
  private static final String HEARD = "heard";
  private static final List<String> PLACES = List.of("first", "second", "third");

  private final Levers levers;
  private final Services services;

  LowerBillAnswers(Levers levers, Services services) {
    this.levers = levers;
    this.services = services;
  }

  Reply answer(Question.LowerBill question) {
    List<Lever> fitting = fitting(question.named());
    int heard = Math.min(heard(question.named()), fitting.size());
    List<Lever> now = fitting.subList(heard, Math.min(fitting.size(), heard + AT_ONCE));
    if (now.isEmpty()) {
      return Reply.saying(Phrase.of("follow.no-more")).build();
    }
    Reply.Builder reply = Reply.saying().remember(question);
    List<Phrase> lines = new ArrayList<>();
    Phrase said = Phrase.of("levers." + now.size());
    for (int i = 0; i < now.size(); i++) {
      said = said.with(PLACES.get(i), now.get(i).brief());
      lines.add(Phrase.of("card.text").with("text", now.get(i).text()));
      lines.add(Phrase.of("card.page").with("page", now.get(i).source()));
    }
    reply.say(said);
    question.named().service().flatMap(services::find)
        .ifPresent(service -> reply.cite(EstimateAnswers.cited(service)));
    if (heard + now.size() < fitting.size()) {
      reply.ask(Asks.of(Phrase.of("ask.more-levers"), new Pending.FollowUpOffered(List.of(Wish.MORE.name()))));
    }
    return reply.card(new Card(Phrase.of("card.levers.title"), lines))
        .screen(() -> AdviceScreens.levers(now)).build();
  }

  /** The levers after those. */
  Reply more(Question.LowerBill question) {
    return answer(counting(question, heard(question.named()) + AT_ONCE));
  }

  private static Question.LowerBill counting(Question.LowerBill question, int heard) {
    Map<String, String> facts = new HashMap<>(question.named().facts());
    facts.put(HEARD, Integer.toString(heard));
    return new Question.LowerBill(question.named().toBuilder().facts(facts).build());
  }

  /** "Why" and "what does it bring": the first of the three in full. */
  Reply inFull(Question.LowerBill question) {
    List<Lever> fitting = fitting(question.named());
    int heard = Math.min(heard(question.named()), fitting.size() - 1);
    return Reply.saying(Phrase.of("card.text").with("text", fitting.get(heard).text())).build();
  }

  private List<Lever> fitting(Named named) {
    List<ServiceId> about = new ArrayList<>(AskedUsage.services(named));
    return levers.fitting(about, named.facts());
  }

  private static int heard(Named named) {
    String heard = named.facts().getOrDefault(HEARD, "0");
    return heard.length() <= 3 && heard.chars().allMatch(Character::isDigit) ? Integer.parseInt(heard) : 0;
  }
}
