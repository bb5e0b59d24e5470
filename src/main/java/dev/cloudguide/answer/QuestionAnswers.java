package dev.cloudguide.answer;

import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Adviser;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.estimate.Estimator;
import dev.cloudguide.domain.estimate.Span;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Every kind of question and who answers it. */
final class QuestionAnswers {
  static final Set<String> COMMITMENTS = Set.of("savings-plans", "compute-savings-plans",
      "ec2-instance-savings-plans", "database-savings-plans", "reserved-instances", "ec2-spot-instances",
      "sagemaker-ai-savings-plans");
  private static final ServiceId EC2 = new ServiceId("ec2");

  final PriceAnswers price;
  final EstimateAnswers estimate;
  final PriceCompareAnswers priceCompare;
  final BillingRuleAnswers billingRules;
  final ExplainTermAnswers terms;
  final LowerBillAnswers lowerBill;
  final RecommendAnswers recommend;
  final AdviceAnswers advice;
  final CommitmentAnswers commitment;
  final PreferenceAnswers preferences;
  final SavedEstimate savedEstimate;
  private final ExplainServiceAnswers explain;
  private final FleetAnswers fleet;
  private final MissingInstanceAnswers missing;
  private final SecondHearing again;
  private final Guidance guidance;

  /** Answers from these sources; {@code guidance} for what is no question of ours. */
  QuestionAnswers(Ports ports, Guidance guidance) {
    this.guidance = guidance;
    Services services = ports.services();
    PriceBook prices = ports.prices();
    Regions regions = ports.regions();
    MoneyKnowledge money = ports.money();
    WhichRegion whichRegion = new WhichRegion(regions);
    this.missing = new MissingInstanceAnswers(regions);
    ServicePriceAnswers unitPrices = new ServicePriceAnswers(
        prices, money.billings(), services, regions, whichRegion, missing);
    Estimator estimator = new Estimator(prices, money.billings());
    this.estimate = new EstimateAnswers(estimator, services, regions, whichRegion, missing, unitPrices);
    this.fleet = new FleetAnswers(prices, whichRegion, missing, estimate);
    this.price = new PriceAnswers(
        new InstancePriceAnswers(prices, whichRegion, missing,
            () -> new CommitmentRates(prices, ports.commitments().factors())), unitPrices, services);
    this.again = new SecondHearing(ports.understander(), services);
    this.explain = new ExplainServiceAnswers(services);
    this.lowerBill = new LowerBillAnswers(money.levers(), services);
    this.priceCompare = new PriceCompareAnswers(new InstanceCompareAnswers(prices, regions, estimate), estimator,
        money.works(), services, regions, whichRegion, missing, lowerBill);
    ItemPrice itemPrice = new ItemPrice(prices);
    this.billingRules = new BillingRuleAnswers(money.rules(), itemPrice, services, whichRegion, unitPrices);
    this.terms = new ExplainTermAnswers(money.terms(), itemPrice, whichRegion, explain);
    this.recommend = new RecommendAnswers(ports.needs(), new Adviser(services, ports.opinions()), services,
        ports.familiarity());
    this.advice = new AdviceAnswers(
        prices, services, ports.needs(), ports.opinions(), ports.guides(), recommend);
    this.savedEstimate = new SavedEstimate(estimate);
    this.preferences = new PreferenceAnswers(
        regions, new FamiliarNames(ports.familiarity(), services), savedEstimate);
    this.commitment = new CommitmentAnswers(prices, ports.commitments(), whichRegion, missing);
  }

  /** The answer to a question that stands alone. */
  Reply answer(Question question, Turn turn) {
    return asksMoney(question)
        ? missing.misheard(question).orElseGet(() -> understood(question, turn))
        : understood(question, turn);
  }

  private static boolean asksMoney(Question question) {
    return question instanceof Question.Price || question instanceof Question.Estimate
        || question instanceof Question.PriceCompare || question instanceof Question.Commitment;
  }

  private Reply understood(Question question, Turn turn) {
    return switch (question) {
      case Question.Price asked -> price(asked, turn);
      case Question.ExplainService asked -> commitment.explained(asked).orElseGet(() -> explain.answer(asked));
      case Question.Recommend asked -> recommend.answer(asked, turn);
      case Question.Preference asked -> preferences.answer(asked, turn);
      case Question.FollowUp asked -> throw new IllegalArgumentException("follows nothing: " + asked.wish());
      case Question.Estimate asked -> estimate(asked, turn);
      case Question.PriceCompare asked -> priceCompare(asked, turn);
      case Question.Compare asked -> advice.compare(asked);
      case Question.ListOptions asked -> advice.options(asked);
      case Question.ExplainTerm asked -> terms.answer(asked, turn);
      case Question.BillingRule asked -> billingRules.answer(asked, turn);
      case Question.Commitment asked -> commitment.answer(asked, turn);
      case Question.LowerBill asked -> lowerBill.answer(asked);
      case Question.Opinion asked -> commitment.opinion(asked, turn).orElseGet(() -> advice.opinion(asked));
      case Question.TestPlan asked -> advice.testPlan(asked);
      case Question.Environments asked -> advice.environments(asked);
      case Question.HowTo asked -> guidance.howTo();
      case Question.Crisis asked -> guidance.crisis(asked.aspect());
      case Question.OutOfScope asked -> guidance.outOfScope();
    };
  }

