package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import dev.cloudguide.alexa.interceptor.ConversationAttributes;
import dev.cloudguide.answer.Answers;
import dev.cloudguide.conversation.Conversation;
import java.util.Optional;

/** Opening, help, repeat, start over, stop; and every intent that nobody else takes, which counts as not understood. */
public final class GuidanceHandler implements RequestHandler {
  private final Answers answers;
  private final Conversing conversing;

  public GuidanceHandler(Answers answers, Conversing conversing) {
    this.answers = answers;
    this.conversing = conversing;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof LaunchRequest
        || input.getRequestEnvelope().getRequest() instanceof IntentRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    if (input.getRequestEnvelope().getRequest() instanceof LaunchRequest) {
      return conversing.reply(input, answers::welcome);
    }
    return switch (Incoming.of(input).intentName()) {
      case "AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent", "AMAZON.PauseIntent" ->
          conversing.reply(input, turn -> answers.guidance().goodbye());
      case "ThanksIntent" -> conversing.reply(input, answers::thanked);
      case "AMAZON.HelpIntent" -> conversing.reply(input, answers::help);
      case "AMAZON.RepeatIntent" -> repeat(input);
      case "AMAZON.StartOverIntent" -> startOver(input);
      case "AMAZON.MoreIntent", "AMAZON.NextIntent", "AMAZON.ResumeIntent" ->
          conversing.reply(input, answers::more);
      case "AMAZON.PreviousIntent" -> conversing.reply(input, answers::previous);
      default -> conversing.reply(input, answers::missed);
    };
  }

  private Optional<Response> repeat(HandlerInput input) {
    Optional<Conversation.Said> said = ConversationAttributes.of(input).said();
    return said.isPresent()
        ? conversing.again(input, said.get())
        : conversing.reply(input, turn -> answers.guidance().nothingToRepeat());
  }

  private Optional<Response> startOver(HandlerInput input) {
    ConversationAttributes.set(
        input, Conversation.FRESH.withWays(ConversationAttributes.of(input).ways()));
    return conversing.reply(input, turn -> answers.guidance().startOver());
  }
}
