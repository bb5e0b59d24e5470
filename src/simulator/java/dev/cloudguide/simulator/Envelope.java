package dev.cloudguide.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.simulator.matcher.Heard;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Request envelopes as Alexa sends them. */
final class Envelope {
  /** The skill id of every local request. */
  static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root = JSON.createObjectNode();

  private Envelope(Session session, Device device, String user, String locale) {
    root.put("version", "1.0");
    ObjectNode sessionNode = root.putObject("session");
    sessionNode.put("new", session.isNew());
    sessionNode.put("sessionId", session.id());
    sessionNode.putObject("application").put("applicationId", SKILL_ID);
    sessionNode.set("attributes", session.attributes());
    String[] account = user.split("/", 2);
    sessionNode.putObject("user").put("userId", "amzn1.ask.account." + account[0]);
    ObjectNode system = root.putObject("context").putObject("System");
    system.putObject("application").put("applicationId", SKILL_ID);
    system.putObject("user").put("userId", "amzn1.ask.account." + account[0]);
    if (account.length > 1) {
      system.putObject("person").put("personId", "amzn1.ask.person." + account[1]);
    }
    ObjectNode deviceNode = system.putObject("device");
    deviceNode.put("deviceId", "amzn1.ask.device.local");
    ObjectNode interfaces = deviceNode.putObject("supportedInterfaces");
    if (device.hasScreen()) {
      interfaces.putObject("Alexa.Presentation.APL").putObject("runtime").put("maxVersion", "2024.2");
    }
    ObjectNode request = root.putObject("request");
    request.put("requestId", "amzn1.echo-api.request." + UUID.randomUUID());
    request.put("timestamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    request.put("locale", locale);
  }

  /** What a request needs to know of its session. */
  record Session(String id, boolean isNew, ObjectNode attributes) {}

  /** What was touched, on which screen. */
  record Touched(String token, JsonNode arguments) {}

  static Envelope launch(Session session, Device device, String user, String locale) {
    Envelope envelope = new Envelope(session, device, user, locale);
    envelope.request().put("type", "LaunchRequest");
    return envelope;
  }

  static Envelope intent(Heard heard, Session session, Device device, String user, String locale) {
    Envelope envelope = new Envelope(session, device, user, locale);
    ObjectNode request = envelope.request();
    request.put("type", "IntentRequest");
    ObjectNode intent = request.putObject("intent");
    intent.put("name", heard.intent());
    intent.put("confirmationStatus", "NONE");
    ObjectNode slots = intent.putObject("slots");
    heard.slots().forEach((name, filled) -> slots.set(name, slot(name, filled)));
    return envelope;
  }

  static Envelope touch(Touched touched, Session session, Device device, String user, String locale) {
    Envelope envelope = new Envelope(session, device, user, locale);
    ObjectNode request = envelope.request();
    request.put("type", "Alexa.Presentation.APL.UserEvent");
    request.put("token", touched.token());
    request.set("arguments", touched.arguments());
    request.putObject("source").put("type", "TouchWrapper").put("handler", "Press").put("id", "");
    request.putObject("components");
    return envelope;
  }

  byte[] bytes() {
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode request() {
    return (ObjectNode) root.get("request");
  }

  private static ObjectNode slot(String name, Heard.Filled filled) {
    ObjectNode slot = JSON.createObjectNode();
    slot.put("name", name);
    slot.put("value", filled.words());
    slot.put("confirmationStatus", "NONE");
    slot.put("source", "USER");
    if (!filled.type().startsWith("AMAZON.")) {
      slot.set("resolutions", resolutions(filled));
    }
    return slot;
  }

  private static JsonNode resolutions(Heard.Filled filled) {
    ObjectNode resolutions = JSON.createObjectNode();
    ObjectNode authority = resolutions.putArray("resolutionsPerAuthority").addObject();
    authority.put("authority", "amzn1.er-authority.echo-sdk." + SKILL_ID + "." + filled.type());
    authority.putObject("status").put("code", filled.id().isPresent() ? "ER_SUCCESS_MATCH" : "ER_SUCCESS_NO_MATCH");
    filled.id().ifPresent(id -> {
      ObjectNode value = authority.putArray("values").addObject().putObject("value");
      value.put("name", filled.name().orElse(id));
      value.put("id", id);
    });
    return resolutions;
  }
}
