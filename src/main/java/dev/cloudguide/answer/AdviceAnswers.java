package dev.cloudguide.answer;

import dev.cloudguide.answer.Sides.Side;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Advice;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Opinions;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers about choosing that are no recommendation: comparisons, options, opinions, test plans, environments. */
final class AdviceAnswers {
  private static final String ENVIRONMENTS = "environments";
  private static final String TESTING = "testing";
  private static final int LAST = 100_000;

  private final RecommendAnswers recommend;
  private final Sides sides;
  private final CompareAnswers compare;
  private final ListOptionsAnswers options;
  private final OpinionAnswers opinion;
  private final TestPlanAnswers testPlan;

  AdviceAnswers(
      PriceBook prices, Services services, Needs needs, Opinions opinions, Guides guides, RecommendAnswers recommend) {
    this.recommend = recommend;
    this.sides = new Sides(services, guides);
    this.compare = new CompareAnswers(sides, guides);
    this.options = new ListOptionsAnswers(needs, services, new ServiceFollowUpAnswers(services, opinions));
    this.opinion = new OpinionAnswers(opinions, guides, services);
    this.testPlan = new TestPlanAnswers(guides, services, prices);
  }

  Reply compare(Question.Compare question) {
    return compare.answer(question);
  }

  Reply options(Question.ListOptions question) {
    return options.page(question, 0).orElseGet(() -> recommend.whichNeed(question));
  }

  Reply opinion(Question.Opinion question) {
    return opinion.answer(question);
  }

  Reply testPlan(Question.TestPlan question) {
    return testPlan.page(question, 0).orElseThrow();
  }

  Reply environments(Question.Environments question) {
    return environments(question, 0).orElseThrow();
  }

  private Optional<Reply> environments(Question.Environments question, int page) {
    return opinion.one(question, opinion.read(ENVIRONMENTS), page).map(reply -> page > 0 ? reply : headed(reply));
  }

  private static Reply headed(Reply reply) {
    List<Phrase> say = new ArrayList<>(reply.say());
    say.addFirst(Phrase.of("environments"));
    return new Reply(say, reply.ask(), reply.card(), reply.figures(), reply.cited(), reply.remember(),
        reply.outcome(), reply.screen());
  }

  /** "Why", "more", "go back" and the like after one of these answers; empty after others. */
  Optional<Reply> followUp(Wish wish, Question last, Turn turn) {
    return switch (wish) {
      case MORE -> page(last, shown(turn) + 1).or(() -> about(wish, last, turn));
      case GO_BACK -> last instanceof Question.Recommend asked
          ? recommend.back(asked, turn)
          : page(last, Math.max(0, shown(turn) - 1));
      default -> about(wish, last, turn);
    };
  }

  private Optional<Reply> about(Wish wish, Question last, Turn turn) {
    return switch (last) {
      case Question.Compare compared -> compare.followUp(wish, compared);
      case Question.ListOptions listed when wish == Wish.ALTERNATIVE -> options.page(listed, shown(turn) + 1);
      case Question.ListOptions listed when wish == Wish.SOURCE -> Optional.of(
          Reply.saying(Phrase.of("follow.source.guides")).build());
      case Question.ListOptions listed when wish == Wish.CAVEAT -> options.caveat(listed);
      case Question.ListOptions listed -> Optional.empty();
      case Question.Opinion asked -> opinion.followUp(wish, asked, shown(turn) == LAST ? 0 : shown(turn));
      case Question.TestPlan asked -> reading(wish, TESTING);
      case Question.Environments asked when wish == Wish.ALTERNATIVE && shown(turn) != LAST ->
          environments(asked, shown(turn) + 1);
      case Question.Environments asked -> reading(wish, ENVIRONMENTS);
      default -> Optional.empty();
    };
  }

  private Optional<Reply> reading(Wish wish, String subject) {
    List<Opinion> read = opinion.read(subject);
    return switch (wish) {
      case SOURCE, WHY -> read.stream().findFirst().map(first -> OpinionAnswers.said(first).build());
      case CAVEAT, ALTERNATIVE -> Optional.of(OpinionAnswers.said(read.getLast()).build());
      case WORKING, CHEAPER, MORE, REPEAT, GO_BACK, SEND, CHANGE -> Optional.empty();
    };
  }

  private Optional<Reply> page(Question last, int page) {
    return switch (last) {
      case Question.ListOptions listed -> options.page(listed, page);
      case Question.Opinion asked -> opinion.page(asked, page);
      case Question.TestPlan asked -> testPlan.page(asked, page);
      case Question.Environments asked -> environments(asked, page);
      default -> Optional.empty();
    };
  }

  /** Which page was said last: the last one of all, unless more was offered. */
  private static int shown(Turn turn) {
    return turn.conversation().pending().orElse(null) instanceof Pending.PageOffered offered
        ? offered.page()
        : LAST;
  }

  /** One of the sides that a comparison asked to choose from. */
  Optional<Reply> chosen(String key, Question last) {
    return compare.chosen(key, last);
  }

  /** "No" to a comparison's question: the other side, or a choice between the others. */
  Reply otherThan(Pending.SideAsked asked, Question last) {
    List<String> others = asked.sides().stream().filter(key -> !key.equals(asked.ifYes())).toList();
    return others.size() == 1
        ? compare.chosen(others.getFirst(), last).orElseThrow()
        : compare.rest(others);
  }

  /** "I don't know" to a comparison's question. */
  Reply unsure() {
    return OpinionAnswers.said(opinion.read("unsure").getFirst()).build();
  }

  /** "What about Kinesis instead", after a recommendation: both side by side; what was said of the case stays said. */
  Optional<Reply> instead(Question last, Named named) {
    List<Side> others = sides.of(named);
    if (others.isEmpty() || !(last instanceof Question.Recommend asked)) {
      return Optional.empty();
    }
    Optional<Advice.Recommended> advice = recommend.recommendation(asked);
    Optional<Side> pick = advice.flatMap(found -> found.pick().service()).flatMap(id -> sides.find(id.value()));
    if (pick.isEmpty()) {
      return Optional.empty();
    }
    if (pick.get().key().equals(others.getFirst().key())) {
      return Optional.of(Reply.saying(
          Phrase.of("recommend.same").with("pick", advice.get().pick().say()).with("reason", advice.get().reason()))
          .remember(last).build());
    }
    return Optional.of(compare.compared(last, List.of(pick.get(), others.getFirst())));
  }
}
