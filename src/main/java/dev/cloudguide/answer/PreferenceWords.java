package dev.cloudguide.answer;

import dev.cloudguide.conversation.AnswerLength;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Preference;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.catalog.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Preferences in words: "your region is Frankfurt", "you know Postgres". */
final class PreferenceWords {
  private final Regions regions;
  private final FamiliarNames names;

  PreferenceWords(Regions regions, FamiliarNames names) {
    this.regions = regions;
    this.names = names;
  }

  /** What is remembered, as the rest of a sentence; empty if the value makes no sense any more. */
  Optional<Value> said(Preference preference, List<String> values) {
    Phrase phrase = Phrase.of("preference." + preference.id());
    String first = values.getFirst();
    Optional<Phrase> said = switch (preference) {
      case REGION -> regions.find(first).map(region -> phrase.with("region", region));
      case SYSTEM -> OperatingSystem.withId(first)
          .map(system -> phrase.with("system", InstancePriceAnswers.systemName(system)));
      case TERM -> CommitmentTerm.withId(first).map(term -> phrase.with("term", Phrase.of("term." + term.id())));
      case PAYMENT -> PaymentOption.withId(first).map(payment ->
          phrase.with("payment", Phrase.of("payment." + payment.id().replace(' ', '-'))));
      case KNOWS, RUNS -> Optional.of(phrase.with("names", several(values)));
      case LENGTH -> AnswerLength.withId(first).map(length -> Phrase.of("preference.answer-length." + length.id()));
      case ESTIMATE -> Optional.empty();
    };
    return said.map(Value.Said::new);
  }

  private Value several(List<String> ids) {
    List<Value> said = new ArrayList<>();
    for (String id : ids) {
      said.add(new Value.Text(names.of(id)));
    }
    return new Value.AllOf(said);
  }
}
