package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.catalog.Services;
import dev.cloudguide.domain.understanding.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The question of ours that is open, to ask it once more: state holds what its answer means, not its words. */
final class OpenQuestions {
  private final Function<Pending.FactAsked, Optional<Ask>> facts;
  private final BiFunction<Question, Turn, Optional<Ask>> asksNow;
  private final HeardAnswers heard;
  private final PreferenceAnswers preferences;
  private final SavedEstimate estimate;
  private final Services services;
  private final Regions regions;

  /**
   * Of these answers.
   *
   * @param facts the question about a fact
   * @param asksNow the question that a question leads to
   */
  OpenQuestions(
      Function<Pending.FactAsked, Optional<Ask>> facts, BiFunction<Question, Turn, Optional<Ask>> asksNow,
      HeardAnswers heard, PreferenceAnswers preferences, SavedEstimate estimate, Services services, Regions regions) {
    this.services = services;
    this.regions = regions;
    this.facts = facts;
    this.asksNow = asksNow;
    this.heard = heard;
    this.preferences = preferences;
    this.estimate = estimate;
  }

  /** The open question in words; empty if there is none, or it cannot be put again. */
  Optional<Ask> ask(Turn turn) {
    return turn.conversation().pending().flatMap(pending -> switch (pending) {
      case Pending.FactAsked asked -> facts.apply(asked);
      case Pending.KeepPreference offer -> preferences.offered(offer).map(phrase -> Asks.of(phrase, offer));
      case Pending.KeepEstimate keep -> Optional.of(SavedEstimate.keepAsked());
      case Pending.GoOnOffered offered -> estimate.goOn(turn);
      case Pending.ForgetConfirm confirm -> Optional.of(PreferenceAnswers.forgetEverything());
      case Pending.WhichQuestion which -> heard.either(which.questions()).ask();
      case Pending.MissingAsked asked when asked.missing() == Pending.Missing.HOME_REGION ->
          Optional.of(preferences.whichRegion());
      case Pending.AnythingElse anything -> Optional.empty();
      case Pending.MissingAsked asked -> fromLast(asked, turn);
      case Pending.DidYouMean meant -> Optional.of(choice(meant));
      case Pending.UsageAsked asked -> fromLast(asked, turn);
      case Pending.FollowUpOffered offered -> fromLast(offered, turn);
      case Pending.PageOffered offered -> fromLast(offered, turn);
      case Pending.SideAsked asked -> fromLast(asked, turn);
    });
  }

  private Ask choice(Pending.DidYouMean meant) {
    List<Value> choices = meant.choices().stream().map(id -> choice(meant.kind(), id)).toList();
    String key = switch (meant.kind()) {
      case SERVICE -> "ask.near-service";
      case REGION -> "ask.near-region";
      case TYPE -> "ask.type-choice";
    };
    return Asks.of(Phrase.of(key).with("choices", new Value.AnyOf(choices)), meant);
  }

  /** State may have been tampered with: what names nothing is said as it is. */
  private Value choice(Pending.Kind kind, String id) {
    Optional<Value> named = switch (kind) {
      case SERVICE -> id.equals(id.strip())
          ? services.find(new ServiceId(id)).map(service -> new Value.Text(service.shortName())) : Optional.empty();
      case REGION -> regions.find(id).map(Value.Place::new);
      case TYPE -> InstanceType.parse(id).map(Value.Instance::new);
    };
    return named.orElseGet(() -> new Value.Text(id));
  }

  /** As the last question led to it, if it still does. */
  private Optional<Ask> fromLast(Pending pending, Turn turn) {
    Conversation conversation = turn.conversation();
    return conversation.last()
        .flatMap(last -> asksNow.apply(last, turn))
        .filter(ask -> ask.pending().equals(pending));
  }
}
