package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.interview.Advice;
import dev.cloudguide.domain.commitment.interview.Interview;
import dev.cloudguide.domain.commitment.interview.InterviewQuestion;
import dev.cloudguide.domain.commitment.interview.Outcome;
import dev.cloudguide.domain.commitment.interview.Reason;
import dev.cloudguide.domain.commitment.interview.Suggestion;
import dev.cloudguide.domain.commitment.interview.Verdict;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** "Should I buy a savings plan": a short interview, then advice, the reason and whose it is, what would change it. */
final class CommitmentAdviceAnswers {
  /** Fact: how many questions were asked. */
  static final String ASKED = "questions";
  /** Fact: how many of the things that would change the advice were told. */
  static final String CHANGES_TOLD = "changes";
  private static final int CHANGES_AT_ONCE = 2;

  private final Supplier<Interview> interview;
  private final CommitmentFacts facts;
  private final CommitmentSizing sizing;

  CommitmentAdviceAnswers(Supplier<Interview> interview, CommitmentFacts facts, CommitmentSizing sizing) {
    this.interview = interview;
    this.facts = facts;
    this.sizing = sizing;
  }

  Reply answer(Question.Commitment question, Turn turn) {
    Map<String, String> known = facts.of(question.named(), sizing.machines(question, turn));
    Optional<InterviewQuestion> next = interview.get().next(known, count(question.named(), ASKED));
    return next.isPresent()
        ? Reply.saying().ask(ask(next.get())).remember(question).build()
        : advised(question, known, turn);
  }

  static int count(Named named, String fact) {
    String text = named.facts().getOrDefault(fact, "0");
    return text.length() == 1 && Character.isDigit(text.charAt(0)) ? text.charAt(0) - '0' : 0;
  }

  private static Ask ask(InterviewQuestion question) {
    List<Value> says = question.says().stream().<Value>map(Value.Text::new).toList();
    return Asks.of(
        Phrase.of("ask.fact").with("question", question.text()).with("choices", new Value.AnyOf(says)),
        new Pending.FactAsked(CommitmentAnswers.NEED, question.fact()));
  }

  /** The question about a fact, to ask it again. */
  Optional<Ask> askAgain(Pending.FactAsked asked) {
    return question(asked).map(CommitmentAdviceAnswers::ask);
  }

  /** The question that was asked. */
  Optional<InterviewQuestion> question(Pending.FactAsked asked) {
    return interview.get().questions().stream().filter(one -> one.fact().equals(asked.fact())).findFirst();
  }

  private Reply advised(Question.Commitment question, Map<String, String> known, Turn turn) {
    Advice advice = interview.get().advice(known);
    Reason first = advice.reasons().getFirst();
    Optional<CommitmentSizing.Sized> sized = advice.outcome().suggestion()
        .flatMap(suggestion -> sizing.sized(question, suggestion, facts.use(known), turn));
    List<Phrase> lines = new ArrayList<>();
    Phrase headline = headline(question.named(), advice.outcome(), sized);
    lines.add(headline);
    for (Reason reason : advice.reasons()) {
      lines.add(Phrase.of("card.opinion").with("owner", reason.owner()).with("text", reason.text()));
    }
    lines.addAll(changes(advice));
    sized.ifPresent(size -> lines.addAll(size.lines()));
    Reply.Builder reply = Reply.saying(headline, owned(first))
        .remember(question)
        .card(new Card(Phrase.of("card.commitment.advice"), lines))
        .ask(Asks.of(Phrase.of("ask.commitment.change"), new Pending.FollowUpOffered(List.of(Wish.CAVEAT.name()))));
    advice.reasons().forEach(reason -> reply.cite(new Cited.InOpinion(reason.owner(), reason.text())));
    sized.ifPresent(size -> reply.figures(size.figures()));
    return reply.build();
  }

