package dev.cloudguide.tools.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A custom slot type in the making: values by id, each with synonyms that belong to no other value. */
final class SlotType {
  /** Alexa's limit for a value or synonym. */
  private static final int LONGEST = 140;

  private final String name;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  SlotType(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Adds words for an id; the first words are its value. Words that another id has taken are left to that one. */
  SlotType add(String id, Iterable<String> words) {
    Set<String> own = new LinkedHashSet<>(values.getOrDefault(id, List.of()));
    for (String raw : words) {
      String word = plain(raw);
      if (word.isEmpty() || word.length() > LONGEST) {
        continue;
      }
      if (owners.putIfAbsent(word, id) == null) {
        own.add(word);
      }
    }
    if (!own.isEmpty()) {
      values.put(id, new ArrayList<>(own));
    }
    return this;
  }

  /** Id to its words, the value first. */
  Map<String, List<String>> values() {
    return values;
  }

  /** Lower case, letters, digits, blanks, apostrophes, periods and hyphens only: what Alexa takes. */
  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder();
    for (char c : raw.toLowerCase(Locale.ROOT).strip().toCharArray()) {
      boolean allowed = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' || c == '\'' || c == '.' || c == '-';
      plain.append(allowed ? c : ' ');
    }
    return plain.toString().replaceAll(" +", " ").strip();
  }
}
