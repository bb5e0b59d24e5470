package dev.cloudguide.conversation;

import dev.cloudguide.domain.catalog.CommitmentTerm;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.PaymentOption;
import dev.cloudguide.domain.understanding.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person asked us to remember.
 *
 * @param region code of the home Region
 * @param system usual operating system
 * @param term usual length of a commitment
 * @param payment usual way to pay for a commitment
 * @param knows what they know well, latest last: ids of services, names of other makers' products
 * @param runs what they already run, likewise
 * @param length how much they want to hear
 * @param estimate what the last estimate was about
 */
public record Preferences(
    Optional<String> region,
    Optional<OperatingSystem> system,
    Optional<CommitmentTerm> term,
    Optional<PaymentOption> payment,
    List<String> knows,
    List<String> runs,
    Optional<AnswerLength> length,
    Optional<Named> estimate) {
  /** Nothing saved. */
  public static final Preferences NONE = new Preferences(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

  /** Names kept of each sort; the oldest makes room for the newest. */
  private static final int MOST_NAMES = 8;

  public Preferences {
    knows = List.copyOf(knows);
    runs = List.copyOf(runs);
  }

  public Preferences withRegion(String code) {
    return with(Preference.REGION, code);
  }

  public Preferences withSystem(OperatingSystem value) {
    return with(Preference.SYSTEM, value.id());
  }

  /** Also remembers an estimate. */
  public Preferences withEstimate(Named about) {
    return new Preferences(region, system, term, payment, knows, runs, length, Optional.of(about));
  }

  /** Also remembers this; a name is added to those known. What makes no sense changes nothing. */
  public Preferences with(Preference preference, String value) {
    return switch (preference) {
      case REGION -> new Preferences(Optional.of(value), system, term, payment, knows, runs, length, estimate);
      case SYSTEM -> new Preferences(
          region, OperatingSystem.withId(value).or(() -> system), term, payment, knows, runs, length, estimate);
      case TERM -> new Preferences(
          region, system, CommitmentTerm.withId(value).or(() -> term), payment, knows, runs, length, estimate);
      case PAYMENT -> new Preferences(
          region, system, term, PaymentOption.withId(value).or(() -> payment), knows, runs, length, estimate);
      case KNOWS -> new Preferences(region, system, term, payment, more(knows, value), runs, length, estimate);
      case RUNS -> new Preferences(region, system, term, payment, knows, more(runs, value), length, estimate);
      case LENGTH -> new Preferences(
          region, system, term, payment, knows, runs, AnswerLength.withId(value).or(() -> length), estimate);
      case ESTIMATE -> this;
    };
  }

  /** Without that. */
  public Preferences without(Preference preference) {
    return new Preferences(
        preference == Preference.REGION ? Optional.empty() : region,
        preference == Preference.SYSTEM ? Optional.empty() : system,
        preference == Preference.TERM ? Optional.empty() : term,
        preference == Preference.PAYMENT ? Optional.empty() : payment,
        preference == Preference.KNOWS ? List.of() : knows,
        preference == Preference.RUNS ? List.of() : runs,
        preference == Preference.LENGTH ? Optional.empty() : length,
        preference == Preference.ESTIMATE ? Optional.empty() : estimate);
  }

  /** Without one of the names known or run. */
  public Preferences withoutName(String name) {
    return new Preferences(
        region, system, term, payment, less(knows, name), less(runs, name), length, estimate);
  }

  private static List<String> more(List<String> names, String name) {
    List<String> more = less(names, name);
    more.add(name);
    return more.subList(Math.max(0, more.size() - MOST_NAMES), more.size());
  }

  private static List<String> less(List<String> names, String name) {
    List<String> less = new ArrayList<>(names);
    less.remove(name);
    return less;
  }
}
