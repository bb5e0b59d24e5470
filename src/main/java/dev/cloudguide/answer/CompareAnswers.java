package dev.cloudguide.answer;

import dev.cloudguide.answer.Sides.Side;
import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Cited;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.advice.Comparison;
import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "SQS or Kinesis": when each wins and the question that decides; or, composed, what each is for. */
final class CompareAnswers {
  private final Sides sides;
  private final Guides guides;

  CompareAnswers(Sides sides, Guides guides) {
    this.sides = sides;
    this.guides = guides;
  }

  Reply answer(Question.Compare question) {
    List<Side> named = sides.of(question.named());
    if (named.isEmpty()) {
      return ExplainServiceAnswers.unknownService(question.named().unknown().get(Expected.SERVICE), question);
    }
    if (named.size() > 1) {
      return compared(question, named);
    }
    String unknown = question.named().unknown().get(Expected.SERVICE);
    if (unknown != null) {
      return unknownSide(question, named.getFirst(), unknown);
    }
    Optional<Side> near = sides.nearTo(named.getFirst()).stream().findFirst();
    return near.map(other -> compared(question, List.of(named.getFirst(), other)))
        .orElseGet(() -> Reply.saying(purpose(named.getFirst())).remember(question).build());
  }

  /** What one side should be compared with names nothing: we say so, and offer what is nearest to that side. */
  private Reply unknownSide(Question.Compare question, Side side, String words) {
    Named known = question.named().toBuilder().unknown(Map.of()).build();
    Reply.Builder reply = Reply.saying(Phrase.of("missing.side").with("words", words).with("side", side.name()))
        .remember(new Question.Compare(known));
    sides.nearTo(side).stream().findFirst().ifPresent(other -> reply.ask(Asks.of(
        Phrase.of("ask.other-side").with("side", side.name()).with("other", other.name()),
        new Pending.WhichQuestion(List.of(new Question.Compare(Sides.first(known, other)))))));
    return reply.build();
  }

  /** Those sides, and what to remember as having been asked. */
  Reply compared(Question question, List<Side> named) {
    Optional<Comparison> known = known(named);
    List<Phrase> say = new ArrayList<>(known.map(by -> List.of(wins(by, named))).orElseGet(() -> composed(named)));
    List<Phrase> standings = named.stream().flatMap(side -> sides.standing(side).stream()).limit(1).toList();
    say.addAll(standings);
    Reply.Builder reply = Reply.saying(say.toArray(Phrase[]::new))
        .remember(question)
        .card(card(named, known))
        .screen(() -> AdviceScreens.comparison(title(named), named, known));
    named.forEach(side -> Sides.cited(side, Cited.Role.SUBJECT).ifPresent(reply::cite));
    if (standings.isEmpty()) {
      reply.ask(deciding(named, known));
    }
    return reply.build();
  }

  /** What was written by hand on these, or on the AWS service nearest to a product that is open source. */
  Optional<Comparison> known(List<Side> named) {
    return guides.comparison(named.stream().map(Side::key).distinct().toList());
  }

  private Phrase wins(Comparison by, List<Side> named) {
    Phrase phrase = Phrase.of(named.size() == 2 ? "compare.two" : "compare.three");
    int place = 1;
    for (Side side : named) {
      phrase = phrase.with("side" + place, side.name()).with("win" + place, by.wins().get(side.key()));
      place++;
    }
    return phrase;
  }

  private List<Phrase> composed(List<Side> named) {
    Phrase phrase = Phrase.of(named.size() > 2 ? "compare.purposes"
        : doTheSame(named.get(0), named.get(1)) ? "compare.same" : "compare.different");
    int place = 1;
    for (Side side : named) {
      phrase = phrase.with("side" + place, side.name()).with("purpose" + place, side.purpose());
      place++;
    }
    return List.of(phrase);
  }

  private static Phrase purpose(Side side) {
    return Phrase.of("explain.service").with("service", side.name()).with("purpose", side.purpose());
  }

  /** Whether one can stand in for the other, as far as our profiles know. */
  private boolean doTheSame(Side one, Side other) {
    return isNear(one, other) || isNear(other, one);
  }

  private boolean isNear(Side one, Side other) {
    boolean named = one instanceof Side.OfAws aws && other instanceof Side.Outside
        && aws.service().outside().stream().anyMatch(name -> name.contains(other.name()));
    return named || sides.nearTo(one).stream().anyMatch(near -> near.key().equals(other.key()));
  }

