package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.util.Optional;

/** What a request holds, whatever of it is missing. */
public final class Incoming {
  private final RequestEnvelope envelope;

  public Incoming(RequestEnvelope envelope) {
    this.envelope = envelope;
  }

  static Incoming of(HandlerInput input) {
    return new Incoming(input.getRequestEnvelope());
  }

  public Request request() {
    return envelope.getRequest();
  }

  Optional<Intent> intent() {
    return request() instanceof IntentRequest asked ? Optional.ofNullable(asked.getIntent()) : Optional.empty();
  }

  /** The intent's name; empty if the request is none. */
  public String intentName() {
    return intent().map(Intent::getName).orElse("");
  }

  String locale() {
    return request() == null || request().getLocale() == null ? "en-US" : request().getLocale();
  }

  public Optional<Session> session() {
    return Optional.ofNullable(envelope.getSession());
  }

  /** Whether the person asked straight away, without opening the skill first. */
  boolean isOneShot() {
    return !(request() instanceof LaunchRequest)
        && session().map(session -> Boolean.TRUE.equals(session.getNew())).orElse(true);
  }

  /** Whether the device has a screen that shows what we send. A viewport alone does not say so. */
  boolean hasScreen() {
    return system().map(SystemState::getDevice)
        .map(Device::getSupportedInterfaces)
        .map(SupportedInterfaces::getAlexaPresentationAPL)
        .isPresent();
  }

  /** The skill this request is addressed to. */
  public Optional<String> skillId() {
    return system().map(SystemState::getApplication)
        .or(() -> session().map(Session::getApplication))
        .map(application -> application.getApplicationId());
  }

  Optional<String> userId() {
    return system().map(SystemState::getUser)
        .map(User::getUserId)
        .or(() -> session().map(Session::getUser).map(User::getUserId))
        .filter(id -> !id.isBlank());
  }

  Optional<String> personId() {
    return system().map(SystemState::getPerson)
        .map(person -> person.getPersonId())
        .filter(id -> !id.isBlank());
  }

  /** Differs from session to session, so that welcomes do. */
  int seed() {
    return session().map(Session::getSessionId).map(String::hashCode).orElse(0);
  }

  private Optional<SystemState> system() {
    return Optional.ofNullable(envelope.getContext()).map(Context::getSystem);
  }
}
