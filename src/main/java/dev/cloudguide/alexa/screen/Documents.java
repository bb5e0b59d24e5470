package dev.cloudguide.alexa.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The documents of {@code /apl}: the frame that all screens share, with the body of one kind put in. Each is put
 * together once and kept as written JSON, so that it goes out as it is.
 */
public final class Documents {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Map<String, Object>> KNOWN = new ConcurrentHashMap<>();

  private Documents() {}

  /** The document for a kind of screen, its parts as written JSON. */
  static Map<String, Object> of(String kind) {
    return KNOWN.computeIfAbsent(kind, Documents::written);
  }

  private static Map<String, Object> written(String kind) {
    Map<String, Object> parts = new LinkedHashMap<>();
    tree(kind).properties().forEach(part -> parts.put(part.getKey(), new RawValue(part.getValue().toString())));
    return Map.copyOf(parts);
  }

  /**
   * The document for a kind of screen, to look into.
   *
   * @param kind {@code bars}
   */
  public static ObjectNode tree(String kind) {
    ObjectNode frame = (ObjectNode) read("frame");
    JsonNode body = read(kind);
    body.path("layouts").properties()
        .forEach(layout -> ((ObjectNode) frame.get("layouts")).set(layout.getKey(), layout.getValue()));
    if (body.has("graphics")) {
      frame.set("graphics", body.get("graphics"));
    }
    return frame;
  }

  private static JsonNode read(String name) {
    try (InputStream in = Documents.class.getResourceAsStream("/apl/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("no resource /apl/" + name + ".json");
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read /apl/" + name + ".json", e);
    }
  }
}
