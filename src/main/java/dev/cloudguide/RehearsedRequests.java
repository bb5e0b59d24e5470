package dev.cloudguide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests as Alexa sends them, written from the short lines of {@code rehearsal/requests.txt}. */
final class RehearsedRequests {
  /**
   * One of them.
   *
   * @param goesOn whether it belongs to the conversation of the one before
   * @param request its JSON
   */
  record Line(boolean goesOn, String request) {}

  private RehearsedRequests() {}

  static List<Line> lines() {
    try (InputStream in = RehearsedRequests.class.getResourceAsStream("/rehearsal/requests.txt")) {
      List<Line> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          boolean goesOn = line.startsWith("+ ");
          lines.add(new Line(goesOn, request(goesOn ? line.substring(2) : line)));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The whole envelope.
   *
   * @param skillId whom it is addressed to
   * @param attributes of the session so far, as JSON
   */
  static byte[] envelope(Line line, String skillId, String attributes) {
    String application = "\"application\":{\"applicationId\":\"" + skillId + "\"},\"user\":{\"userId\":\"rehearsal\"}";
    return ("{\"version\":\"1.0\",\"session\":{\"new\":" + !line.goesOn() + ",\"sessionId\":\"rehearsal\","
        + application + ",\"attributes\":" + attributes + "},\"context\":{\"System\":{" + application
        + ",\"device\":{\"deviceId\":\"rehearsal\",\"supportedInterfaces\":{}}}},\"request\":" + line.request() + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String request(String line) {
    String[] parts = line.split("\\|");
    String name = parts[0].strip();
    String head = "{\"requestId\":\"rehearsal\",\"locale\":\"en-US\",\"timestamp\":\"2026-01-01T00:00:00Z\","
        + "\"type\":\"";
    if (name.endsWith("Request")) {
      return head + name + "\"}";
    }
    StringBuilder slots = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      slots.append(i == 1 ? "" : ",").append(slot(parts[i]));
    }
    return head + "IntentRequest\",\"intent\":{\"name\":\"" + name + "\",\"confirmationStatus\":\"NONE\",\"slots\":{"
        + slots + "}}}";
  }

  private static String slot(String written) {
    int equals = written.indexOf('=');
    int arrow = written.indexOf('>');
    String name = written.substring(0, equals).strip();
    String words = written.substring(equals + 1, arrow < 0 ? written.length() : arrow).strip();
    String slot = "\"" + name + "\":{\"name\":\"" + name + "\",\"value\":\"" + words + "\",\"source\":\"USER\"";
    if (arrow >= 0) {
      String id = written.substring(arrow + 1).strip();
      slot += ",\"resolutions\":{\"resolutionsPerAuthority\":[{\"authority\":\"rehearsal\",\"status\":{\"code\":"
          + "\"ER_SUCCESS_MATCH\"},\"values\":[{\"value\":{\"name\":\"" + id + "\",\"id\":\"" + id + "\"}}]}]}";
    }
    return slot + "}";
  }
}
