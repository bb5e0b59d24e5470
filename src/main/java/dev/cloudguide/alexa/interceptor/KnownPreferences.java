package dev.cloudguide.alexa.interceptor;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.written.PreferencesCodec;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has saved, as a session attribute, so that it is read once a session: whose it is, in part of their
 * hash, its version and its fields. Another voice in the same session has another.
 */
final class KnownPreferences {
  static final String NAME = "known";

  private static final String WHOSE = "whose";
  private static final String VERSION = "version";
  private static final String FIELDS = "fields";
  private static final int ENOUGH = 8;

  private KnownPreferences() {}

  static Map<String, Object> write(PersonKey person, Saved saved) {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put(WHOSE, whose(person));
    if (saved.version().isPresent()) {
      known.put(VERSION, saved.version().get());
    }
    known.put(FIELDS, PreferencesCodec.write(saved.preferences()));
    return known;
  }

  /** Empty if it is another person's, or makes no sense. */
  static Optional<Saved> read(Object attribute, PersonKey person) {
    if (!(attribute instanceof Map<?, ?> known) || !whose(person).equals(known.get(WHOSE))
        || !(known.get(FIELDS) instanceof Map<?, ?> given)) {
      return Optional.empty();
    }
    Map<String, Object> fields = new HashMap<>();
    for (Map.Entry<?, ?> field : given.entrySet()) {
      fields.put(String.valueOf(field.getKey()), field.getValue());
    }
    Optional<Long> version = known.get(VERSION) instanceof Number number
        ? Optional.of(number.longValue()) : Optional.empty();
    return Optional.of(new Saved(PreferencesCodec.read(fields), version));
  }

  private static String whose(PersonKey person) {
    return start(person.account()) + start(person.person());
  }

  private static String start(String hash) {
    return hash.substring(0, Math.min(ENOUGH, hash.length()));
  }
}
