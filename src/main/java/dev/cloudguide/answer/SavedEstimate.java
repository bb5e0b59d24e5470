package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Question;
import java.util.Optional;

/** The last estimate, kept if the person agrees: whoever comes back can go on with it. */
final class SavedEstimate {
  private final EstimateAnswers estimates;

  SavedEstimate(EstimateAnswers estimates) {
    this.estimates = estimates;
  }

  /** What a saved estimate was about; empty if it leads to none any more. */
  Optional<Value> subject(Named about, Turn turn) {
    return estimates.subject(new Question.Estimate(about), turn).map(Value.Said::new);
  }

  /** "Keep this estimate". */
  Reply keep(Turn turn) {
    Optional<Question.Estimate> last = last(turn);
    return last.isEmpty()
        ? Reply.saying(Phrase.of("preference.estimate.none")).build()
        : PreferenceAnswers.keep(turn, saved -> saved.withEstimate(last.get().named()),
            Phrase.of("preference.estimate.kept"));
  }

  private Optional<Question.Estimate> last(Turn turn) {
    return turn.conversation().last()
        .filter(Question.Estimate.class::isInstance).map(Question.Estimate.class::cast)
        .filter(asked -> estimates.again(asked, turn).isPresent());
  }

  /** Before a person goes who made an estimate: shall we keep it? Empty if it is kept already, or cannot be. */
  Optional<Reply> offer(Turn turn) {
    return last(turn)
        .filter(asked -> !turn.preferences().get().estimate().equals(Optional.of(asked.named())))
        .filter(asked -> !turn.preferences().isUnavailable())
        .map(asked -> Reply.saying().ask(keepAsked()).build());
  }

  /** "Shall I keep this estimate?" */
  static Ask keepAsked() {
    return Asks.of(Phrase.of("ask.keep-estimate"), new Pending.KeepEstimate());
  }

  /** "Shall I go on with your estimate?", for a person who comes back. */
  Optional<Ask> goOn(Turn turn) {
    return turn.preferences().get().estimate()
        .flatMap(about -> subject(about, turn))
        .map(subject -> Asks.of(Phrase.of("ask.go-on").with("subject", subject), new Pending.GoOnOffered()));
  }

  /** The saved estimate, asked again. */
  Optional<Question> saved(Turn turn) {
    return turn.preferences().get().estimate().map(Question.Estimate::new);
  }
}
