package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Adviser;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.catalog.Term;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.estimate.BillingRule;
import dev.cloudguide.domain.estimate.Estimator;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import dev.cloudguide.domain.understanding.Understander;
import dev.cloudguide.domain.understanding.Understanding;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The one door to every answer: a question and the turn it was asked in, to a reply. */
public final class Answers {
  private static final Set<String> COMMITMENTS = Set.of("savings-plans", "compute-savings-plans",
      "ec2-instance-savings-plans", "database-savings-plans", "reserved-instances", "ec2-spot-instances");
  private static final ServiceId EC2 = new ServiceId("ec2");
  private static final Set<Wish> ABOUT_AN_ANSWER =
      EnumSet.of(Wish.WHY, Wish.CAVEAT, Wish.ALTERNATIVE, Wish.SOURCE);

  private final Guidance guidance = new Guidance();
  private final Services services;
  private final PriceAnswers price;
  private final SecondHearing again;
  private final EstimateAnswers estimate;
  private final PriceCompareAnswers priceCompare;
  private final BillingRuleAnswers billingRules;
  private final ExplainTermAnswers terms;
  private final LowerBillAnswers lowerBill;
  private final EstimateFollowUpAnswers estimateFollowUps = new EstimateFollowUpAnswers();
  private final ExplainServiceAnswers explain;
  private final RecommendAnswers recommend;
  private final AdviceAnswers advice;
  private final CommitmentAnswers commitment;
  private final PreferenceAnswers preferences;
  private final SavedEstimate savedEstimate;
  private final FollowUpAnswers followUps;
  private final PriceFollowUpAnswers priceFollowUps = new PriceFollowUpAnswers();
  private final ServiceFollowUpAnswers serviceFollowUps;
  private final PendingAnswers pending;
  private final HeardAnswers heard;
  private final OpenQuestions open;
  private final NearServices near;
  private final Supplier<Understander> understander;

  /** Answers from these sources. */
  public Answers(Ports ports) {
    PriceBook prices = ports.prices();
    Regions regions = ports.regions();
    this.services = ports.services();
    this.understander = ports.understander();
    MoneyKnowledge money = ports.money();
    WhichRegion whichRegion = new WhichRegion(regions);
    MissingInstanceAnswers missing = new MissingInstanceAnswers(regions);
    ServicePriceAnswers unitPrices = new ServicePriceAnswers(prices, services, regions, whichRegion, missing);
    Estimator estimator = new Estimator(prices, money.billings());
    this.estimate = new EstimateAnswers(estimator, services, regions, whichRegion, missing, unitPrices);
    this.price = new PriceAnswers(new InstancePriceAnswers(prices, whichRegion, missing,
            () -> new CommitmentRates(prices, ports.commitments().factors())), unitPrices, estimate, services);
    this.again = new SecondHearing(ports.understander());
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
    this.heard = new HeardAnswers(services, recommend, commitment);
    this.followUps = new FollowUpAnswers(recommend);
    this.serviceFollowUps = new ServiceFollowUpAnswers(services, ports.opinions());
    this.near = new NearServices(services);
    this.open = new OpenQuestions(this::askAgain, this::asksNow, heard, preferences, savedEstimate,
        services, regions);
    this.pending = new PendingAnswers(guidance, recommend, advice, preferences, savedEstimate, commitment);
  }

  /** What is said outside questions: welcome, help, goodbye. */
  public Guidance guidance() {
    return guidance;
  }

  /** The answer to a question. */
  public Reply answer(Question question, Turn turn) {
    return closing(Lengths.fit(near.offered(reply(question, turn)), turn), turn);
  }

  /** The answer to a question just asked; where we offered types to choose from, to name one is to choose it. */
  public Reply asked(Question question, Turn turn) {
    return choosesType(question.named(), turn)
        ? given(new Given.Things(question.named()), turn)
        : answer(question, turn);
  }

  private static boolean choosesType(Named named, Turn turn) {
    return turn.conversation().pending().orElse(null) instanceof Pending.DidYouMean meant
        && named.types().size() == 1 && meant.choices().contains(named.types().getFirst().apiName())
        && named.regions().isEmpty() && named.system().isEmpty() && named.count().isEmpty();
  }

