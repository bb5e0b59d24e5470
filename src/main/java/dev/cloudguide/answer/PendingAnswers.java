package dev.cloudguide.answer;

import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.domain.advice.Fact;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Quantity;
import dev.cloudguide.domain.understanding.Amount;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import dev.cloudguide.domain.understanding.Question.FollowUp.Wish;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What "yes", "no", "I don't know" or a choice means while a question of ours is pending. */
final class PendingAnswers {
  /** The usual amount will do. */
  private static final Named USUAL = Named.builder().facts(Map.of(EstimateAnswers.USUAL, Fact.YES)).build();

  private final Guidance guidance;
  private final RecommendAnswers recommend;
  private final AdviceAnswers advice;
  private final PreferenceAnswers preferences;
  private final SavedEstimate estimate;
  private final CommitmentAnswers commitment;

  PendingAnswers(
      Guidance guidance, RecommendAnswers recommend, AdviceAnswers advice, PreferenceAnswers preferences,
      SavedEstimate estimate, CommitmentAnswers commitment) {
    this.guidance = guidance;
    this.recommend = recommend;
    this.advice = advice;
    this.preferences = preferences;
    this.estimate = estimate;
    this.commitment = commitment;
  }

  /** What to do with it: a reply, another question to answer instead, or nothing that fits. */
  sealed interface Outcome {
    /** Answered on the spot. */
    record Replied(Reply reply) implements Outcome {}

    /** Completes a question. */
    record Completed(Question question) implements Outcome {}

    /** Does not answer what was asked. */
    record Unfitting() implements Outcome {}
  }

  Outcome take(Given given, Turn turn) {
    return turn.conversation().pending()
        .map(pending -> fit(pending, given, turn))
        .orElseGet(() -> new Outcome.Replied(guidance.nothingPending()));
  }

  private Outcome fit(Pending pending, Given given, Turn turn) {
    return switch (pending) {
      case Pending.FactAsked asked when CommitmentAnswers.isOurs(asked) ->
          commitment.answered(asked, given, turn).<Outcome>map(Outcome.Completed::new)
              .orElseGet(Outcome.Unfitting::new);
      case Pending.FactAsked asked -> fact(asked, given, turn);
      case Pending.FollowUpOffered offered -> followUp(offered, given);
      case Pending.KeepPreference offer -> keep(offer, given, turn);
      case Pending.KeepEstimate keep -> keepEstimate(given, turn);
      case Pending.GoOnOffered offered -> goOn(given, turn);
      case Pending.ForgetConfirm confirm -> forget(given, turn);
      case Pending.DidYouMean meant -> choice(meant, given, turn);
      case Pending.MissingAsked asked when asked.missing() == Pending.Missing.HOME_REGION -> home(given, turn);
      case Pending.MissingAsked asked -> named(given, turn);
      case Pending.UsageAsked asked -> usage(asked, given, turn);
      case Pending.PageOffered page -> page(given);
      case Pending.SideAsked asked -> side(asked, given, turn);
      case Pending.WhichQuestion which -> question(which, given);
      case Pending.AnythingElse anything -> anythingElse(given, turn);
    };
  }

  private Outcome fact(Pending.FactAsked asked, Given given, Turn turn) {
    Map<String, String> facts = switch (given) {
      case Given.Yes yes -> Map.of(asked.fact(), Fact.YES);
      case Given.No no -> Map.of(asked.fact(), Fact.NO);
      case Given.DontKnow unknown -> Map.of(asked.fact(), Fact.UNKNOWN);
      case Given.Facts stated -> stated(asked, stated.facts());
      case Given.Ordinal ordinal -> recommend.choice(asked, ordinal.index())
          .map(value -> Map.of(asked.fact(), value)).orElse(Map.of());
      case Given.Things things -> things.named().facts();
    };
    boolean fits = !facts.isEmpty() && facts.entrySet().stream()
        .allMatch(fact -> recommend.isChoice(fact.getKey(), fact.getValue()));
    if (!fits || !(turn.conversation().last().orElse(null) instanceof Question.Recommend question)) {
      return new Outcome.Unfitting();
    }
    return new Outcome.Completed(new Question.Recommend(question.named().answered(facts)));
  }

