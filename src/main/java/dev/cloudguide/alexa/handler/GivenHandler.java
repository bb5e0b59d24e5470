package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import dev.cloudguide.alexa.slot.NamedSlots;
import dev.cloudguide.alexa.slot.Slots;
import dev.cloudguide.answer.Answers;
import dev.cloudguide.answer.Given;
import dev.cloudguide.domain.understanding.Named;
import java.util.Optional;

/** "Yes", "no", "I don't know", "short bursts", "the second one": answers to a question of ours. */
public final class GivenHandler implements RequestHandler {
  private static final String ANSWER = "AnswerIntent";

  private final Answers answers;
  private final NamedSlots slots;
  private final Conversing conversing;

  /** The handler of all intents that answer. */
  public GivenHandler(Answers answers, NamedSlots slots, Conversing conversing) {
    this.answers = answers;
    this.slots = slots;
    this.conversing = conversing;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return switch (Incoming.of(input).intentName()) {
      case "AMAZON.YesIntent", "AMAZON.NoIntent", "AMAZON.SelectIntent", "DontKnowIntent", ANSWER -> true;
      default -> false;
    };
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Incoming incoming = Incoming.of(input);
    Slots filled = new Slots(incoming.intent().orElse(null));
    Given given = switch (incoming.intentName()) {
      case "AMAZON.YesIntent" -> new Given.Yes();
      case "AMAZON.NoIntent" -> new Given.No();
      case "DontKnowIntent" -> new Given.DontKnow();
      case "AMAZON.SelectIntent" -> new Given.Ordinal(place(filled));
      default -> given(slots.read(filled));
    };
    return conversing.reply(input, turn -> answers.given(given, turn));
  }

  private static Given given(Named named) {
    return named.facts().isEmpty() ? new Given.Things(named) : new Given.Facts(named.facts());
  }

  /** The place that was selected, from zero; the first if it cannot be told. */
  private static int place(Slots filled) {
    return filled.count("ListPosition").map(position -> position - 1).orElse(0);
  }
}
