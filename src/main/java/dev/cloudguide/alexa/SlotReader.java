package dev.cloudguide.alexa;

import static dev.cloudguide.alexa.RequestReader.fields;
import static dev.cloudguide.alexa.RequestReader.list;
import static dev.cloudguide.alexa.RequestReader.text;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Slots out of plain values. */
final class SlotReader {
  /** How deep a list of slot values may hold others; Alexa's hold none. */
  private static final int DEEPEST = 4;

  private SlotReader() {}

  static Slot read(Map<?, ?> slot) {
    return slot == null ? null : Slot.builder()
        .withName(text(slot.get("name")))
        .withValue(text(slot.get("value")))
        .withConfirmationStatus(text(slot.get("confirmationStatus")))
        .withResolutions(resolutions(fields(slot.get("resolutions"))))
        .withSlotValue(value(fields(slot.get("slotValue")), 0))
        .build();
  }

  private static SlotValue value(Map<?, ?> value, int depth) {
    String type = value == null ? null : text(value.get("type"));
    return switch (type) {
      case "Simple" -> SimpleSlotValue.builder()
          .withValue(text(value.get("value")))
          .withResolutions(resolutions(fields(value.get("resolutions"))))
          .build();
      case "List" -> ListSlotValue.builder().withValues(values(list(value.get("values")), depth)).build();
      case null, default -> null;
    };
  }

  private static List<SlotValue> values(List<?> values, int depth) {
    if (values == null || depth == DEEPEST) {
      return null;
    }
    List<SlotValue> read = new ArrayList<>();
    for (Object value : values) {
      read.add(value(fields(value), depth + 1));
    }
    return read;
  }

  private static Resolutions resolutions(Map<?, ?> resolutions) {
    List<?> authorities = resolutions == null ? null : list(resolutions.get("resolutionsPerAuthority"));
    if (authorities == null) {
      return resolutions == null ? null : Resolutions.builder().build();
    }
    List<Resolution> read = new ArrayList<>();
    for (Object authority : authorities) {
      read.add(resolution(fields(authority)));
    }
    return Resolutions.builder().withResolutionsPerAuthority(read).build();
  }

  private static Resolution resolution(Map<?, ?> resolution) {
    return resolution == null ? null : Resolution.builder()
        .withAuthority(text(resolution.get("authority")))
        .withStatus(status(fields(resolution.get("status"))))
        .withValues(found(list(resolution.get("values"))))
        .build();
  }

  private static Status status(Map<?, ?> status) {
    boolean match = status != null && "ER_SUCCESS_MATCH".equals(status.get("code"));
    return match ? Status.builder().withCode(StatusCode.ER_SUCCESS_MATCH).build() : null;
  }

  private static List<ValueWrapper> found(List<?> values) {
    if (values == null) {
      return null;
    }
    List<ValueWrapper> read = new ArrayList<>();
    for (Object wrapper : values) {
      Map<?, ?> wrapped = fields(wrapper);
      Map<?, ?> value = wrapped == null ? null : fields(wrapped.get("value"));
      if (value != null) {
        read.add(ValueWrapper.builder()
            .withValue(Value.builder().withName(text(value.get("name"))).withId(text(value.get("id"))).build())
            .build());
      }
    }
    return read;
  }
}
