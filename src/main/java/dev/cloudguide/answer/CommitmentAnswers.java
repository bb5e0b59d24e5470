package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.commitment.CommitmentRates;
import dev.cloudguide.domain.commitment.interview.Commitments;
import dev.cloudguide.domain.commitment.interview.InterviewQuestion;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.Commitment.Aspect;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Savings Plans, Reserved Instances and Spot: what they save, which to take, whether to buy at all. */
final class CommitmentAnswers {
  /** The need that our questions name as theirs. */
  static final String NEED = "commitment";
  private static final String DAN_MOORE = "Dan Moore";

  private final CommitmentSavingAnswers savings;
  private final BuyingOptionsAnswers options;
  private final CommitmentAdviceAnswers advice;
  private final ReasonsAgainst against;
  private final PlanKindAnswers kinds;

  CommitmentAnswers(
      PriceBook prices, Commitments commitments, WhichRegion whichRegion, MissingInstanceAnswers missing) {
    CommitmentCases cases = new CommitmentCases(prices, whichRegion, missing);
    Supplier<CommitmentRates> rates = () -> new CommitmentRates(prices, commitments.factors());
    this.kinds = new PlanKindAnswers(commitments);
    this.savings = new CommitmentSavingAnswers(cases, rates, kinds);
    this.options = new BuyingOptionsAnswers(cases, rates);
    this.advice = new CommitmentAdviceAnswers(
        commitments::interview, new CommitmentFacts(commitments), new CommitmentSizing(cases, rates));
    this.against = new ReasonsAgainst(commitments);
  }

  Reply answer(Question.Commitment asked, Turn turn) {
    Question.Commitment question = UsualTerms.filled(asked, turn);
    if (question.named().facts().containsKey(ReasonsAgainst.TOLD)) {
      return against.next(question, CommitmentAdviceAnswers.count(question.named(), ReasonsAgainst.TOLD));
    }
    return switch (question.aspect()) {
      case SAVING -> isSpotAlone(question.named())
          ? options.answer(question, turn) : savings.saving(question, turn);
      case OPTIONS -> options.answer(question, turn);
      case ADVICE -> advice.answer(question, turn);
      case BREAK_EVEN -> savings.breakEven(question, turn);
    };
  }

  /** Spot is no commitment: what it saves stands beside what commitments do. */
  private static boolean isSpotAlone(Named named) {
    return CommitmentCase.names(named, "ec2-spot-instances") && CommitmentCase.kind(named).isEmpty()
        && !CommitmentCase.names(named, "savings-plans") && !CommitmentCase.names(named, "reserved-instances");
  }

  /** What a kind of Savings Plan is; empty if none is asked about. */
  Optional<Reply> explained(Question question) {
    return kinds.answer(question);
  }

