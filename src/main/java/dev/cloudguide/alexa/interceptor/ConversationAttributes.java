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
    Map<String, Object> attributes = attributes(input);
    set(input, attributes == null ? Conversation.FRESH : ConversationCodec.read(attributes));
  }

  @Override
  public void process(HandlerInput input, Optional<Response> response) {
    if (input.getRequestEnvelope().getSession() != null) {
      input.getAttributesManager().setSessionAttributes(ConversationCodec.write(of(input), known(input)));
    }
  }

  /** What this session already read of a person's preferences. */
  public static Optional<Saved> known(HandlerInput input, PersonKey person) {
    Map<String, Object> attributes = attributes(input);
    return attributes == null
        ? Optional.empty() : KnownPreferences.read(attributes.get(KnownPreferences.NAME), person);
  }

  /** As they came; null if there are none. */
  private static Map<String, Object> attributes(HandlerInput input) {
    Session session = input.getRequestEnvelope().getSession();
    return session == null ? null : session.getAttributes();
  }

  /** Keeps what was read of a person's preferences for the rest of the session. */
  public static void know(HandlerInput input, PersonKey person, Saved saved) {
    input.getAttributesManager().getRequestAttributes()
        .put(KnownPreferences.NAME, KnownPreferences.write(person, saved));
  }

  private static Optional<Map<?, ?>> known(HandlerInput input) {
    Object read = input.getAttributesManager().getRequestAttributes().get(KnownPreferences.NAME);
    Map<String, Object> before = attributes(input);
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
