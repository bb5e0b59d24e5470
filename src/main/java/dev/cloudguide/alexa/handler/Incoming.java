package dev.cloudguide.alexa.handler;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Application;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Person;
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
    return Optional.ofNullable(asked());
  }

  private Intent asked() {
    return request() instanceof IntentRequest intentRequest ? intentRequest.getIntent() : null;
  }

  /** The intent's name; empty if the request is none. */
  public String intentName() {
    Intent intent = asked();
    return intent == null || intent.getName() == null ? "" : intent.getName();
  }

  String locale() {
    return request() == null || request().getLocale() == null ? "en-US" : request().getLocale();
  }

  public Optional<Session> session() {
    return Optional.ofNullable(envelope.getSession());
  }

  /** Whether the person asked straight away, without opening the skill first. */
  boolean isOneShot() {
    Session session = envelope.getSession();
    return !(request() instanceof LaunchRequest) && (session == null || Boolean.TRUE.equals(session.getNew()));
  }

  /** Whether the device has a screen that shows what we send. A viewport alone does not say so. */
  boolean hasScreen() {
    SystemState system = system();
    Device device = system == null ? null : system.getDevice();
    SupportedInterfaces interfaces = device == null ? null : device.getSupportedInterfaces();
    return interfaces != null && interfaces.getAlexaPresentationAPL() != null;
  }

  /** The skill this request is addressed to. */
  public Optional<String> skillId() {
    SystemState system = system();
    Application application = system == null ? null : system.getApplication();
    if (application == null && envelope.getSession() != null) {
      application = envelope.getSession().getApplication();
    }
    return application == null ? Optional.empty() : Optional.ofNullable(application.getApplicationId());
  }

  Optional<String> userId() {
    String id = system() == null ? null : userId(system().getUser());
    return known(id == null && envelope.getSession() != null ? userId(envelope.getSession().getUser()) : id);
  }

  private static String userId(User user) {
    return user == null ? null : user.getUserId();
  }

  Optional<String> personId() {
    Person person = system() == null ? null : system().getPerson();
    return known(person == null ? null : person.getPersonId());
  }

  private static Optional<String> known(String id) {
    return id == null || id.isBlank() ? Optional.empty() : Optional.of(id);
  }

  /** Differs from session to session, so that welcomes do. */
  int seed() {
    Session session = envelope.getSession();
    return session == null || session.getSessionId() == null ? 0 : session.getSessionId().hashCode();
  }

  private SystemState system() {
    return envelope.getContext() == null ? null : envelope.getContext().getSystem();
  }
}