  /** What Dan Moore says of commitments; empty if someone or something else is asked about. */
  Optional<Reply> opinion(Question.Opinion asked, Turn turn) {
    Named named = asked.named();
    boolean his = named.person().equals(Optional.of(DAN_MOORE));
    boolean aboutPlans = CommitmentCase.names(named, "savings-plans") || CommitmentCase.kind(named).isPresent()
        || CommitmentCase.names(named, "reserved-instances");
    Optional<Question> last = turn.conversation().last().filter(Question.Commitment.class::isInstance);
    if (!his || !aboutPlans && (last.isEmpty() || !named.services().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(against.opinion(last.orElseGet(() -> new Question.Commitment(Aspect.ADVICE, named))));
  }

  /** Whether it is one of the questions that lead to a commitment. */
  static boolean isOurs(Pending.FactAsked asked) {
    return asked.need().equals(NEED);
  }

  /** The question about a fact, to ask it again. */
  Optional<Ask> askAgain(Pending.FactAsked asked) {
    return isOurs(asked) ? advice.askAgain(asked) : Optional.empty();
  }

  /** The question that was asked; empty if it was none of ours. */
  Optional<InterviewQuestion> question(Pending.FactAsked asked) {
    return isOurs(asked) ? advice.question(asked) : Optional.empty();
  }

  /** The advice sought, with what was answered to our question; empty if it does not answer it. */
  Optional<Question> answered(Pending.FactAsked asked, Given given, Turn turn) {
    Optional<InterviewQuestion> question = question(asked);
    if (question.isEmpty() || !(turn.conversation().last().orElse(null) instanceof Question.Commitment last)) {
      return Optional.empty();
    }
    Map<String, String> facts = switch (given) {
      case Given.Yes yes -> whole(question.get(), "yes");
      case Given.No no -> whole(question.get(), "no");
      case Given.DontKnow unknown -> whole(question.get(), "not sure");
      case Given.Facts stated -> stated(question.get(), stated.facts());
      case Given.Ordinal ordinal -> ordinal.index() < question.get().choices().size()
          ? Map.of(asked.fact(), question.get().choices().get(ordinal.index()).value()) : Map.of();
      case Given.Things things -> things(question.get(), things.named());
    };
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> more = new HashMap<>(facts);
    int before = CommitmentAdviceAnswers.count(last.named(), CommitmentAdviceAnswers.ASKED);
    more.put(CommitmentAdviceAnswers.ASKED, Integer.toString(before + 1));
    return Optional.of(CommitmentFacts.with(last, more));
  }

  private static Map<String, String> whole(InterviewQuestion question, String words) {
    return question.whole(words).map(value -> Map.of(question.fact(), value)).orElse(Map.of());
  }

  /** The facts stated; words that answer the fact asked for under its id. */
  private static Map<String, String> stated(InterviewQuestion question, Map<String, String> facts) {
    String words = facts.get(Given.Facts.ASKED);
    return words == null ? facts : question.within(words.toLowerCase(Locale.ROOT))
        .map(value -> Map.of(question.fact(), value)).orElse(Map.of());
  }

  /** "Ten dollars". */
  private static Map<String, String> things(InterviewQuestion question, Named named) {
    return question.wantsAmount() && named.count().isPresent()
        ? Map.of(question.fact(), named.count().get().toString())
        : named.facts();
  }

  /** The last question with one thing changed. */
  static Question changed(Question.Commitment last, Named now) {
    Map<String, String> kept = new HashMap<>(last.named().facts());
    kept.remove(ReasonsAgainst.TOLD);
    kept.remove(CommitmentAdviceAnswers.CHANGES_TOLD);
    Question.Commitment clean = new Question.Commitment(
        last.aspect(), last.named().toBuilder().facts(kept).build());
    Optional<Integer> months = LeavingTime.months(now);
    if (months.isEmpty()) {
      boolean replaced = now.term().isPresent() || now.payment().isPresent();
      return clean.with(Changes.merge(replaced ? UsualTerms.replaced(clean.named()) : clean.named(), now));
    }
    return CommitmentFacts.with(new Question.Commitment(Aspect.SAVING, clean.named()),
        Map.of(CommitmentSavingAnswers.LEAVE_AFTER, months.get().toString()));
  }

  /** "Why", "what's the catch", "more" and the like; empty if there is nothing of the kind to say. */
  Optional<Reply> followUp(Question.FollowUp asked, Question.Commitment last, Turn turn) {
    int told = CommitmentAdviceAnswers.count(last.named(), ReasonsAgainst.TOLD);
    boolean telling = last.named().facts().containsKey(ReasonsAgainst.TOLD);
    if (asked.named().facts().containsKey(ReasonsAgainst.TOLD)) {
      return Optional.of(against.next(last, 0));
    }
    int changes = CommitmentAdviceAnswers.count(last.named(), CommitmentAdviceAnswers.CHANGES_TOLD);
    boolean advising = last.aspect() == Aspect.ADVICE;
    return switch (asked.wish()) {
      case MORE -> telling ? Optional.of(against.next(last, told))
          : advising ? advice.changes(last, changes, turn).or(() -> Optional.of(against.next(last, 0)))
          : Optional.of(against.next(last, 0));
      case CAVEAT -> advising ? advice.changes(last, 0, turn) : Optional.of(against.next(last, 0));
      case WHY -> advising ? advice.why(last, turn) : working(last, turn);
      case WORKING -> working(last, turn);
      case ALTERNATIVE -> Optional.of(telling ? against.next(last, told) : options.answer(otherOptions(last), turn));
      case CHEAPER -> Optional.of(options.answer(otherOptions(last), turn));
      case SOURCE -> source(last, turn);
      case REPEAT, GO_BACK, SEND, CHANGE -> Optional.empty();
    };
  }

  /** Every way to pay; after that, the same over the other term. */
  private static Question.Commitment otherOptions(Question.Commitment last) {
    boolean years = last.named().term().equals(Optional.of(CommitmentTerm.THREE_YEARS));
    CommitmentTerm other = years ? CommitmentTerm.ONE_YEAR : CommitmentTerm.THREE_YEARS;
    return last.aspect() == Aspect.OPTIONS
        ? last.with(UsualTerms.replaced(last.named()).toBuilder().term(Optional.of(other)).build())
        : new Question.Commitment(Aspect.OPTIONS, last.named());
  }

  /** Whether that is the amount we asked for. */
  boolean isAmountAsked(Named named, Turn turn) {
    return named.count().isPresent()
        && turn.conversation().pending().orElse(null) instanceof Pending.FactAsked asked
        && question(asked).filter(InterviewQuestion::wantsAmount).isPresent();
  }

  private Optional<Reply> working(Question.Commitment last, Turn turn) {
    return last.aspect() == Aspect.ADVICE
        ? Optional.of(Reply.saying(Phrase.of("advice.working"), Phrase.of("advice.working.more")).build())
        : savings.working(last, turn);
  }

  private Optional<Reply> source(Question.Commitment last, Turn turn) {
    Reply again = answer(last, turn);
    List<Cited> owners = again.cited().stream().filter(Cited.InOpinion.class::isInstance).toList();
    if (!owners.isEmpty()) {
      Reply.Builder reply = Reply.saying(Phrase.of("advice.source"));
      again.card().ifPresent(reply::card);
      owners.forEach(reply::cite);
      return Optional.of(reply.build());
    }
    return new PriceFollowUpAnswers().answer(Wish.SOURCE, again);
  }
}
