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
    put(fields, Preference.REGION, preferences.region().orElse(null));
    put(fields, Preference.SYSTEM, preferences.system().isEmpty() ? null : preferences.system().get().id());
    put(fields, Preference.TERM, preferences.term().isEmpty() ? null : preferences.term().get().id());
    put(fields, Preference.PAYMENT, preferences.payment().isEmpty() ? null : preferences.payment().get().id());
    if (!preferences.knows().isEmpty()) {
      put(fields, Preference.KNOWS, preferences.knows());
    }
    if (!preferences.runs().isEmpty()) {
      put(fields, Preference.RUNS, preferences.runs());
    }
    put(fields, Preference.LENGTH, preferences.length().isEmpty() ? null : preferences.length().get().id());
    if (preferences.estimate().isPresent()) {
      put(fields, Preference.ESTIMATE, NamedCodec.write(preferences.estimate().get()));
    }
    return fields;
  }

  /** What those fields mean; fields that nobody here knows are passed over. */
  public static Preferences read(Map<String, Object> fields) {
    Optional<String> system = text(fields, Preference.SYSTEM);
    Optional<String> term = text(fields, Preference.TERM);
    Optional<String> payment = text(fields, Preference.PAYMENT);
    Optional<String> length = text(fields, Preference.LENGTH);
    return new Preferences(
        text(fields, Preference.REGION),
        system.isEmpty() ? Optional.empty() : OperatingSystem.withId(system.get()),
        term.isEmpty() ? Optional.empty() : CommitmentTerm.withId(term.get()),
        payment.isEmpty() ? Optional.empty() : PaymentOption.withId(payment.get()),
        names(fields, Preference.KNOWS),
        names(fields, Preference.RUNS),
        length.isEmpty() ? Optional.empty() : AnswerLength.withId(length.get()),
        fields.get(Preference.ESTIMATE.id()) instanceof Map<?, ?> about && !about.isEmpty()
            ? Optional.of(NamedCodec.read(about))
            : Optional.empty());
  }

  private static void put(Map<String, Object> fields, Preference preference, Object value) {
    if (value != null) {
      fields.put(preference.id(), value);
    }
  }

  private static Optional<String> text(Map<String, Object> fields, Preference preference) {
    return Attributes.text(fields, preference.id());
  }

  private static List<String> names(Map<String, Object> fields, Preference preference) {
    Optional<List<String>> names = Attributes.words(fields, preference.id());
    return names.isEmpty() || names.get().size() > MOST_NAMES ? List.of() : names.get();
  }
}
