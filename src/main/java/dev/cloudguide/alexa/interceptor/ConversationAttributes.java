package dev.cloudguide.alexa.interceptor;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.dispatcher.request.interceptor.ResponseInterceptor;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Session;
import dev.cloudguide.conversation.Conversation;
import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import java.util.Map;
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
      input.getAttributesManager().setSessionAttributes(ConversationCodec.write(of(input), known(input)));
    }
  }

  /** What this session already read of a person's preferences. */
  public static Optional<Saved> known(HandlerInput input, PersonKey person) {
    return Optional.ofNullable(input.getRequestEnvelope().getSession())
        .map(Session::getAttributes)
        .flatMap(attributes -> KnownPreferences.read(attributes.get(KnownPreferences.NAME), person));
  }

  /** Keeps what was read of a person's preferences for the rest of the session. */
  public static void know(HandlerInput input, PersonKey person, Saved saved) {
    input.getAttributesManager().getRequestAttributes()
        .put(KnownPreferences.NAME, KnownPreferences.write(person, saved));
  }

  private static Optional<Map<?, ?>> known(HandlerInput input) {
    Object read = input.getAttributesManager().getRequestAttributes().get(KnownPreferences.NAME);
    Map<String, Object> before = input.getRequestEnvelope().getSession().getAttributes();
    Object kept = read == null && before != null ? before.get(KnownPreferences.NAME) : read;
    return kept instanceof Map<?, ?> known ? Optional.of(known) : Optional.empty();
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