  /** The facts stated, those words that answer the fact asked for under its id. */
  private Map<String, String> stated(Pending.FactAsked asked, Map<String, String> facts) {
    String words = facts.get(Given.Facts.ASKED);
    return words == null ? facts : recommend.choiceSaid(asked, words)
        .map(value -> Map.of(asked.fact(), value)).orElse(Map.of());
  }

  private Outcome followUp(Pending.FollowUpOffered offered, Given given) {
    return switch (given) {
      case Given.Yes yes -> wish(offered, 0);
      case Given.Ordinal ordinal -> wish(offered, ordinal.index());
      case Given.No no -> new Outcome.Replied(guidance.goodbye());
      case Given.DontKnow unknown -> wish(offered, 0);
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> new Outcome.Unfitting();
    };
  }

  private static Outcome wish(Pending.FollowUpOffered offered, int index) {
    return index < offered.wishes().size()
        ? new Outcome.Completed(new Question.FollowUp(Wish.valueOf(offered.wishes().get(index)), Named.NOTHING))
        : new Outcome.Unfitting();
  }

  /** "More?", "next step?". */
  private Outcome page(Given given) {
    return switch (given) {
      case Given.Yes yes -> new Outcome.Completed(new Question.FollowUp(Wish.MORE, Named.NOTHING));
      case Given.No no -> new Outcome.Replied(guidance.whatElse());
      case Given.DontKnow unknown -> new Outcome.Replied(guidance.whatElse());
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> new Outcome.Unfitting();
    };
  }

  /** The question that decides between sides. */
  private Outcome side(Pending.SideAsked asked, Given given, Turn turn) {
    Optional<Question> last = turn.conversation().last();
    if (last.isEmpty()) {
      return new Outcome.Unfitting();
    }
    return switch (given) {
      case Given.Yes yes -> chosen(asked.ifYes(), last.get());
      case Given.No no -> new Outcome.Replied(advice.otherThan(asked, last.get()));
      case Given.DontKnow unknown -> new Outcome.Replied(advice.unsure());
      case Given.Ordinal ordinal -> ordinal.index() >= 0 && ordinal.index() < asked.sides().size()
          ? chosen(asked.sides().get(ordinal.index()), last.get())
          : new Outcome.Unfitting();
      case Given.Things things -> asked.sides().stream()
          .filter(key -> names(things.named(), key)).findFirst()
          .map(key -> chosen(key, last.get()))
          .orElseGet(Outcome.Unfitting::new);
      case Given.Facts facts -> new Outcome.Unfitting();
    };
  }

  /** Whether that side of a comparison is named. */
  static boolean names(Named named, String key) {
    return named.outside().contains(key) || named.services().stream().anyMatch(id -> id.value().equals(key));
  }

  private Outcome chosen(String key, Question last) {
    return advice.chosen(key, last)
        .<Outcome>map(Outcome.Replied::new)
        .orElseGet(Outcome.Unfitting::new);
  }

  private Outcome keep(Pending.KeepPreference offer, Given given, Turn turn) {
    return switch (given) {
      case Given.Yes yes -> new Outcome.Replied(preferences.keepOffered(offer, turn));
      case Given.No no -> new Outcome.Replied(preferences.declined());
      case Given.DontKnow unknown -> new Outcome.Replied(preferences.declined());
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> new Outcome.Unfitting();
    };
  }

  /** Asked of a person about to go: whatever they answer, they go. */
  private Outcome keepEstimate(Given given, Turn turn) {
    return switch (given) {
      case Given.Yes yes -> new Outcome.Replied(guidance.ending(estimate.keep(turn)));
      case Given.No no -> new Outcome.Replied(guidance.goodbye());
      case Given.DontKnow unknown -> new Outcome.Replied(guidance.goodbye());
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> new Outcome.Unfitting();
    };
  }

  private Outcome goOn(Given given, Turn turn) {
    return switch (given) {
      case Given.Yes yes -> estimate.saved(turn).<Outcome>map(Outcome.Completed::new)
          .orElseGet(() -> new Outcome.Replied(guidance.whatElse()));
      case Given.No no -> new Outcome.Replied(guidance.whatElse());
      case Given.DontKnow unknown -> new Outcome.Replied(guidance.whatElse());
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> new Outcome.Unfitting();
    };
  }