  private static Phrase headline(Named named, Outcome outcome, Optional<CommitmentSizing.Sized> sized) {
    String verdict = "advice." + outcome.verdict().id();
    if (outcome.suggestion().isEmpty()) {
      return Phrase.of(verdict);
    }
    Suggestion suggestion = outcome.suggestion().get();
    Phrase option = CommitmentCase.said(CommitmentSizing.plan(named, suggestion));
    if (sized.isEmpty()) {
      return Phrase.of(verdict + (suggestion.quietestHourOnly() ? ".quietest" : "")).with("option", option);
    }
    CommitmentSizing.Sized size = sized.get();
    if (size.hourly().isZero() || size.monthlySaving().amount().signum() <= 0) {
      return Phrase.of("advice.nothing-saved").with("option", option);
    }
    return Phrase.of(verdict + ".sized")
        .with("option", option)
        .with("hour", size.hourly())
        .with("month", CommitmentFigures.about(size.monthlySaving()));
  }

  /** A reason in the name of whoever gave it. */
  private static Phrase owned(Reason reason) {
    return switch (reason.owner()) {
      case "Cloud Guide" -> Phrase.of("card.text").with("text", reason.text());
      default -> Phrase.of("advice.reason").with("owner", reason.owner()).with("text", reason.text());
    };
  }

  /** The advice as it stands; empty while questions are open. */
  private Optional<Advice> advice(Question.Commitment question, Turn turn) {
    Map<String, String> known = facts.of(question.named(), sizing.machines(question, turn));
    return interview.get().next(known, count(question.named(), ASKED)).isPresent()
        ? Optional.empty()
        : Optional.of(interview.get().advice(known));
  }

  /** "Why": the next reasons. */
  Optional<Reply> why(Question.Commitment question, Turn turn) {
    return advice(question, turn).map(advice -> {
      List<Reason> reasons = advice.reasons();
      List<Reason> rest = reasons.size() > 1 ? reasons.subList(1, reasons.size()) : reasons;
      Reply.Builder reply = Reply.saying();
      String before = "";
      for (Reason reason : rest.subList(0, Math.min(2, rest.size()))) {
        reply.say(reason.owner().equals(before)
                ? Phrase.of("advice.reason.too").with("owner", reason.owner()).with("text", reason.text())
                : owned(reason))
            .cite(new Cited.InOpinion(reason.owner(), reason.text()));
        before = reason.owner();
      }
      return reply.build();
    });
  }

  /** "What would change it": two things at once, then more. */
  Optional<Reply> changes(Question.Commitment question, int told, Turn turn) {
    return advice(question, turn).flatMap(advice -> {
      List<Phrase> all = changes(advice);
      if (told >= all.size()) {
        return Optional.empty();
      }
      List<Phrase> some = all.subList(told, Math.min(all.size(), told + CHANGES_AT_ONCE));
      Reply.Builder reply = Reply.saying(some.toArray(Phrase[]::new))
          .remember(CommitmentFacts.with(question, Map.of(CHANGES_TOLD, Integer.toString(told + some.size()))));
      return Optional.of(told + some.size() < all.size()
          ? reply.ask(Asks.of(
              Phrase.of("ask.commitment.more"), new Pending.FollowUpOffered(List.of(Wish.MORE.name())))).build()
          : reply.build());
    });
  }

  /** One change for each fact: what turns the advice first, and of that what the person said themselves. */
  private static List<Phrase> changes(Advice advice) {
    Set<String> facts = new HashSet<>();
    Verdict now = advice.outcome().verdict();
    return advice.changes().stream()
        .sorted(Comparator
            .comparing((Advice.Change change) -> change.outcome().verdict() == now)
            .thenComparing(change -> advice.assumed().contains(change.fact())))
        .filter(change -> facts.add(change.fact()))
        .map(change -> change(advice.outcome(), change))
        .toList();
  }

  private static Phrase change(Outcome now, Advice.Change change) {
    Outcome then = change.outcome();
    Phrase condition = Phrase.of("card.text").with("text", change.choice().condition());
    boolean sameWord = then.verdict() == now.verdict();
    if (then.suggestion().isPresent() && (sameWord || then.verdict() == Verdict.BUY)) {
      CommitmentOption plan = then.suggestion().get().plan();
      return Phrase.of("advice.change.plan").with("option", CommitmentCase.said(plan)).with("condition", condition);
    }
    return Phrase.of("advice.change." + then.verdict().id()).with("condition", condition);
  }
}
