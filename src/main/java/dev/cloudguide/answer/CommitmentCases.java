package dev.cloudguide.answer;

import dev.cloudguide.answer.WhichRegion.Choice;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.Optional;

/** Finds the machines that a commitment question is about; where none are named, a usual type stands for them. */
final class CommitmentCases {
  /** The type that AWS's own price examples use most. */
  private static final InstanceType USUAL = new InstanceType("m5", "large");

  private final PriceBook prices;
  private final WhichRegion whichRegion;
  private final MissingInstanceAnswers missing;

  CommitmentCases(PriceBook prices, WhichRegion whichRegion, MissingInstanceAnswers missing) {
    this.prices = prices;
    this.whichRegion = whichRegion;
    this.missing = missing;
  }

  /** The case, or what to say because there is none. */
  sealed interface Outcome {
    /** There is one. */
    record Found(CommitmentCase machines) implements Outcome {}

    /** Something is unknown or missing. */
    record Missing(Reply reply) implements Outcome {}
  }

  Outcome of(Question.Commitment question, Turn turn) {
    Named named = question.named();
    Optional<InstanceType> type = type(named);
    if (type.isEmpty() && named.family().isPresent()) {
      return lacking(question, Pending.Missing.SIZE, Phrase.of("ask.which-size")
          .with("family", new InstanceType(named.family().get(), "")));
    }
    if (type.isEmpty() && (named.size().isPresent() || named.unknown().containsKey(Expected.FAMILY))) {
      return lacking(question, Pending.Missing.FAMILY, Phrase.of("ask.which-type"));
    }
    return switch (whichRegion.of(named, turn)) {
      case Choice.Unknown unknown -> new Outcome.Missing(missing.unknownRegion(question, unknown.words()));
      case Choice.Chosen place -> in(question, type, place, EstimateAnswers.system(named, turn));
    };
  }

  static Optional<InstanceType> type(Named named) {
    return named.type().or(() -> named.family()
        .flatMap(family -> named.size().map(size -> new InstanceType(family, size))));
  }

  private Outcome in(
      Question.Commitment question, Optional<InstanceType> type, Choice.Chosen place, OperatingSystem system) {
    int count = question.named().count().orElse(1);
    return switch (prices.instance(type.orElse(USUAL), place.region().code(), system)) {
      case InstanceLookup.Found found ->
          new Outcome.Found(new CommitmentCase(found.offer(), count, place, type.isEmpty()));
      case InstanceLookup.UnknownType unknown -> new Outcome.Missing(missing.unknownType(question, unknown));
      case InstanceLookup.UnknownRegion unknown ->
          new Outcome.Missing(missing.regionWithoutPrices(question, place.region()));
      case InstanceLookup.NotSoldInRegion elsewhere ->
          new Outcome.Missing(missing.notSoldHere(question, elsewhere, place.region()));
      case InstanceLookup.NotSoldWithSystem other ->
          new Outcome.Missing(missing.notWithSystem(question, other, place.region()));
    };
  }

  private static Outcome lacking(Question question, Pending.Missing what, Phrase ask) {
    return new Outcome.Missing(
        Reply.saying().ask(Asks.of(ask, new Pending.MissingAsked(what))).remember(question).build());
  }
}