  /** "Frankfurt", after we asked for the home Region. */
  private Outcome home(Given given, Turn turn) {
    return switch (given) {
      case Given.Things things -> preferences.home(things.named(), turn)
          .<Outcome>map(Outcome.Replied::new).orElseGet(Outcome.Unfitting::new);
      case Given.No no -> new Outcome.Replied(preferences.declined());
      case Given.DontKnow unknown -> new Outcome.Replied(preferences.declined());
      case Given.Yes yes -> new Outcome.Unfitting();
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
    };
  }

  private Outcome forget(Given given, Turn turn) {
    return switch (given) {
      case Given.Yes yes -> new Outcome.Replied(PreferenceAnswers.forget(turn));
      case Given.No no -> new Outcome.Replied(preferences.kept());
      case Given.DontKnow unknown -> new Outcome.Replied(preferences.kept());
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> new Outcome.Unfitting();
    };
  }

  private Outcome choice(Pending.DidYouMean meant, Given given, Turn turn) {
    return switch (given) {
      case Given.Yes yes -> chosen(meant, 0, turn);
      case Given.Ordinal ordinal -> chosen(meant, ordinal.index(), turn);
      case Given.No no -> new Outcome.Replied(guidance.whatElse());
      case Given.DontKnow unknown -> chosen(meant, 0, turn);
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> change(things.named(), turn);
    };
  }

  private Outcome chosen(Pending.DidYouMean meant, int index, Turn turn) {
    if (index >= meant.choices().size()) {
      return new Outcome.Unfitting();
    }
    String id = meant.choices().get(index);
    Named named = switch (meant.kind()) {
      case SERVICE -> Named.builder().services(List.of(new ServiceId(id))).build();
      case REGION -> Named.builder().regions(List.of(id)).build();
      case TYPE -> Named.builder().types(InstanceType.parse(id).stream().toList()).build();
    };
    return change(named, turn);
  }

  private Outcome named(Given given, Turn turn) {
    return switch (given) {
      case Given.Things things -> change(things.named(), turn);
      case Given.No no -> new Outcome.Replied(guidance.whatElse());
      case Given.Yes yes -> new Outcome.Unfitting();
      case Given.DontKnow unknown -> new Outcome.Replied(guidance.help());
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
    };
  }

  private Outcome usage(Pending.UsageAsked asked, Given given, Turn turn) {
    return switch (given) {
      case Given.Things things -> change(amount(asked, things.named()), turn);
      case Given.Yes yes -> change(USUAL, turn);
      case Given.DontKnow unknown -> change(USUAL, turn);
      case Given.No no -> new Outcome.Replied(guidance.whatElse());
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
    };
  }

  /** A bare number is so many of what was asked for. */
  private static Named amount(Pending.UsageAsked asked, Named named) {
    if (!named.amounts().isEmpty() || named.count().isEmpty()) {
      return named;
    }
    Quantity quantity = Quantity.of(named.count().get(), asked.unit());
    return named.toBuilder().count(Optional.empty()).amounts(List.of(new Amount(quantity, Optional.empty()))).build();
  }

  private static Outcome change(Named named, Turn turn) {
    Optional<Question> last = turn.conversation().last();
    return last.isPresent()
        ? new Outcome.Completed(last.get().with(Changes.merge(last.get().named(), named)))
        : new Outcome.Unfitting();
  }

  private Outcome question(Pending.WhichQuestion which, Given given) {
    return switch (given) {
      case Given.Yes yes -> question(which, 0);
      case Given.DontKnow unknown -> question(which, 0);
      case Given.Ordinal ordinal -> question(which, ordinal.index());
      case Given.No no -> new Outcome.Replied(
          which.questions().getFirst() instanceof Question.Recommend ? recommend.noneOf(which) : guidance.whatElse());
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> new Outcome.Unfitting();
    };
  }

  private static Outcome question(Pending.WhichQuestion which, int index) {
    return index < which.questions().size()
        ? new Outcome.Completed(which.questions().get(index))
        : new Outcome.Unfitting();
  }

  private Outcome anythingElse(Given given, Turn turn) {
    return switch (given) {
      case Given.No no -> new Outcome.Replied(estimate.offer(turn).orElseGet(guidance::goodbye));
      case Given.Yes yes -> new Outcome.Replied(guidance.whatElse());
      case Given.DontKnow unknown -> new Outcome.Replied(guidance.help());
      case Given.Ordinal ordinal -> new Outcome.Unfitting();
      case Given.Facts facts -> new Outcome.Unfitting();
      case Given.Things things -> new Outcome.Unfitting();
    };
  }
}
