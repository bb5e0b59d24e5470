package dev.cloudguide.alexa;

import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Every request and response there is, through Jackson's data binding: for those that nobody waits for. Loading the
 * SDK's whole model takes longer than everything else that a first answer takes.
 */
final class WholeModel {
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .addModule(new SimpleModule().addDeserializer(OffsetDateTime.class, new AnyTime()))
      .addHandler(new LenientFields())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
      .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
      .build();
  private static final Set<String> TYPES = types();

  private WholeModel() {}

  /** Whether the SDK declares this type of request. */
  static boolean knows(String type) {
    return TYPES.contains(type);
  }

  static RequestEnvelope read(Map<?, ?> envelope) throws JsonProcessingException {
    return MAPPER.treeToValue(MAPPER.valueToTree(envelope), RequestEnvelope.class);
  }

  static byte[] write(ResponseEnvelope envelope) throws JsonProcessingException {
    return MAPPER.writeValueAsBytes(envelope);
  }

  /** A time as text, or none: an odd one, such as one without a zone, must not cost the request. */
  private static final class AnyTime extends JsonDeserializer<OffsetDateTime> {
    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        parser.skipChildren();
        return null;
      }
      try {
        return OffsetDateTime.parse(parser.getText());
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }

  private static Set<String> types() {
    Set<String> names = new HashSet<>();
    for (JsonSubTypes.Type type : Request.class.getAnnotation(JsonSubTypes.class).value()) {
      names.add(type.name());
    }
    return names;
  }
}
