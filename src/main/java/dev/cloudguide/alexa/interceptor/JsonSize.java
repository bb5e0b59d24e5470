package dev.cloudguide.alexa.interceptor;

import java.util.List;
import java.util.Map;

/** How many bytes a value of words, numbers, lists and maps takes as JSON, at most. */
final class JsonSize {
  private JsonSize() {}

  static int of(Object value) {
    if (value instanceof String text) {
      return text(text);
    }
    int size = 2;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        size += of(entry.getKey()) + of(entry.getValue()) + 2;
      }
    } else if (value instanceof List<?> list) {
      for (Object one : list) {
        size += of(one) + 1;
      }
    } else {
      return value.toString().length();
    }
    return size;
  }

  /** Control characters are written as an escape of six; others take up to three bytes for each half. */
  private static int text(String text) {
    int size = 2;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      size += c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : c < 0x80 ? 1 : 3;
    }
    return size;
  }
}
