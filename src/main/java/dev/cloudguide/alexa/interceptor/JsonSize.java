package dev.cloudguide.alexa.interceptor;

import java.util.List;
import java.util.Map;

/** How many bytes a value of words, numbers, lists and maps takes as JSON, at most. */
final class JsonSize {
  private JsonSize() {}

  static int of(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        int size = 2;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          size += of(entry.getKey()) + of(entry.getValue()) + 2;
        }
        yield size;
      }
      case List<?> list -> {
        int size = 2;
        for (Object one : list) {
          size += of(one) + 1;
        }
        yield size;
      }
      case CharSequence text -> text(text);
      default -> value.toString().length();
    };
  }

  /** Control characters are written as an escape of six; others take up to three bytes for each half. */
  private static int text(CharSequence text) {
    int size = 2;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      size += c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : c < 0x80 ? 1 : 3;
    }
    return size;
  }
}
