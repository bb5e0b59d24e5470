package dev.cloudguide.alexa;

import static dev.cloudguide.alexa.JsonValues.isArray;
import static dev.cloudguide.alexa.JsonValues.isObject;
import static dev.cloudguide.alexa.JsonValues.text;

import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotValue;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Slots, read as they come. */
final class SlotReader {
  /** How deep a list of slot values may hold others; Alexa's hold none. */
  private static final int DEEPEST = 4;

  private SlotReader() {}

  static Slot read(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    Slot.Builder slot = Slot.builder();
    String value = null;
    Resolutions resolutions = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "name" -> slot.withName(text(json));
        case "value" -> value = text(json);
        case "resolutions" -> resolutions = resolutions(json);
        case "slotValue" -> {
          if (value == null || resolutions == null) {
            slot.withSlotValue(value(json, 0));
          } else {
            // It says the same once more.
            json.skipChildren();
          }
        }
        default -> json.skipChildren();
      }
    }
    return slot.withValue(value).withResolutions(resolutions).build();
  }

  /** The type of a value may come after what belongs to it. */
  private static SlotValue value(JsonParser json, int depth) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    String type = "";
    String value = null;
    Resolutions resolutions = null;
    List<SlotValue> values = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "type" -> type = text(json);
        case "value" -> value = text(json);
        case "resolutions" -> resolutions = resolutions(json);
        case "values" -> values = values(json, depth);
        default -> json.skipChildren();
      }
    }
    return switch (type == null ? "" : type) {
      case "Simple" -> SimpleSlotValue.builder().withValue(value).withResolutions(resolutions).build();
      case "List" -> ListSlotValue.builder().withValues(values).build();
      default -> null;
    };
  }

  private static List<SlotValue> values(JsonParser json, int depth) throws IOException {
    if (depth == DEEPEST || !isArray(json)) {
      json.skipChildren();
      return null;
    }
    List<SlotValue> read = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      read.add(value(json, depth + 1));
    }
    return read;
  }

  private static Resolutions resolutions(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    List<Resolution> authorities = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals("resolutionsPerAuthority") && isArray(json)) {
        authorities = new ArrayList<>(2);
        while (json.nextToken() != JsonToken.END_ARRAY) {
          authorities.add(resolution(json));
        }
      } else {
        json.skipChildren();
      }
    }
    return Resolutions.builder().withResolutionsPerAuthority(authorities).build();
  }

  private static Resolution resolution(JsonParser json) throws IOException {
    if (!isObject(json)) {
      return null;
    }
    Resolution.Builder resolution = Resolution.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "status" -> resolution.withStatus(status(json));
        case "values" -> resolution.withValues(found(json));
        default -> json.skipChildren();
      }
    }
    return resolution.build();
  }

  /** Whether there was a match is all that is asked. */
  private static Status status(JsonParser json) throws IOException {
    boolean match = false;
    if (isObject(json)) {
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        match |= name.equals("code") && "ER_SUCCESS_MATCH".equals(text(json));
        json.skipChildren();
      }
    }
    return match ? Status.builder().withCode(StatusCode.ER_SUCCESS_MATCH).build() : null;
  }

  private static List<ValueWrapper> found(JsonParser json) throws IOException {
    if (!isArray(json)) {
      json.skipChildren();
      return null;
    }
    List<ValueWrapper> read = new ArrayList<>(2);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (isObject(json)) {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
          json.nextToken();
          if (name.equals("value") && isObject(json)) {
            read.add(ValueWrapper.builder().withValue(named(json)).build());
          } else {
            json.skipChildren();
          }
        }
      }
    }
    return read;
  }

  private static Value named(JsonParser json) throws IOException {
    Value.Builder value = Value.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "name" -> value.withName(text(json));
        case "id" -> value.withId(text(json));
        default -> json.skipChildren();
      }
    }
    return value.build();
  }
}