  /** The answer to a sentence in free words. */
  public Reply heard(String sentence, Turn turn) {
    Optional<Given> choice = choice(sentence, turn);
    return choice.isPresent()
        ? given(choice.get(), turn)
        : lead(heard.lead(sentence, understander.get(), turn), turn);
  }

  /** The answer to something named and nothing else: "Fargate". */
  private Reply named(Named named, Turn turn) {
    return lead(heard.named(named, turn), turn);
  }

  private Reply lead(HeardAnswers.Lead lead, Turn turn) {
    return switch (lead) {
      case HeardAnswers.Lead.Asked asked -> answer(asked.question(), turn);
      case HeardAnswers.Lead.Gave gave -> given(gave.given(), turn);
      case HeardAnswers.Lead.AskBack back -> back.reply();
      case HeardAnswers.Lead.Lost lost -> missed(turn);
    };
  }

  private Optional<Given> choice(String words, Turn turn) {
    return pendingFact(turn)
        .flatMap(asked -> recommend.choiceSaid(asked, words)
            .map(value -> new Given.Facts(Map.of(asked.fact(), value))));
  }

  /** What a "yes", "no" or a choice leads to. */
  public Reply given(Given given, Turn turn) {
    if (given instanceof Given.Things things && !awaitsThings(turn)
        && !commitment.isAmountAsked(things.named(), turn)) {
      return named(things.named(), turn);
    }
    if (given instanceof Given.Facts said && said.facts().containsKey(Given.Facts.ASKED)
        && pendingFact(turn).isEmpty()) {
      return heard(said.facts().get(Given.Facts.ASKED), turn);
    }
    return switch (pending.take(given, turn)) {
      case PendingAnswers.Outcome.Replied replied -> closing(replied.reply(), turn);
      case PendingAnswers.Outcome.Completed completed -> answer(completed.question(), turn);
      case PendingAnswers.Outcome.Unfitting unfitting -> missed(turn);
    };
  }

  /** "Open cloud guide": to go on, if something was left open; else as one greets somebody new, or known. */
  public Reply welcome(Turn turn) {
    Optional<Ask> open = pendingFact(turn).flatMap(this::askAgain);
    if (open.isPresent()) {
      return guidance.welcomeInMidDecision(open.get());
    }
    return turn.preferences().get().equals(Preferences.NONE)
        ? guidance.welcome()
        : guidance.welcomeBack(savedEstimate.goOn(turn));
  }

  /** Help: with the pending question if there is one, else with the skill. */
  public Reply help(Turn turn) {
    String hint = pendingFact(turn).isPresent() ? "help.fact" : "help.open";
    return open.ask(turn)
        .map(ask -> guidance.helpWith(ask, Phrase.of(hint)))
        .orElseGet(guidance::help);
  }

  /** Not understood: a pending question is asked again, with more help each time; else the ladder of guidance. */
  public Reply missed(Turn turn) {
    int misses = turn.conversation().misses();
    return open.ask(turn)
        .flatMap(ask -> guidance.missed(misses, ask))
        .orElseGet(() -> guidance.missed(misses));
  }

  /** Whether a sentence asks to hear the last answer again. */
  public boolean asksToRepeat(String sentence) {
    return understander.get().understand(sentence) instanceof Understanding.Sure sure
        && sure.question() instanceof Question.FollowUp followUp && followUp.wish() == Wish.REPEAT;
  }

  /** "More", "next": the next thing there is to say about the last answer. */
  public Reply more(Turn turn) {
    return answer(new Question.FollowUp(Wish.MORE, Named.NOTHING), turn);
  }

  /** "Previous": what was said before it, or the question asked before. */
  public Reply previous(Turn turn) {
    return answer(new Question.FollowUp(Wish.GO_BACK, Named.NOTHING), turn);
  }

