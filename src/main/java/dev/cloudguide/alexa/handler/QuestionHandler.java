package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import dev.cloudguide.alexa.slot.NamedSlots;
import dev.cloudguide.alexa.slot.Slots;
import dev.cloudguide.answer.Answers;
import dev.cloudguide.domain.understanding.Named;
import java.util.List;
import java.util.Optional;

/** Every intent that asks a question: its slots become the question, and the question is answered. */
public final class QuestionHandler implements RequestHandler {
  private final QuestionIntent intent;
  private final NamedSlots slots;
  private final Answers answers;
  private final Conversing conversing;

  /** The handler of one intent. */
  public QuestionHandler(QuestionIntent intent, NamedSlots slots, Answers answers, Conversing conversing) {
    this.intent = intent;
    this.slots = slots;
    this.answers = answers;
    this.conversing = conversing;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return Incoming.of(input).intentName().equals(intent.intentName());
  }

  /** Where a price is asked for, with the words for the service: they may say which kind of it. */
  private Named named(Slots filled) {
    Named named = slots.read(filled);
    return intent == QuestionIntent.SERVICE_PRICE && named.services().size() == 1
        ? filled.words("service").map(named::saying).orElse(named)
        : named;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Slots filled = new Slots(Incoming.of(input).intent().orElse(null));
    Named named = named(filled);
    List<String> sides = slots.sides(filled);
    boolean kindsOfOne = sides.size() > 1 && named.services().size() == 1 && named.outside().isEmpty()
        && named.unknown().isEmpty();
    return conversing.reply(input, turn -> kindsOfOne
        ? answers.heard(String.join(" or ", sides), turn)
        : answers.asked(intent.question(named), turn));
  }
}
