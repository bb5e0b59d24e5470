package dev.cloudguide.alexa;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Alexa's JSON, read leniently and written strictly. The SDK's own mapper throws on an unknown request type and on odd
 * timestamps before any handler can answer; this one never lets a single odd field cost the whole request.
 */
public final class Envelopes {
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
      RequestReader reader = new RequestReader(json);
      Optional<RequestEnvelope> read = reader.read();
      if (read.isPresent()) {
        return new Arrived.Understood(read.get());
      }
      if (reader.type().isEmpty()) {
        return new Arrived.Malformed("request.type: missing");
      }
      return WholeModel.knows(reader.type())
          ? new Arrived.Understood(WholeModel.read(strict((Map<?, ?>) JsonValues.read(json))))
          : new Arrived.UnknownType(reader.type());
    } catch (JacksonException e) {
      return new Arrived.Malformed(e.getClass().getSimpleName());
    } catch (IOException e) {
      return new Arrived.Malformed("unreadable");
    }
  }

  /** Writes a response. */
  public static byte[] write(ResponseEnvelope envelope) {
    try {
      return ResponseWriter.canWrite(envelope) ? ResponseWriter.write(envelope) : WholeModel.write(envelope);
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
  private static Map<?, ?> strict(Map<?, ?> envelope) {
    if (envelope.get("session") instanceof Map<?, ?> session && !(session.get("attributes") instanceof Map)) {
      session.remove("attributes");
    }
    return envelope;
  }
}