  /**
   * A price with a term is that of a commitment; an instance of another service than EC2 is that service's, and a
   * number of its things is an estimate.
   */
  private Reply price(Question.Price heard, Turn turn) {
    Question asked = again.of(heard);
    return missing.misheard(asked).orElseGet(() ->
        asked instanceof Question.Price price ? priceOf(price, turn) : answer(asked, turn));
  }

  private Reply priceOf(Question.Price asked, Turn turn) {
    Named named = asked.named();
    if (!named.types().isEmpty() && (asksToCommit(named) || namesCommitment(named))) {
      Question.Commitment.Aspect aspect =
          asksToCommit(named) ? Question.Commitment.Aspect.SAVING : Question.Commitment.Aspect.OPTIONS;
      return answer(new Question.Commitment(aspect, named), turn);
    }
    if (FleetAnswers.isFleet(named)) {
      return fleet.answer(asked, turn);
    }
    if (named.types().size() > 1 && named.services().isEmpty()) {
      return answer(new Question.PriceCompare(named), turn);
    }
    if (AskedUsage.span(named).isPresent() || Transfers.isAll(named) || Transfers.isRule(named)) {
      return answer(new Question.Estimate(named), turn);
    }
    if (usesService(named)) {
      return answer(new Question.Estimate(named), turn);
    }
    boolean elsewhere = !named.services().isEmpty() && !named.services().getFirst().equals(EC2);
    return !named.types().isEmpty() && elsewhere || countsThings(named)
        ? answer(new Question.Estimate(named), turn)
        : price.answer(asked, turn);
  }

  /** What stays inside a zone is no matter of amounts, and a gigabyte's price none of a month. */
  private Reply estimate(Question.Estimate asked, Turn turn) {
    if (FleetAnswers.isFleet(asked.named())) {
      return fleet.answer(asked, turn);
    }
    return Transfers.isRule(asked.named())
        ? billingRules.answer(new Question.BillingRule(Transfers.asRule(asked.named())), turn)
        : estimate.answer(asked, turn);
  }

  /** Whether so much use of a service is named, and no machine: more than the hour or gigabyte a price is per. */
  private static boolean usesService(Named named) {
    boolean implied = named.services().isEmpty() && named.facts().containsKey("engine");
    return named.types().isEmpty() && !AskedUsage.services(named).isEmpty() && (implied || named.amounts().stream()
        .anyMatch(amount -> amount.quantity().amount().compareTo(BigDecimal.ONE) > 0
            && !Span.isOf(amount.quantity().unit())));
  }

  /** "Forty secrets": a number of what a service has, and no instance type. */
  private static boolean countsThings(Named named) {
    return named.service().isPresent() && named.count().isPresent() && named.facts().containsKey("counted")
        && named.types().isEmpty() && named.family().isEmpty();
  }

  /** Whether a way to commit is named: a Savings Plan, a Reserved Instance, Spot. */
  static boolean namesCommitment(Named named) {
    for (ServiceId id : named.services()) {
      if (COMMITMENTS.contains(id.value())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a term or a way to pay is named: "for three years", "all upfront". */
  private static boolean asksToCommit(Named named) {
    return named.payment().isPresent() || named.term().isPresent() && !AskedUsage.isTotal(named);
  }

  /** "Is there anything cheaper": of two compared that one, another type, or the levers of what was asked about. */
  Reply cheaper(Question last, Turn turn) {
    if (last instanceof Question.Compare compared && compared.named().services().size() > 1) {
      return priceCompare(new Question.PriceCompare(compared.named()), turn);
    }
    return AskedUsage.type(last.named()).isPresent()
        ? priceCompare.answer(new Question.PriceCompare(last.named()), turn)
        : lowerBill.answer(new Question.LowerBill(last.named().toBuilder().facts(Map.of()).build()));
  }

  /** Ways to pay are compared where commitments are. */
  private Reply priceCompare(Question.PriceCompare asked, Turn turn) {
    return namesCommitment(asked.named())
        ? answer(new Question.Commitment(Question.Commitment.Aspect.OPTIONS, asked.named()), turn)
        : priceCompare.answer(asked, turn);
  }
}
