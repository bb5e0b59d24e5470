package dev.cloudguide.answer;

import dev.cloudguide.conversation.Preference;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.understanding.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What of a sentence can be remembered: "we're in Frankfurt and know Postgres". */
final class Wanted {
  /** Fact: whether what is named is run, rather than only known. */
  private static final String FAMILIAR = "familiar";

  private Wanted() {}

  /** Each preference with its values, as {@link dev.cloudguide.conversation.Preferences#with} takes them. */
  static Map<Preference, List<String>> of(Named named) {
    Map<Preference, List<String>> wanted = new EnumMap<>(Preference.class);
    named.region().ifPresent(code -> wanted.put(Preference.REGION, List.of(code)));
    named.system().ifPresent(system -> wanted.put(Preference.SYSTEM, List.of(system.id())));
    named.term().ifPresent(term -> wanted.put(Preference.TERM, List.of(term.id())));
    named.payment().ifPresent(payment -> wanted.put(Preference.PAYMENT, List.of(payment.id())));
    String length = named.facts().get(Preference.LENGTH.id());
    if (length != null) {
      wanted.put(Preference.LENGTH, List.of(length));
    }
    boolean terms = named.term().isPresent() || named.payment().isPresent();
    List<String> names = names(named);
    if (!terms && !names.isEmpty()) {
      boolean runs = Preference.RUNS.id().equals(named.facts().get(FAMILIAR));
      wanted.put(runs ? Preference.RUNS : Preference.KNOWS, names);
    }
    return wanted;
  }

  private static List<String> names(Named named) {
    List<String> names = new ArrayList<>(named.outside());
    named.services().stream().map(ServiceId::value).filter(id -> !names.contains(id)).forEach(names::add);
    return names;
  }
}
