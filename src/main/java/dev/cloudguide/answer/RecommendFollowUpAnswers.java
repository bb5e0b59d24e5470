package dev.cloudguide.answer;

import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.advice.Advice;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Why", "what's the catch", "what else", "who says so", after a recommendation. */
final class RecommendFollowUpAnswers {
  private static final String AWS = "AWS";
  private static final int MOST_WORDS = 58;
  /** Words that name the owner and the year. */
  private static final int LEAD = 7;

  private final RecommendAnswers recommend;

  RecommendFollowUpAnswers(RecommendAnswers recommend) {
    this.recommend = recommend;
  }

  /** The answer, or empty if there is no recommendation to ask about. */
  Optional<Reply> answer(Wish wish, Question last) {
    return last instanceof Question.Recommend question
        ? recommend.recommendation(question).flatMap(advice -> about(wish, advice))
        : Optional.empty();
  }

  private Optional<Reply> about(Wish wish, Advice.Recommended advice) {
    return switch (wish) {
      case WHY -> Optional.of(why(advice));
      case CAVEAT -> Optional.of(offering(Reply.saying(
          Phrase.of("follow.caveat").with("caveat", advice.caveat())), Wish.ALTERNATIVE, advice));
      case ALTERNATIVE -> Optional.of(alternative(advice));
      case SOURCE -> Optional.of(source(advice));
      case WORKING, CHEAPER, MORE, REPEAT, GO_BACK, SEND, CHANGE -> Optional.empty();
    };
  }

  private static Reply why(Advice.Recommended advice) {
    Reply.Builder reply = Reply.saying(Phrase.of("follow.why").with("reason", advice.reason()));
    advice.costDriver().ifPresent(driver -> reply.say(Phrase.of("explain.driver").with("driver", driver)));
    return offering(reply, Wish.CAVEAT, advice);
  }

  private static Reply alternative(Advice.Recommended advice) {
    if (advice.runnerUp().isEmpty()) {
      return Reply.saying(Phrase.of("follow.alternative.none").with("pick", advice.pick().say())).build();
    }
    Advice.Pick next = advice.runnerUp().get();
    Reply.Builder reply = Reply.saying(Phrase.of("follow.alternative").with("runnerUp", next.say()));
    advice.changes().stream()
        .filter(change -> change.pick().equals(next))
        .findFirst()
        .ifPresent(change -> reply.say(Phrase.of("follow.alternative.if").with("condition", change.condition())));
    next.service().ifPresent(id -> reply.cite(new Cited.InService(id, next.say(), Cited.Role.RUNNER_UP)));
    return reply.build();
  }

  private static Reply source(Advice.Recommended advice) {
    if (advice.opinions().isEmpty()) {
      return Reply.saying(Phrase.of("follow.source.guides")).build();
    }
    Reply.Builder reply = Reply.saying();
    List<Opinion> chosen = oneOfEach(advice.opinions());
    for (Opinion opinion : chosen) {
      reply.say(opinion(opinion));
      opinion.since().filter(since -> opinion.kind() == Opinion.Kind.CHANGED && chosen.size() == 1)
          .ifPresent(since -> reply.say(Phrase.of("opinion.since").with("since", since)));
      reply.cite(new Cited.InOpinion(opinion.owner(), opinion.text()));
    }
    return reply.build();
  }

  /** A practitioner's opinion and one of AWS's positions, as far as both fit into one answer. */
  private static List<Opinion> oneOfEach(List<Opinion> opinions) {
    List<Opinion> chosen = new ArrayList<>();
    opinions.stream().filter(opinion -> !opinion.owner().equals(AWS))
        .min(Comparator.comparing(opinion -> opinion.kind() == Opinion.Kind.CHANGED))
        .ifPresent(chosen::add);
    opinions.stream().filter(opinion -> opinion.owner().equals(AWS)).findFirst()
        .filter(opinion -> chosen.isEmpty() || chosen.getFirst().kind() != Opinion.Kind.CHANGED
            && words(chosen.getFirst()) + words(opinion) <= MOST_WORDS)
        .ifPresent(chosen::add);
    return chosen;
  }

  private static int words(Opinion opinion) {
    int since = opinion.kind() == Opinion.Kind.CHANGED
        ? opinion.since().map(text -> LEAD + text.split(" ").length).orElse(0) : 0;
    return LEAD + opinion.text().split(" ").length + since;
  }

  static Phrase opinion(Opinion opinion) {
    Phrase phrase = Phrase.of(opinion.year().isPresent() ? "opinion.year" : "opinion")
        .with("owner", opinion.owner())
        .with("text", opinion.text());
    return opinion.year().map(year -> phrase.with("year", new Value.Text(year))).orElse(phrase);
  }

  /** Ends with an offer of what comes next, where there is something. */
  private static Reply offering(Reply.Builder reply, Wish next, Advice.Recommended advice) {
    if (next == Wish.ALTERNATIVE && advice.runnerUp().isEmpty()) {
      return reply.build();
    }
    return reply.ask(Asks.of(
            Phrase.of("ask.offer." + next.name().toLowerCase(Locale.ROOT)),
            new Pending.FollowUpOffered(List.of(next.name()))))
        .build();
  }
}
