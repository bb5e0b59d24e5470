package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import dev.cloudguide.alexa.response.Responses;
import dev.cloudguide.answer.Answers;
import java.util.Optional;
import java.util.function.Consumer;

/** The one place where bugs end: the person hears an apology and a way on, the log gets one entry. */
public final class ApologyHandler implements ExceptionHandler {
  private final Answers answers;
  private final Conversing conversing;
  private final Consumer<Throwable> log;

  /** An apologist that tells {@code log} of each problem. */
  public ApologyHandler(Answers answers, Conversing conversing, Consumer<Throwable> log) {
    this.answers = answers;
    this.conversing = conversing;
    this.log = log;
  }

  @Override
  public boolean canHandle(HandlerInput input, Throwable problem) {
    return !EventNotHandled.isBehind(problem);
  }

  @Override
  public Optional<Response> handle(HandlerInput input, Throwable problem) {
    log.accept(problem);
    boolean aloud = input.getRequestEnvelope().getRequest() instanceof IntentRequest
        || input.getRequestEnvelope().getRequest() instanceof LaunchRequest
        || input.getRequestEnvelope().getRequest() instanceof UserEvent;
    return aloud
        ? conversing.reply(input, turn -> answers.guidance().apology())
        : Responses.silent(true);
  }
}