  private Ask deciding(List<Side> named, Optional<Comparison> known) {
    Pending pending = new Pending.SideAsked(
        named.stream().map(Side::key).toList(), known.map(Comparison::ifYes).orElse(named.getFirst().key()));
    List<Value> names = named.stream().<Value>map(side -> new Value.Text(side.name())).toList();
    Phrase question = known.map(by -> Phrase.of("ask.decides").with("question", by.question()))
        .orElseGet(() -> Phrase.of("ask.which-side"));
    return Asks.of(question.with("choices", new Value.AnyOf(names)), pending);
  }

  private static Card card(List<Side> named, Optional<Comparison> known) {
    List<Phrase> lines = new ArrayList<>();
    for (Side side : named) {
      lines.add(purpose(side));
      known.map(by -> by.wins().get(side.key())).ifPresent(win ->
          lines.add(Phrase.of("card.compare.win").with("side", side.name()).with("win", win)));
      driver(side).ifPresent(driver -> lines.add(Phrase.of("card.recommend.driver").with("driver", driver)));
    }
    known.ifPresent(by -> lines.add(Phrase.of("card.text").with("text", by.source())));
    return new Card(title(named), lines);
  }

  private static Phrase title(List<Side> named) {
    return Phrase.of("card.compare.title")
        .with("sides", new Value.AnyOf(named.stream().<Value>map(side -> new Value.Text(side.name())).toList()));
  }

  static Optional<String> driver(Side side) {
    return switch (side) {
      case Side.OfAws aws -> aws.service().costDriver();
      case Side.Outside outside -> Optional.empty();
    };
  }

  /** "Yes", or the name of one side: that one, and what its bill grows with. */
  Optional<Reply> chosen(String key, Question last) {
    return sides.find(key).map(side -> {
      Reply.Builder reply = Reply.saying(Phrase.of("compare.then").with("side", side.name()));
      driver(side).ifPresent(driver -> reply.say(Phrase.of("explain.driver").with("driver", driver)));
      Sides.cited(side, Cited.Role.RECOMMENDATION).ifPresent(reply::cite);
      return reply.remember(last instanceof Question.Compare
          ? last.with(Sides.first(last.named(), side))
          : last).build();
    });
  }

  /** "No" between three. */
  Reply rest(List<String> keys) {
    List<Value> names = keys.stream().flatMap(key -> sides.find(key).stream())
        .<Value>map(side -> new Value.Text(side.name())).toList();
    return Reply.saying()
        .ask(Asks.of(Phrase.of("ask.which-of-these").with("choices", new Value.AnyOf(names)),
            new Pending.SideAsked(keys, keys.getFirst())))
        .build();
  }

  /** "Why", "what's the catch", "who says so" after a comparison. */
  Optional<Reply> followUp(Question.FollowUp.Wish wish, Question.Compare last) {
    List<Side> named = sides.of(last.named());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    return switch (wish) {
      case WHY, MORE -> Optional.of(said(named.stream().map(CompareAnswers::purpose).toList()));
      case CAVEAT -> drivers(named);
      case ALTERNATIVE -> others(named);
      case SOURCE -> Optional.of(Reply.saying(Phrase.of(
          known(named).isPresent() ? "compare.source" : "follow.service.source")).card(card(named, known(named)))
          .build());
      case WORKING, CHEAPER, REPEAT, GO_BACK, SEND, CHANGE -> Optional.empty();
    };
  }

  private static Reply said(List<Phrase> phrases) {
    return Reply.saying(phrases.toArray(Phrase[]::new)).build();
  }

  private static Optional<Reply> drivers(List<Side> named) {
    List<Phrase> said = named.stream()
        .flatMap(side -> driver(side).stream().map(driver ->
            Phrase.of("compare.driver").with("side", side.name()).with("driver", driver)))
        .toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(said(said));
  }

  private Optional<Reply> others(List<Side> named) {
    List<String> keys = named.stream().map(Side::key).toList();
    List<Value> others = sides.nearTo(named.getFirst()).stream()
        .filter(side -> !keys.contains(side.key()))
        .limit(Sides.MOST)
        .<Value>map(side -> new Value.Text(side.name()))
        .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(said(List.of(Phrase.of("follow.service.alternatives")
        .with("service", named.getFirst().name())
        .with("others", new Value.AllOf(others)))));
  }
}
