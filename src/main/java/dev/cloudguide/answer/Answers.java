package dev.cloudguide.answer;

import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Adviser;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.domain.advice.Opinions;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import dev.cloudguide.domain.understanding.Understander;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The one door to every answer: a question and the turn it was asked in, to a reply. */
public final class Answers {
  private static final Set<Wish> ABOUT_AN_ANSWER =
      EnumSet.of(Wish.WHY, Wish.CAVEAT, Wish.ALTERNATIVE, Wish.SOURCE);

  private final Guidance guidance = new Guidance();
  private final Services services;
  private final PriceAnswers price;
  private final ExplainServiceAnswers explain;
  private final RecommendAnswers recommend;
  private final AdviceAnswers advice;
  private final PreferenceAnswers preferences;
  private final FollowUpAnswers followUps;
  private final PriceFollowUpAnswers priceFollowUps = new PriceFollowUpAnswers();
  private final ServiceFollowUpAnswers serviceFollowUps;
  private final PendingAnswers pending;
  private final HeardAnswers heard;
  private final Supplier<Understander> understander;

  /**
   * Answers from these prices and this knowledge.
   *
   * @param understander made on first use: slotted intents do without it
   */
  public Answers(
      PriceBook prices, Services services, Regions regions, Needs needs, Opinions opinions, Guides guides,
      Supplier<Understander> understander) {
    this.understander = understander;
    this.heard = new HeardAnswers(services);
    this.services = services;
    WhichRegion whichRegion = new WhichRegion(regions);
    MissingInstanceAnswers missing = new MissingInstanceAnswers(regions);
    this.price = new PriceAnswers(
        new InstancePriceAnswers(prices, whichRegion, missing),
        new ServicePriceAnswers(prices, services, regions, whichRegion, missing),
        services);
    this.explain = new ExplainServiceAnswers(services);
    this.recommend = new RecommendAnswers(needs, new Adviser(services, opinions), services);
    this.advice = new AdviceAnswers(prices, services, needs, opinions, guides, recommend);
    this.preferences = new PreferenceAnswers(regions);
    this.followUps = new FollowUpAnswers(recommend);
    this.serviceFollowUps = new ServiceFollowUpAnswers(services, opinions);
    this.pending = new PendingAnswers(guidance, recommend, advice, preferences);
  }

  /** What is said outside questions: welcome, help, goodbye. */
  public Guidance guidance() {
    return guidance;
  }

  /** The answer to a question. */
  public Reply answer(Question question, Turn turn) {
    return closing(reply(question, turn), turn);
  }

  /** The answer to a sentence in free words. */
  public Reply heard(String sentence, Turn turn) {
    Optional<Given> choice = choice(sentence, turn);
    return choice.isPresent()
        ? given(choice.get(), turn)
        : lead(heard.lead(sentence, understander.get()::understand, turn), turn);
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

  /**
   * What an answer in words of its own leads to.
   *
   * @param words one of the choices of our question, perhaps
   * @param otherwise what was given if they are none
   */
  public Reply given(String words, Given otherwise, Turn turn) {
    return given(choice(words, turn).orElse(otherwise), turn);
  }

  private Optional<Given> choice(String words, Turn turn) {
    return pendingFact(turn)
        .flatMap(asked -> recommend.choiceSaid(asked, words)
            .map(value -> new Given.Facts(Map.of(asked.fact(), value))));
  }

  /** What a "yes", "no" or a choice leads to. */
  public Reply given(Given given, Turn turn) {
    if (given instanceof Given.Things things && !awaitsThings(turn)) {
      return named(things.named(), turn);
    }
    return switch (pending.take(given, turn)) {
      case PendingAnswers.Outcome.Replied replied -> closing(replied.reply(), turn);
      case PendingAnswers.Outcome.Completed completed -> answer(completed.question(), turn);
      case PendingAnswers.Outcome.Unfitting unfitting -> missed(turn);
    };
  }

  /** Help: with the pending question if there is one, else with the skill. */
  public Reply help(Turn turn) {
    return pendingFact(turn)
        .flatMap(asked -> recommend.askAgain(asked)
            .map(ask -> guidance.helpWith(ask, Phrase.of("help.fact"))))
        .orElseGet(guidance::help);
  }

  /** Not understood: a pending question about the case is asked again, in other words; else the ladder of guidance. */
  public Reply missed(Turn turn) {
    int misses = turn.conversation().misses();
    return pendingFact(turn)
        .flatMap(recommend::askAgain)
        .flatMap(ask -> guidance.missed(misses, ask))
        .orElseGet(() -> guidance.missed(misses));
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
            || pending instanceof Pending.SideAsked)
        .isPresent();
  }

  private static Optional<Pending.FactAsked> pendingFact(Turn turn) {
    return turn.conversation().pending()
        .filter(Pending.FactAsked.class::isInstance)
        .map(Pending.FactAsked.class::cast);
  }

  private Reply reply(Question question, Turn turn) {
    return switch (question) {
      case Question.Price asked -> price.answer(asked, turn);
      case Question.ExplainService asked -> explain.answer(asked);
      case Question.Recommend asked -> recommend.answer(asked);
      case Question.Preference asked -> preferences.answer(asked, turn);
      case Question.FollowUp asked -> followUp(asked, turn);
      case Question.Estimate asked -> guidance.notYet("estimate");
      case Question.PriceCompare asked -> guidance.notYet("price-compare");
      case Question.Compare asked -> advice.compare(asked);
      case Question.ListOptions asked -> advice.options(asked);
      case Question.ExplainTerm asked -> guidance.notYet("explain-term");
      case Question.BillingRule asked -> guidance.notYet("billing-rule");
      case Question.Commitment asked -> guidance.notYet("commitment");
      case Question.LowerBill asked -> guidance.notYet("lower-bill");
      case Question.Opinion asked -> advice.opinion(asked);
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
          : guidance.nothingToFollow();
    }
    if (asked.wish() == Wish.CHANGE) {
      return advice.instead(last.get(), asked.named())
          .orElseGet(() -> reply(last.get().with(Changes.merge(last.get().named(), asked.named())), turn));
    }
    if (pendingFact(turn).isPresent() && ABOUT_AN_ANSWER.contains(asked.wish())) {
      return help(turn);
    }
    return followUps.answer(asked.wish(), last.get())
        .or(() -> advice.followUp(asked.wish(), last.get(), turn))
        .or(() -> aboutOther(asked.wish(), last.get(), turn))
        .orElseGet(() -> guidance.nothingMore());
  }

  private Optional<Reply> aboutOther(Wish wish, Question last, Turn turn) {
    return switch (last) {
      case Question.Price priced -> priceFollowUps.answer(wish, price.answer(priced, turn));
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
