package dev.cloudguide.alexa.interceptor;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.dispatcher.request.interceptor.ResponseInterceptor;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Session;
import dev.cloudguide.conversation.Conversation;
import java.util.Optional;

/** Turns session attributes into the conversation before a handler runs, and back after it. */
public final class ConversationAttributes implements RequestInterceptor, ResponseInterceptor {
  private static final String KEY = "conversation";

  @Override
  public void process(HandlerInput input) {
    set(input, Optional.ofNullable(input.getRequestEnvelope().getSession())
        .map(Session::getAttributes)
        .map(ConversationCodec::read)
        .orElse(Conversation.FRESH));
  }

  @Override
  public void process(HandlerInput input, Optional<Response> response) {
    if (input.getRequestEnvelope().getSession() != null) {
      input.getAttributesManager().setSessionAttributes(ConversationCodec.write(of(input)));
    }
  }

  /** The conversation as it stands in this request. */
  public static Conversation of(HandlerInput input) {
    return input.getAttributesManager().getRequestAttributes().get(KEY) instanceof Conversation conversation
        ? conversation
        : Conversation.FRESH;
  }

  /** Replaces the conversation. */
  public static void set(HandlerInput input, Conversation conversation) {
    input.getAttributesManager().getRequestAttributes().put(KEY, conversation);
  }
}
