package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.SessionResumedRequest;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import dev.cloudguide.alexa.response.Responses;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.PreferenceStore.StoreUnavailable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Everything that must not be answered aloud: the end of a session, events, screens. Disabling the skill forgets. */
public final class QuietHandler implements RequestHandler {
  private final PreferenceStore preferences;

  public QuietHandler(PreferenceStore preferences) {
    this.preferences = preferences;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return true;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Request request = input.getRequestEnvelope().getRequest();
    if (request instanceof SkillDisabledRequest disabled) {
      Incoming.of(input).userId().map(PersonKeys::account).ifPresent(account -> forget(account, moment(disabled)));
    }
    boolean inSession = request instanceof RuntimeErrorEvent || request instanceof ConnectionsResponse
        || request instanceof SessionResumedRequest;
    return Responses.silent(request instanceof SessionEndedRequest || !inSession);
  }

  /** When the skill was disabled; the event may come late, or again. */
  private static Optional<Instant> moment(SkillDisabledRequest disabled) {
    return Optional.ofNullable(disabled.getEventCreationTime())
        .or(() -> Optional.ofNullable(disabled.getTimestamp()))
        .map(OffsetDateTime::toInstant);
  }

  /** Alexa repeats the event if we fail, so a store that is down now is no loss. */
  private void forget(String account, Optional<Instant> moment) {
    try {
      moment.ifPresentOrElse(
          when -> preferences.forgetSavedBefore(account, when), () -> preferences.forgetAccount(account));
    } catch (StoreUnavailable e) {
      throw new EventNotHandled(e);
    }
  }
}
