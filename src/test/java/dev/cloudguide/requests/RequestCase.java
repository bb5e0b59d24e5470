package dev.cloudguide.requests;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of {@code requests/cases.txt}.
 *
 * @param name of the case
 * @param envelope the whole request
 * @param comesBack what kind of answer it gets
 */
record RequestCase(String name, ObjectNode envelope, ComesBack comesBack) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Kinds of answer. */
  enum ComesBack {
    ASKS,
    TELLS,
    SPEAKS,
    SILENT,
    CAN_FULFILL
  }

  /** Every case there is. */
  static List<RequestCase> all() {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        RequestCase.class.getResourceAsStream("/requests/cases.txt"), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(RequestCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the cases", e);
    }
  }

  private static RequestCase read(String line) {
    String[] columns = line.split(" *\\| *", 4);
    Set<String> marks = Set.of(columns[1].isBlank() ? new String[0] : columns[1].strip().split(" "));
    ComesBack comesBack = ComesBack.valueOf(columns[3].strip().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    return new RequestCase(columns[0].strip(), new AlexaEnvelope(marks, json(columns[2])).build(), comesBack);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("cases.txt: " + text, e);
    }
  }

  /** The same from a device with a screen; empty if the request names no device. */
  Optional<RequestCase> withScreen() {
    ObjectNode copy = envelope.deepCopy();
    if (!(copy.path("context").path("System").path("device") instanceof ObjectNode device)) {
      return Optional.empty();
    }
    device.withObject("/supportedInterfaces").putObject("Alexa.Presentation.APL").putObject("runtime")
        .put("maxVersion", "2024.2");
    return Optional.of(new RequestCase(name, copy, comesBack));
  }

  /** As it comes over the wire. */
  byte[] bytes() {
    return envelope.toString().getBytes(StandardCharsets.UTF_8);
  }
}
