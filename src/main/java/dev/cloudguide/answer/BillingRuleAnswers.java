package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.PricedItem;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.estimate.BillingRule;
import dev.cloudguide.domain.estimate.BillingRules;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Am I billed when an instance is stopped": yes or no, then the rule, then the number. */
final class BillingRuleAnswers {
  /** "Data transfer" alone is taken for what leaves; what was said of its direction counts more. */
  private static final Set<String> DIRECTIONS = Set.of("ingress", "egress");

  private static final ServiceId FREE_TIER = new ServiceId("free-tier");
  private static final ServiceId EC2 = new ServiceId("ec2");

  private final BillingRules rules;
  private final ItemPrice itemPrice;
  private final Services services;
  private final WhichRegion whichRegion;
  private final ServicePriceAnswers unitPrices;

  BillingRuleAnswers(
      BillingRules rules, ItemPrice itemPrice, Services services, WhichRegion whichRegion,
      ServicePriceAnswers unitPrices) {
    this.rules = rules;
    this.itemPrice = itemPrice;
    this.services = services;
    this.whichRegion = whichRegion;
    this.unitPrices = unitPrices;
  }

  Reply answer(Question.BillingRule question, Turn turn) {
    Optional<BillingRule> rule = rule(question.named());
    if (rule.isPresent()) {
      return told(question, rule.get(), turn);
    }
    Optional<Service> service = question.named().service().flatMap(services::find);
    return service.isPresent()
        ? unitPrices.answer(new Question.Price(question.named()), service.get(), turn)
        : ExplainServiceAnswers.unknownService(question.named().unknown().get(Expected.SERVICE), question);
  }

  /** The rule that a question is about. */
  Optional<BillingRule> rule(Named named) {
    Map<String, String> stated = new HashMap<>(named.facts());
    Optional<String> direction = Optional.ofNullable(named.facts().get("direction"));
    named.word().filter(word -> direction.isEmpty() || !DIRECTIONS.contains(word)).or(() -> direction)
        .ifPresent(word -> stated.putIfAbsent("word", word));
    List<ServiceId> about = new ArrayList<>(named.services());
    named.type().map(InstanceType::apiName).ifPresent(type -> {
      stated.put("type", type);
      about.add(EC2);
    });
    if (about.contains(FREE_TIER)) {
      stated.put("asks", "free-tier");
    }
    if ("covers".equals(stated.get("asks"))) {
      about.stream().filter(service -> !QuestionAnswers.COMMITMENTS.contains(service.value())).findFirst()
          .ifPresent(service -> stated.put("covers", service.value()));
    }
    if (named.system().isPresent() && about.isEmpty()) {
      about.add(EC2);
    }
    if (about.size() > 1 && !about.contains(FREE_TIER)) {
      stated.put("both", "yes");
    }
    return rules.about(about, stated);
  }

  private Reply told(Question.BillingRule question, BillingRule rule, Turn turn) {
    Reply.Builder reply = Reply.saying(Phrase.of(verdict(rule, question.named().facts()))
            .with("text", ItemPrice.before(rule.price(), rule.text())))
        .remember(question);
    List<Phrase> lines = new ArrayList<>();
    lines.add(Phrase.of("card.text").with("text", rule.text()));
    Named routed = Transfers.routed(question.named());
    if (whichRegion.of(routed, turn) instanceof Choice.Chosen place) {
      boolean free = rule.verdict() == BillingRule.Verdict.NO;
      itemPrice.add(reply, lines, price(rule, routed), place, free ? "rule.price.but" : "rule.price");
    }
    lines.add(Phrase.of("card.page").with("page", rule.source()));
    question.named().service().flatMap(services::find)
        .ifPresent(service -> reply.cite(EstimateAnswers.cited(service)));
    return reply.card(new Card(Phrase.of("card.rule.title"), lines)).build();
  }

  /** Where data goes to, its price to that Region. */
  private static Optional<PricedItem> price(BillingRule rule, Named routed) {
    String destination = routed.facts().get("destination");
    return rule.price().filter(item -> item.service().equals(Transfers.SERVICE) && destination != null)
        .map(item -> new PricedItem(item.service(), "to " + destination))
        .or(rule::price);
  }

  /** "Yes" to "do I pay" is "no" to "is it free"; to "how am I billed" neither. */
  private static String verdict(BillingRule rule, Map<String, String> facts) {
    boolean free = facts.containsKey("free");
    BillingRule.Verdict verdict = facts.containsKey("open") ? BillingRule.Verdict.NONE : rule.verdict();
    return switch (verdict) {
      case YES -> free ? "rule.no" : "rule.yes";
      case NO -> free ? "rule.yes" : "rule.no";
      case PARTLY -> "rule.partly";
      case NONE -> "rule.none";
    };
  }
}
