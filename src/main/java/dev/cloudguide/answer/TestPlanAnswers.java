package dev.cloudguide.answer;

import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.TestPlan;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.domain.price.UnitPrice;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "How do I find out how it behaves under load": a plan, step by step. */
final class TestPlanAnswers {
  private final Guides guides;
  private final Services services;
  private final PriceBook prices;

  TestPlanAnswers(Guides guides, Services services, PriceBook prices) {
    this.guides = guides;
    this.services = services;
    this.prices = prices;
  }

  /** The step at that place, or empty if there is none. */
  Optional<Reply> page(Question.TestPlan question, int page) {
    Optional<Service> service = question.named().service().flatMap(services::find);
    TestPlan plan = guides.testPlan(service.map(Service::id));
    Optional<UnitPrice> price = service.flatMap(known -> price(known, plan));
    List<Phrase> steps = steps(plan, service, price);
    if (page < 0 || page >= steps.size()) {
      return Optional.empty();
    }
    Reply.Builder reply = page == 0
        ? Reply.saying(opening(service, steps.size()), steps.get(page))
        : Reply.saying(steps.get(page));
    reply.remember(question).card(card(service, steps))
        .screen(() -> AdviceScreens.step(title(service), steps.get(page), page + 1, steps.size()));
    service.ifPresent(known -> reply.cite(ExplainServiceAnswers.cited(known, Cited.Role.SUBJECT)));
    price.ifPresent(found -> reply.figure(new Figure("on demand", found.rate().first().decimal(),
        Optional.of(found.rate().per().label()), Optional.of(found.region()),
        found.service() + " " + found.item(), found.source(), false)));
    if (page + 1 < steps.size()) {
      reply.ask(Asks.of(Phrase.of(page == 0 ? "ask.test.first" : "ask.test.next"), new Pending.PageOffered(page)));
    }
    return Optional.of(reply.build());
  }

  private static Phrase opening(Optional<Service> service, int steps) {
    return service
        .map(known -> Phrase.of("test.opening").with("service", known.shortName()))
        .orElseGet(() -> Phrase.of("test.opening.any"))
        .with("steps", steps);
  }

  private static List<Phrase> steps(TestPlan plan, Optional<Service> service, Optional<UnitPrice> price) {
    List<Phrase> steps = new ArrayList<>();
    steps.add(Phrase.of("test.goal").with("goal", plan.goal()));
    steps.add(Phrase.of("test.search"));
    steps.add(Phrase.of("test.set-up").with("setUp", plan.setUp()));
    steps.add(Phrase.of("test.load").with("load", plan.load()));
    steps.add(Phrase.of("test.record").with("record", plan.record()));
    steps.add(cost(plan, service, price));
    steps.add(Phrase.of("test.tear-down").with("tearDown", plan.tearDown()));
    steps.add(Phrase.of("test.write"));
    return steps;
  }

  private static Phrase cost(TestPlan plan, Optional<Service> service, Optional<UnitPrice> price) {
    if (price.isPresent()) {
      Usd total = price.get().rate().cost(plan.amount());
      return Phrase.of("test.cost").with("service", service.orElseThrow().shortName()).with("cost", total);
    }
    return service.flatMap(Service::costDriver)
        .map(driver -> Phrase.of("test.cost.driver").with("driver", driver))
        .orElseGet(() -> Phrase.of("test.cost.any"));
  }

  private Optional<UnitPrice> price(Service service, TestPlan plan) {
    return plan.item().flatMap(item ->
        switch (prices.unit(service.id(), item, WhichRegion.DEFAULT)) {
          case UnitLookup.Found found -> Optional.of(found.price());
          case UnitLookup.NotInRegion other -> Optional.empty();
          case UnitLookup.UnknownItem other -> Optional.empty();
          case UnitLookup.UnknownService other -> Optional.empty();
        });
  }

  private static Card card(Optional<Service> service, List<Phrase> steps) {
    return new Card(title(service), steps);
  }

  private static Phrase title(Optional<Service> service) {
    return service
        .map(known -> Phrase.of("card.test.title").with("service", known.name()))
        .orElseGet(() -> Phrase.of("card.test.title.any"));
  }
}
