package dev.cloudguide.conversation.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values out of untrusted attributes: of the right type and of sane size, or absent. */
public final class Attributes {
  private static final int LONGEST = 120;
  private static final int MOST = 40;

  private Attributes() {}

  public static Optional<String> text(Map<?, ?> map, String key) {
    return text(map.get(key));
  }

  public static Optional<String> text(Object value) {
    return value instanceof String text && !text.isBlank() && text.length() <= LONGEST
        ? Optional.of(text)
        : Optional.empty();
  }

  /** A list of words; absent if any of it is something else. */
  public static Optional<List<String>> words(Map<?, ?> map, String key) {
    if (!(map.get(key) instanceof List<?> list) || list.size() > MOST) {
      return Optional.empty();
    }
    List<String> words = list.stream().flatMap(value -> text(value).stream()).toList();
    return words.size() == list.size() ? Optional.of(words) : Optional.empty();
  }

  /** A map of words; absent if any of it is something else. */
  public static Optional<Map<String, String>> pairs(Map<?, ?> map, String key) {
    if (!(map.get(key) instanceof Map<?, ?> inner) || inner.size() > MOST) {
      return Optional.empty();
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : inner.entrySet()) {
      Optional<String> name = text(entry.getKey());
      Optional<String> value = text(entry.getValue());
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      pairs.put(name.get(), value.get());
    }
    return Optional.of(pairs);
  }

  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, Object name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
