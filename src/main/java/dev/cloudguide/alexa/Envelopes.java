package dev.cloudguide.alexa;

import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Alexa's JSON, read leniently and written strictly. The SDK's own mapper throws on an unknown request type and on odd
 * timestamps before any handler can answer; this one never lets a single odd field cost the whole request.
 */
public final class Envelopes {
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .addModule(new JavaTimeModule())
      .addHandler(new LenientFields())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
      .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
      .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
      .build();

  private Envelopes() {}

  /** What arrived. */
  public sealed interface Arrived {
    /** A request the SDK has a type for. */
    record Understood(RequestEnvelope envelope) implements Arrived {}

    /** Valid JSON, but a kind of request this SDK does not know. */
    record UnknownType(String type) implements Arrived {}

    /** No Alexa request at all. */
    record Malformed(String problem) implements Arrived {}
  }

  /**
   * Reads a request.
   *
   * @param json as it came
   */
  public static Arrived read(byte[] json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (tree == null || !tree.path("request").path("type").isTextual()) {
        return new Arrived.Malformed("request.type: missing");
      }
      String type = tree.path("request").path("type").textValue();
      if (!KnownTypes.NAMES.contains(type)) {
        return new Arrived.UnknownType(type);
      }
      return new Arrived.Understood(MAPPER.treeToValue(strict(tree), RequestEnvelope.class));
    } catch (JacksonException e) {
      return new Arrived.Malformed(e.getClass().getSimpleName());
    } catch (IOException e) {
      return new Arrived.Malformed("unreadable");
    }
  }

  /** Writes a response. */
  public static byte[] write(ResponseEnvelope envelope) {
    try {
      return MAPPER.writeValueAsBytes(envelope);
    } catch (IOException e) {
      throw new IllegalStateException("a response that JSON cannot hold", e);
    }
  }

  /** A valid response that says nothing and ends the session: for whatever is not for us. */
  public static ResponseEnvelope silence() {
    return ResponseEnvelope.builder()
        .withVersion("1.0")
        .withResponse(Response.builder().withShouldEndSession(true).build())
        .build();
  }

  /** Attributes that are no object would make the whole session unreadable. */
  private static JsonNode strict(JsonNode tree) {
    if (tree.path("session") instanceof ObjectNode session && !session.path("attributes").isObject()) {
      session.remove("attributes");
    }
    return tree;
  }

  /** The request types the SDK declares. */
  private static final class KnownTypes {
    private static final Set<String> NAMES = names();

    private static Set<String> names() {
      Set<String> names = new HashSet<>();
      for (JsonSubTypes.Type type : Request.class.getAnnotation(JsonSubTypes.class).value()) {
        names.add(type.name());
      }
      return names;
    }
  }
}