  /** Whether we asked for something to be named. */
  private static boolean awaitsThings(Turn turn) {
    return turn.conversation().pending()
        .filter(pending -> pending instanceof Pending.MissingAsked || pending instanceof Pending.DidYouMean
            || pending instanceof Pending.UsageAsked || pending instanceof Pending.SideAsked)
        .isPresent();
  }

  private Optional<Ask> askAgain(Pending.FactAsked asked) {
    return recommend.askAgain(asked).or(() -> commitment.askAgain(asked));
  }

  /** The question that the last answer leads to: for when it is open still. */
  private Optional<Ask> asksNow(Question last, Turn turn) {
    return reply(last, turn).ask();
  }

  /** A price with a term is that of a commitment; an instance of another service than EC2 is that service's. */
  private Reply price(Question.Price heard, Turn turn) {
    Question.Price asked = again.of(heard);
    Named named = asked.named();
    if (!named.types().isEmpty() && (asksToCommit(named) || namesCommitment(named))) {
      Question.Commitment.Aspect aspect =
          asksToCommit(named) ? Question.Commitment.Aspect.SAVING : Question.Commitment.Aspect.OPTIONS;
      return reply(new Question.Commitment(aspect, named), turn);
    }
    boolean elsewhere = named.service().filter(service -> !service.equals(EC2)).isPresent();
    return !named.types().isEmpty() && elsewhere
        ? reply(new Question.Estimate(named), turn)
        : price.answer(asked, turn);
  }

  private static boolean namesCommitment(Named named) {
    return named.services().stream().anyMatch(id -> COMMITMENTS.contains(id.value()));
  }

  /** Whether a term or a way to pay is named: "for three years", "all upfront". */
  private static boolean asksToCommit(Named named) {
    return named.term().isPresent() || named.payment().isPresent();
  }

  private static Optional<Pending.FactAsked> pendingFact(Turn turn) {
    return turn.conversation().pending()
        .filter(Pending.FactAsked.class::isInstance)
        .map(Pending.FactAsked.class::cast);
  }

  private Reply reply(Question question, Turn turn) {
    return switch (question) {
      case Question.Price asked -> price(asked, turn);
      case Question.ExplainService asked -> commitment.explained(asked).orElseGet(() -> explain.answer(asked));
      case Question.Recommend asked -> recommend.answer(asked, turn);
      case Question.Preference asked -> preferences.answer(asked, turn);
      case Question.FollowUp asked -> followUp(asked, turn);
      case Question.Estimate asked -> estimate.answer(asked, turn);
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
      case Question.OutOfScope asked -> guidance.outOfScope();
    };
  }

  private Reply followUp(Question.FollowUp asked, Turn turn) {
    Optional<Question> last = turn.conversation().last();
    if (last.isEmpty()) {
      return asked.wish() == Wish.CHANGE && HeardAnswers.namesSubject(asked.named())
          ? named(asked.named(), turn)
          : open.ask(turn).isPresent() ? help(turn) : guidance.nothingToFollow();
    }
    if (asked.wish() == Wish.CHANGE && last.get() instanceof Question.Commitment committed) {
      return reply(CommitmentAnswers.changed(committed, asked.named()), turn);
    }
    if (asked.wish() == Wish.CHANGE && last.get() instanceof Question.Price priced
        && namesCommitment(asked.named())) {
      Named kept = priced.named().toBuilder().services(asked.named().services()).build();
      return reply(new Question.Price(kept), turn);
    }
    if (asked.wish() == Wish.CHANGE) {
      return advice.instead(last.get(), asked.named())
          .orElseGet(() -> reply(last.get().with(Changes.merge(last.get().named(), asked.named())), turn));
    }
    if (asked.wish() == Wish.CHEAPER) {
      return cheaper(last.get(), turn);
    }
    if (asked.wish() == Wish.SEND) {
      return guidance.sent(reply(last.get(), turn).card());
    }
    if (pendingFact(turn).isPresent() && ABOUT_AN_ANSWER.contains(asked.wish())) {
      return help(turn);
    }
    return about(asked, last.get(), turn)
        .or(() -> asked.wish() == Wish.GO_BACK ? before(turn) : Optional.empty())
        .or(() -> nearest(asked.wish(), last.get(), turn))
        .orElseGet(() -> asked.wish() == Wish.GO_BACK ? guidance.nothingBefore() : guidance.nothingMore());
  }

