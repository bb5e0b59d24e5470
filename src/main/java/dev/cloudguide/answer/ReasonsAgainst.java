package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.commitment.interview.Commitments;
import dev.cloudguide.domain.commitment.interview.Reason;
import dev.cloudguide.domain.understanding.Question;
import java.util.List;
import java.util.Map;

/** "Why would I not": the reasons against a commitment, one by one, each with its owner. */
final class ReasonsAgainst {
  /** Fact: how many of the reasons were told. */
  static final String TOLD = "against";
  /** What {@link #TOLD} holds when they are asked for. */
  static final String ASKED = "yes";
  private static final String EASY_YES = "easy-yes";

  private final Commitments commitments;

  ReasonsAgainst(Commitments commitments) {
    this.commitments = commitments;
  }

  /** The reason after those told. */
  Reply next(Question question, int told) {
    List<Reason> reasons = commitments.against();
    if (told >= reasons.size()) {
      return Reply.saying(Phrase.of("against.no-more")).build();
    }
    Reason reason = reasons.get(told);
    String key = told == 0 ? "against.first" : reason.owner().equals("AWS") ? "against.aws" : "against.next";
    Reply.Builder reply = Reply.saying(Phrase.of(key).with("owner", reason.owner()).with("text", reason.text()))
        .cite(new Cited.InOpinion(reason.owner(), reason.text()))
        .remember(CommitmentFacts.with(question, Map.of(TOLD, Integer.toString(told + 1))));
    return told + 1 < reasons.size() ? reply.ask(more("ask.against.next")).build() : reply.build();
  }

  /** "What does Dan Moore say": both sides of it in a breath, then his reasons on request. */
  Reply opinion(Question question) {
    Reason yes = commitments.interview().reasons().get(EASY_YES);
    long his = commitments.against().stream().filter(reason -> reason.owner().equals(yes.owner())).count();
    return Reply.saying(
            Phrase.of("against.opinion").with("owner", yes.owner()).with("text", yes.text()),
            Phrase.of("against.opinion.but").with("count", his))
        .cite(new Cited.InOpinion(yes.owner(), yes.text()))
        .remember(CommitmentFacts.with(question, Map.of(TOLD, "0")))
        .ask(more("ask.against.first"))
        .build();
  }

  private static Ask more(String key) {
    return Asks.of(Phrase.of(key), new Pending.FollowUpOffered(List.of(Question.FollowUp.Wish.MORE.name())));
  }
}
