package dev.cloudguide.alexa;

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
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.Task;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The requests that people wait for, out of plain values, field by field. Only what the skill looks at is taken; what
 * is missing or of the wrong kind is absent.
 */
final class RequestReader {
  private RequestReader() {}

  /** The envelope; empty if its request is of a kind that is left to the whole model. */
  static Optional<RequestEnvelope> read(Map<?, ?> envelope) {
    Map<?, ?> request = fields(envelope.get("request"));
    return request(request).map(read -> RequestEnvelope.builder()
        .withVersion(text(envelope.get("version")))
        .withSession(session(fields(envelope.get("session"))))
        .withContext(context(fields(envelope.get("context"))))
        .withRequest(read)
        .build());
  }

  private static Optional<Request> request(Map<?, ?> request) {
    String id = text(request.get("requestId"));
    String locale = text(request.get("locale"));
    Request read = switch (text(request.get("type"))) {
      case "IntentRequest" -> IntentRequest.builder()
          .withRequestId(id).withLocale(locale).withIntent(intent(fields(request.get("intent")))).build();
      case "LaunchRequest" -> LaunchRequest.builder()
          .withRequestId(id).withLocale(locale).withTask(task(fields(request.get("task")))).build();
      case "SessionEndedRequest" -> SessionEndedRequest.builder().withRequestId(id).withLocale(locale).build();
      default -> null;
    };
    return Optional.ofNullable(read);
  }

  private static Task task(Map<?, ?> task) {
    return task == null ? null
        : Task.builder().withName(text(task.get("name"))).withVersion(text(task.get("version"))).build();
  }

  private static Intent intent(Map<?, ?> intent) {
    if (intent == null) {
      return null;
    }
    Map<String, com.amazon.ask.model.Slot> slots = null;
    if (intent.get("slots") instanceof Map<?, ?> given) {
      slots = new HashMap<>();
      for (Map.Entry<?, ?> slot : given.entrySet()) {
        slots.put((String) slot.getKey(), SlotReader.read(fields(slot.getValue())));
      }
    }
    return Intent.builder()
        .withName(text(intent.get("name")))
        .withConfirmationStatus(text(intent.get("confirmationStatus")))
        .withSlots(slots)
        .build();
  }

  private static Session session(Map<?, ?> session) {
    return session == null ? null : Session.builder()
        .withNew(truth(session.get("new")))
        .withSessionId(text(session.get("sessionId")))
        .withApplication(application(fields(session.get("application"))))
        .withAttributes(attributes(session.get("attributes")))
        .withUser(user(fields(session.get("user"))))
        .build();
  }

  private static Context context(Map<?, ?> context) {
    return context == null ? null
        : Context.builder().withSystem(system(fields(context.get("System")))).build();
  }

  private static SystemState system(Map<?, ?> system) {
    if (system == null) {
      return null;
    }
    Map<?, ?> person = fields(system.get("person"));
    return SystemState.builder()
        .withApplication(application(fields(system.get("application"))))
        .withUser(user(fields(system.get("user"))))
        .withPerson(person == null ? null : Person.builder().withPersonId(text(person.get("personId"))).build())
        .withDevice(device(fields(system.get("device"))))
        .withApiEndpoint(text(system.get("apiEndpoint")))
        .build();
  }

  private static Device device(Map<?, ?> device) {
    return device == null ? null : Device.builder()
        .withDeviceId(text(device.get("deviceId")))
        .withSupportedInterfaces(interfaces(fields(device.get("supportedInterfaces"))))
        .build();
  }

  /** Whether there is a screen is all that is asked of a device. */
  private static SupportedInterfaces interfaces(Map<?, ?> interfaces) {
    return interfaces != null && interfaces.get("Alexa.Presentation.APL") instanceof Map ? Screen.some() : null;
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

  private static Application application(Map<?, ?> application) {
    return application == null ? null
        : Application.builder().withApplicationId(text(application.get("applicationId"))).build();
  }

  private static User user(Map<?, ?> user) {
    return user == null ? null : User.builder().withUserId(text(user.get("userId"))).build();
  }

  /** Attributes that are no object would make the whole session unreadable. */
  @SuppressWarnings("unchecked") // the keys of JSON are strings
  private static Map<String, Object> attributes(Object value) {
    return value instanceof Map<?, ?> attributes ? (Map<String, Object>) attributes : null;
  }

  static Map<?, ?> fields(Object value) {
    return value instanceof Map<?, ?> fields ? fields : null;
  }

  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : null;
  }

  static String text(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : null;
  }

  private static Boolean truth(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
  }
}
