package dev.cloudguide.alexa;

import static dev.cloudguide.alexa.JsonValues.isObject;
import static dev.cloudguide.alexa.JsonValues.text;

import com.amazon.ask.model.Application;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Person;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.Task;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The requests that people wait for, read as they come, field by field. Only what the skill looks at is taken, the rest
 * is passed over unread; what is missing or of the wrong kind is absent.
 */
final class RequestReader {
  private final RequestEnvelope.Builder envelope = RequestEnvelope.builder();
  private String type = "";
  private Request request;

  /**
   * Reads an envelope.
   *
   * @throws com.fasterxml.jackson.core.JacksonException if it is not JSON
   */
  RequestReader(byte[] json) throws IOException {
    try (JsonParser parser = JsonValues.FACTORY.createParser(json)) {
      parser.nextToken();
      if (parser.hasToken(JsonToken.START_OBJECT)) {
        envelope(parser);
      }
    }
  }

  /** The type of the request; blank if this is no Alexa request. */
  String type() {
    return type;
  }

  /** The envelope; empty if its request is of a kind that is left to the whole model. */
  Optional<RequestEnvelope> read() {
    return request == null ? Optional.empty() : Optional.of(envelope.withRequest(request).build());
  }

  private void envelope(JsonParser json) throws IOException {
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "version" -> envelope.withVersion(text(json));
        case "session" -> envelope.withSession(session(json));
        case "context" -> envelope.withContext(context(json));
        case "request" -> request(json);
        default -> json.skipChildren();
      }
    }
  }

  /** The fields of a request may come before its type. */
  private void request(JsonParser json) throws IOException {
    String id = null;
    String locale = null;
    Intent intent = null;
    Task task = null;
    type = "";
    if (isObject(json)) {
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        switch (name) {
          case "type" -> type = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : none(json);
          case "requestId" -> id = text(json);
          case "locale" -> locale = text(json);
          case "intent" -> intent = intent(json);
          case "task" -> task = task(json);
          default -> json.skipChildren();
        }
      }
    }
    request = switch (type) {
      case "IntentRequest" ->
          IntentRequest.builder().withRequestId(id).withLocale(locale).withIntent(intent).build();
      case "LaunchRequest" -> LaunchRequest.builder().withRequestId(id).withLocale(locale).withTask(task).build();
      case "SessionEndedRequest" -> SessionEndedRequest.builder().withRequestId(id).withLocale(locale).build();
      default -> null;
    };
  }

  private static String none(JsonParser json) throws IOException {
    json.skipChildren();
    return "";
  }

  private static Task task(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    Task.Builder task = Task.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "name" -> task.withName(text(json));
        case "version" -> task.withVersion(text(json));
        default -> json.skipChildren();
      }
    }
    return task.build();
  }

  private static Intent intent(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    Intent.Builder intent = Intent.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "name" -> intent.withName(text(json));
        case "slots" -> intent.withSlots(slots(json));
        default -> json.skipChildren();
      }
    }
    return intent.build();
  }

  private static Map<String, Slot> slots(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    Map<String, Slot> slots = new HashMap<>();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      slots.put(name, SlotReader.read(json));
    }
    return slots;
  }

  private static Session session(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    Session.Builder session = Session.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "new" -> session.withNew("true".equals(text(json)));
        case "sessionId" -> session.withSessionId(text(json));
        case "application" -> session.withApplication(application(json));
        case "attributes" -> session.withAttributes(attributes(json));
        case "user" -> session.withUser(user(json));
        default -> json.skipChildren();
      }
    }
    return session.build();
  }

  /** Attributes that are no object would make the whole session unreadable. */
  private static Map<String, Object> attributes(JsonParser json) throws IOException {
    return isObject(json) ? JsonValues.object(json) : null;
  }

  /** Of the context only the system is looked at. */
  private static Context context(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    Context.Builder context = Context.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals("System")) {
        context.withSystem(system(json));
      } else {
        json.skipChildren();
      }
    }
    return context.build();
  }

  private static SystemState system(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    SystemState.Builder system = SystemState.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "application" -> system.withApplication(application(json));
        case "user" -> system.withUser(user(json));
        case "person" -> system.withPerson(
            isObject(json) ? Person.builder().withPersonId(only("personId", json)).build() : null);
        case "device" -> system.withDevice(device(json));
        default -> json.skipChildren();
      }
    }
    return system.build();
  }

  /** Whether there is a screen is all that is asked of a device. */
  private static Device device(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    Device.Builder device = Device.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals("supportedInterfaces")) {
        device.withSupportedInterfaces(interfaces(json));
      } else {
        json.skipChildren();
      }
    }
    return device.build();
  }

  private static SupportedInterfaces interfaces(JsonParser json) throws IOException {
    SupportedInterfaces interfaces = null;
    if (isObject(json)) {
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        boolean screen = json.nextToken() == JsonToken.START_OBJECT && name.equals("Alexa.Presentation.APL");
        interfaces = screen ? Screen.some() : interfaces;
        json.skipChildren();
      }
    }
    return interfaces;
  }

  /** Apart, so that a device without a screen loads nothing of screens. */
  private static final class Screen {
    static SupportedInterfaces some() {
      return SupportedInterfaces.builder()
          .withAlexaPresentationAPL(com.amazon.ask.model.interfaces.alexa.presentation.apl
              .AlexaPresentationAplInterface.builder().build())
          .build();
    }
  }

  private static Application application(JsonParser json) throws IOException {
    return isObject(json)
        ? Application.builder().withApplicationId(only("applicationId", json)).build() : null;
  }

  private static User user(JsonParser json) throws IOException {
    return isObject(json) ? User.builder().withUserId(only("userId", json)).build() : null;
  }

  /** The one field of an object that is looked at. */
  private static String only(String wanted, JsonParser json) throws IOException {
    String found = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals(wanted)) {
        found = text(json);
      } else {
        json.skipChildren();
      }
    }
    return found;
  }
}
