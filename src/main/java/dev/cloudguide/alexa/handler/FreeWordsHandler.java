package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import dev.cloudguide.alexa.interceptor.ConversationAttributes;
import dev.cloudguide.alexa.slot.Slots;
import dev.cloudguide.answer.Answers;
import dev.cloudguide.conversation.Conversation;
import java.util.Optional;

/** Sentences that no slotted intent takes: "is it dumb to run Postgres on E C two". */
public final class FreeWordsHandler implements RequestHandler {
  private final Answers answers;
  private final Conversing conversing;

  public FreeWordsHandler(Answers answers, Conversing conversing) {
    this.answers = answers;
    this.conversing = conversing;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return FreeWords.beginning(Incoming.of(input).intentName()).isPresent();
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Incoming incoming = Incoming.of(input);
    String words = new Slots(incoming.intent().orElse(null)).sentence(FreeWords.SLOT).orElse("");
    String sentence = FreeWords.beginning(incoming.intentName()).orElse("") + " " + words;
    Optional<Conversation.Said> said = ConversationAttributes.of(input).said();
    return said.isPresent() && answers.asksToRepeat(sentence)
        ? conversing.again(input, said.get())
        : conversing.reply(input, turn -> answers.heard(sentence, turn));
  }
}
