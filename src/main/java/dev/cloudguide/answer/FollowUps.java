package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.catalog.Term;
import dev.cloudguide.domain.estimate.BillingRule;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.List;
import java.util.Optional;

/** What a follow-up comes to: the last question with one thing changed, or more about its answer. */
final class FollowUps {
  private final QuestionAnswers questions;
  private final Guidance guidance;
  private final Services services;
  private final RecommendFollowUpAnswers recommendFollowUps;
  private final PriceFollowUpAnswers priceFollowUps = new PriceFollowUpAnswers();
  private final ServiceFollowUpAnswers serviceFollowUps;
  private final EstimateFollowUpAnswers estimateFollowUps = new EstimateFollowUpAnswers();

  FollowUps(QuestionAnswers questions, Guidance guidance, Ports ports) {
    this.questions = questions;
    this.guidance = guidance;
    this.services = ports.services();
    this.recommendFollowUps = new RecommendFollowUpAnswers(questions.recommend);
    this.serviceFollowUps = new ServiceFollowUpAnswers(services, ports.opinions());
  }

  /** The answer to a follow-up on this question. */
  Reply answer(Question.FollowUp asked, Question last, Turn turn) {
    if (asked.wish() == Wish.CHANGE && last instanceof Question.Commitment committed) {
      return questions.answer(CommitmentAnswers.changed(committed, asked.named()), turn);
    }
    if (asked.wish() == Wish.CHANGE && last instanceof Question.Price priced
        && QuestionAnswers.namesCommitment(asked.named())) {
      Named kept = priced.named().toBuilder().services(asked.named().services()).build();
      return questions.answer(new Question.Price(kept), turn);
    }
    if (asked.wish() == Wish.CHANGE) {
      return questions.advice.instead(last, asked.named())
          .orElseGet(() -> questions.answer(last.with(Changes.merge(last.named(), asked.named())), turn));
    }
    if (asked.wish() == Wish.CHEAPER) {
      return questions.cheaper(last, turn);
    }
    if (asked.wish() == Wish.SEND) {
      return guidance.sent(questions.answer(last, turn).card());
    }
    return about(asked, last, turn)
        .or(() -> asked.wish() == Wish.GO_BACK ? before(turn) : Optional.empty())
        .or(() -> nearest(asked.wish(), last, turn))
        .orElseGet(() -> asked.wish() == Wish.GO_BACK ? guidance.nothingBefore() : guidance.nothingMore());
  }

  private Optional<Reply> about(Question.FollowUp asked, Question last, Turn turn) {
    return recommendFollowUps.answer(asked.wish(), last)
        .or(() -> questions.advice.followUp(asked.wish(), last, turn))
        .or(() -> aboutOther(asked, last, turn));
  }

  /** What comes nearest to a wish that an answer has nothing of its own for. */
  private Optional<Reply> nearest(Wish wish, Question last, Turn turn) {
    boolean priced = last instanceof Question.Price || last instanceof Question.Estimate;
    if (wish == Wish.ALTERNATIVE && priced) {
      return Optional.of(questions.cheaper(last, turn));
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
    return history.isEmpty() ? Optional.empty() : Optional.of(questions.answer(history.getLast(), turn));
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

  private Optional<Reply> aboutOther(Question.FollowUp asked, Question last, Turn turn) {
    Wish wish = asked.wish();
    return switch (last) {
      case Question.Commitment committed -> questions.commitment.followUp(asked, committed, turn);
      case Question.Price priced -> priceFollowUps.answer(wish, questions.price.answer(priced, turn));
      case Question.LowerBill lowered -> switch (wish) {
        case MORE, ALTERNATIVE -> Optional.of(questions.lowerBill.more(lowered));
        case WHY, CAVEAT -> Optional.of(questions.lowerBill.inFull(lowered));
        case SOURCE -> Optional.of(Reply.saying(Phrase.of("follow.page")).build());
        default -> Optional.empty();
      };
      case Question.BillingRule ruled -> text(wish, questions.billingRules.rule(ruled.named()).map(BillingRule::text));
      case Question.ExplainTerm word -> text(wish, questions.terms.term(word.named()).map(Term::text));
      case Question.PriceCompare compared -> priceFollowUps.answer(wish, questions.priceCompare.answer(compared, turn));
      case Question.Estimate estimated -> questions.estimate.again(estimated, turn)
          .flatMap(done -> estimateFollowUps.answer(wish, done));
      case Question.ExplainService explained -> explained.named().service()
          .flatMap(services::find)
          .flatMap(service -> serviceFollowUps.answer(wish, service));
      default -> Optional.empty();
    };
  }
}
