package dev.cloudguide.alexa;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain values: maps in the order of their keys' coming, lists, strings, numbers, booleans and null. Jackson's
 * data binding would give the same after loading some hundred classes, which a first answer has no time for.
 */
final class JsonValues {
  static final JsonFactory FACTORY = new JsonFactory();

  private JsonValues() {}

  /** The first value of a document; null if it is empty or null. */
  static Object read(byte[] json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      JsonToken first = parser.nextToken();
      return first == null ? null : value(parser, first);
    }
  }

  private static Object value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token.id()) {
      case 1 -> object(parser);
      case 3 -> array(parser);
      case 6 -> parser.getText();
      case 7, 8 -> parser.getNumberValue();
      case 9 -> Boolean.TRUE;
      case 10 -> Boolean.FALSE;
      default -> null;
    };
  }

  /** Whether the parser is at an object; anything else is passed over. */
  static boolean isObject(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      return true;
    }
    parser.skipChildren();
    return false;
  }

  static boolean isArray(JsonParser parser) {
    return parser.hasToken(JsonToken.START_ARRAY);
  }

  /** A string, a number or a truth as text; null for anything else, which is passed over. */
  static String text(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isScalarValue()) {
      return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
    parser.skipChildren();
    return null;
  }

  /** The object that the parser is at. */
  static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      fields.put(name, value(parser, parser.nextToken()));
    }
    return fields;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      values.add(value(parser, token));
    }
    return values;
  }

  /** Writes a plain value. The tests go by how common a value is; a switch over types would start slower. */
  static void write(JsonGenerator out, Object value) throws IOException {
    if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Map<?, ?> fields) {
      writeObject(out, fields);
    } else if (value instanceof Iterable<?> values) {
      writeArray(out, values);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value == null) {
      out.writeNull();
    } else if (value instanceof Number number) {
      out.writeNumber(number.toString());
    } else if (value instanceof RawValue written) {
      out.writeRawValue((String) written.rawValue());
    } else {
      throw new IllegalArgumentException("no plain value: " + value.getClass());
    }
  }

  private static void writeArray(JsonGenerator out, Iterable<?> values) throws IOException {
    out.writeStartArray();
    for (Object each : values) {
      write(out, each);
    }
    out.writeEndArray();
  }

  private static void writeObject(JsonGenerator out, Map<?, ?> fields) throws IOException {
    out.writeStartObject();
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      out.writeFieldName(String.valueOf(field.getKey()));
      write(out, field.getValue());
    }
    out.writeEndObject();
  }
}
