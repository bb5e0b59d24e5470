package dev.cloudguide.conversation.written;

import dev.cloudguide.conversation.AnswerLength;
import dev.cloudguide.conversation.Preference;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Preferences as fields of plain values; a field of the wrong type is as if it were not there. */
public final class PreferencesCodec {
  private static final int MOST_NAMES = 8;

  private PreferencesCodec() {}

  /** The fields of what is saved, by {@link Preference#id}: words, lists of words, one map. */
  public static Map<String, Object> write(Preferences preferences) {
    Map<String, Object> fields = new LinkedHashMap<>();
    preferences.region().ifPresent(region -> put(fields, Preference.REGION, region));
    preferences.system().ifPresent(system -> put(fields, Preference.SYSTEM, system.id()));
    preferences.term().ifPresent(term -> put(fields, Preference.TERM, term.id()));
    preferences.payment().ifPresent(payment -> put(fields, Preference.PAYMENT, payment.id()));
    if (!preferences.knows().isEmpty()) {
      put(fields, Preference.KNOWS, preferences.knows());
    }
    if (!preferences.runs().isEmpty()) {
      put(fields, Preference.RUNS, preferences.runs());
    }
    preferences.length().ifPresent(length -> put(fields, Preference.LENGTH, length.id()));
    preferences.estimate().ifPresent(about -> put(fields, Preference.ESTIMATE, NamedCodec.write(about)));
    return fields;
  }

  /** What those fields mean; fields that nobody here knows are passed over. */
  public static Preferences read(Map<String, Object> fields) {
    return new Preferences(
        text(fields, Preference.REGION),
        text(fields, Preference.SYSTEM).flatMap(OperatingSystem::withId),
        text(fields, Preference.TERM).flatMap(CommitmentTerm::withId),
        text(fields, Preference.PAYMENT).flatMap(PaymentOption::withId),
        names(fields, Preference.KNOWS),
        names(fields, Preference.RUNS),
        text(fields, Preference.LENGTH).flatMap(AnswerLength::withId),
        fields.get(Preference.ESTIMATE.id()) instanceof Map<?, ?> about && !about.isEmpty()
            ? Optional.of(NamedCodec.read(about))
            : Optional.empty());
  }

  private static void put(Map<String, Object> fields, Preference preference, Object value) {
    fields.put(preference.id(), value);
  }

  private static Optional<String> text(Map<String, Object> fields, Preference preference) {
    return Attributes.text(fields, preference.id());
  }

  private static List<String> names(Map<String, Object> fields, Preference preference) {
    return Attributes.words(fields, preference.id()).filter(names -> names.size() <= MOST_NAMES).orElse(List.of());
  }
}