  private Optional<Reply> about(Question.FollowUp asked, Question last, Turn turn) {
    return followUps.answer(asked.wish(), last)
        .or(() -> advice.followUp(asked.wish(), last, turn))
        .or(() -> aboutOther(asked, last, turn));
  }

  /** What comes nearest to a wish that an answer has nothing of its own for. */
  private Optional<Reply> nearest(Wish wish, Question last, Turn turn) {
    boolean priced = last instanceof Question.Price || last instanceof Question.Estimate;
    if (wish == Wish.ALTERNATIVE && priced) {
      return Optional.of(cheaper(last, turn));
    }
    List<Wish> others = switch (wish) {
      case MORE, ALTERNATIVE -> List.of(Wish.CAVEAT, Wish.SOURCE);
      case WORKING -> List.of(Wish.WHY, Wish.SOURCE);
      case WHY -> List.of(Wish.SOURCE);
      case CAVEAT, SOURCE, CHEAPER, REPEAT, GO_BACK, SEND, CHANGE -> List.of();
    };
    return others.stream()
        .flatMap(other -> about(new Question.FollowUp(other, Named.NOTHING), last, turn).stream())
        .findFirst();
  }

  /** The answer to the question before the last one. */
  private Optional<Reply> before(Turn turn) {
    List<Question> history = turn.conversation().history();
    return history.isEmpty() ? Optional.empty() : Optional.of(reply(history.getLast(), turn));
  }

  /** A rule or a word in full; it rests on a page of A W S's. */
  private static Optional<Reply> text(Wish wish, Optional<String> text) {
    return switch (wish) {
      case SOURCE -> Optional.of(Reply.saying(Phrase.of("follow.page")).build());
      case WHY, CAVEAT, MORE -> text.map(full ->
          Reply.saying(Phrase.of("card.text").with("text", full)).build());
      default -> Optional.empty();
    };
  }

  /** "Is there anything cheaper": of two compared that one, another type, or the levers of what was asked about. */
  private Reply cheaper(Question last, Turn turn) {
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
        ? reply(new Question.Commitment(Question.Commitment.Aspect.OPTIONS, asked.named()), turn)
        : priceCompare.answer(asked, turn);
  }

  private Optional<Reply> aboutOther(Question.FollowUp asked, Question last, Turn turn) {
    Wish wish = asked.wish();
    return switch (last) {
      case Question.Commitment committed -> commitment.followUp(asked, committed, turn);
      case Question.Price priced -> priceFollowUps.answer(wish, price.answer(priced, turn));
      case Question.LowerBill lowered -> switch (wish) {
        case MORE, ALTERNATIVE -> Optional.of(lowerBill.more(lowered));
        case WHY, CAVEAT -> Optional.of(lowerBill.inFull(lowered));
        case SOURCE -> Optional.of(Reply.saying(Phrase.of("follow.page")).build());
        default -> Optional.empty();
      };
      case Question.BillingRule ruled -> text(wish, billingRules.rule(ruled.named()).map(BillingRule::text));
      case Question.ExplainTerm word -> text(wish, terms.term(word.named()).map(Term::text));
      case Question.PriceCompare compared -> priceFollowUps.answer(wish, priceCompare.answer(compared, turn));
      case Question.Estimate estimated -> estimate.again(estimated, turn)
          .flatMap(done -> estimateFollowUps.answer(wish, done));
      case Question.ExplainService explained -> explained.named().service()
          .flatMap(services::find)
          .flatMap(service -> serviceFollowUps.answer(wish, service));
      default -> Optional.empty();
    };
  }

  /** Inside a session that was opened, an answer that asks nothing still asks whether there is anything else. */
  private static Reply closing(Reply reply, Turn turn) {
    boolean open = reply.ask().isPresent() || turn.oneShot() || reply.outcome() != Reply.Outcome.ANSWERED;
    return open ? reply : reply.asking(Asks.anythingElse());
  }
}
