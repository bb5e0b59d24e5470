package dev.cloudguide.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** A request as Alexa sends it, from the few fields that make it what it is. */
final class AlexaEnvelope {
  /** The skill that is called. */
  static final String SKILL_ID = "amzn1.ask.skill.aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
  /** Who calls it. */
  static final String USER_ID = "amzn1.ask.account.SOMEONE";

  private static final String OTHER_SKILL_ID = "amzn1.ask.skill.ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> marks;
  private final JsonNode fields;
  private final ObjectNode root = JSON.createObjectNode();

  AlexaEnvelope(Set<String> marks, JsonNode fields) {
    this.marks = marks;
    this.fields = fields;
  }

  ObjectNode build() {
    root.put("version", "1.0");
    if (!marks.contains("no-session")) {
      session();
    }
    if (!marks.contains("no-context")) {
      context();
    }
    request();
    return root;
  }

  private void session() {
    ObjectNode session = root.putObject("session");
    session.put("new", !marks.contains("in-session"));
    session.put("sessionId", "amzn1.echo-api.session.one");
    session.putObject("application").put("applicationId", SKILL_ID);
    ObjectNode attributes = session.putObject("attributes");
    if (marks.contains("old-attributes")) {
      attributes.put("format", 0).put("openQuestion", "no-longer-asked").putArray("list").add(1);
    }
    session.putObject("user").put("userId", USER_ID);
  }

  private void context() {
    ObjectNode context = root.putObject("context");
    ObjectNode system = context.putObject("System");
    system.putObject("application").put("applicationId", marks.contains("other-skill") ? OTHER_SKILL_ID : SKILL_ID);
    ObjectNode user = system.putObject("user").put("userId", USER_ID);
    system.put("apiEndpoint", "https://api." + (marks.contains("europe") ? "eu." : "") + "amazonalexa.com");
    if (marks.contains("permissions")) {
      ObjectNode permissions = user.putObject("permissions").put("consentToken", "c");
      permissions.putObject("scopes").putObject("alexa::profile:given_name:read").put("status", "GRANTED");
    }
    if (marks.contains("person")) {
      system.putObject("person").put("personId", "amzn1.ask.person.ONE")
          .putObject("authenticationConfidenceLevel").put("level", 300);
    }
    if (!marks.contains("no-session")) {
      system.put("apiAccessToken", "t");
      device(context, system.putObject("device").put("deviceId", "amzn1.ask.device.ONE"));
    }
  }

  private void device(ObjectNode context, ObjectNode device) {
    ObjectNode interfaces = device.putObject("supportedInterfaces");
    boolean round = marks.contains("round");
    if (!round && !marks.contains("screen")) {
      return;
    }
    interfaces.putObject("Alexa.Presentation.APL").putObject("runtime").put("maxVersion", round ? "1.9" : "2024.2");
    int width = round ? 480 : 1280;
    int height = round ? 480 : 800;
    ObjectNode viewport = context.putObject("Viewport")
        .put("mode", "HUB").put("shape", round ? "ROUND" : "RECTANGLE").put("dpi", 160)
        .put("pixelWidth", width).put("pixelHeight", height)
        .put("currentPixelWidth", width).put("currentPixelHeight", height);
    viewport.putArray("touch").add("SINGLE");
    viewport.putArray("experiences").addObject().put("arcMinuteWidth", 300).put("arcMinuteHeight", 200);
    ObjectNode size = context.putArray("Viewports").addObject()
        .put("type", "APL").put("id", "main").put("shape", round ? "ROUND" : "RECTANGLE").put("dpi", 160)
        .putObject("configuration").putObject("current").put("mode", "HUB").putObject("size");
    size.put("type", "DISCRETE").put("pixelWidth", width).put("pixelHeight", height);
  }

  private void request() {
    ObjectNode request = root.putObject("request");
    request.put("requestId", "amzn1.echo-api.request.one");
    request.put("timestamp", "2026-11-20T08:00:00Z");
    if (!marks.contains("no-session")) {
      request.put("locale", "en-US");
    }
    request.put("type", "IntentRequest");
    fields.properties().forEach(field -> {
      switch (field.getKey()) {
        case "intent" -> request.set("intent", intent(field.getValue().textValue()));
        case "slots", "confirmationStatus" -> { }
        default -> request.set(field.getKey(), field.getValue());
      }
    });
  }

  private ObjectNode intent(String name) {
    ObjectNode intent = JSON.createObjectNode().put("name", name);
    intent.put("confirmationStatus", fields.path("confirmationStatus").asText("NONE"));
    if (!fields.path("slots").isTextual()) {
      ObjectNode slots = intent.putObject("slots");
      fields.path("slots").properties()
          .forEach(slot -> slots.set(slot.getKey(), new AlexaSlot(slot.getKey()).of(slot.getValue())));
    }
    return intent;
  }

  /** One slot. */
  private record AlexaSlot(String name) {
    ObjectNode of(JsonNode written) {
      ObjectNode slot = JSON.createObjectNode().put("name", name).put("confirmationStatus", "NONE");
      if (written.isArray()) {
        ArrayNode values = slot.put("source", "USER").putObject("slotValue").put("type", "List").putArray("values");
        written.forEach(value -> values.add(value(value.textValue()).put("type", "Simple")));
      } else if (!written.isNull()) {
        slot.put("source", "USER").setAll(value(written.textValue()));
        slot.set("slotValue", value(written.textValue()).put("type", "Simple"));
      }
      return slot;
    }

    private ObjectNode value(String written) {
      int arrow = written.indexOf(" >");
      ObjectNode value = JSON.createObjectNode().put("value", arrow < 0 ? written : written.substring(0, arrow));
      if (arrow >= 0) {
        ArrayNode authorities = value.putObject("resolutions").putArray("resolutionsPerAuthority");
        String found = written.substring(arrow + 2).strip();
        if (found.startsWith("dynamic ")) {
          authority(authorities, "", "");
          authority(authorities, "dynamic.", found.substring("dynamic ".length()));
        } else {
          authority(authorities, "", found);
        }
      }
      return value;
    }

    private void authority(ArrayNode authorities, String kind, String found) {
      ObjectNode authority = authorities.addObject();
      authority.put("authority", "amzn1.er-authority.echo-sdk." + kind + SKILL_ID + "." + name);
      String code = found.isEmpty() ? "ER_SUCCESS_NO_MATCH"
          : found.equals("?") ? "ER_ERROR_TIMEOUT" : "ER_SUCCESS_MATCH";
      authority.putObject("status").put("code", code);
      if (code.equals("ER_SUCCESS_MATCH")) {
        ArrayNode values = authority.putArray("values");
        for (String id : found.split(", ")) {
          values.addObject().putObject("value").put("name", id).put("id", id);
        }
      }
    }
  }
}
