package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Preference;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** "Remember that I'm in Frankfurt", "we know Postgres", "what do you know about me", "forget my region". */
final class PreferenceAnswers {
  /** Fact: the one preference that a sentence is about, by its id. */
  static final String ITEM = "item";

  private final Regions regions;
  private final NearRegions nearRegions;
  private final PreferenceWords words;
  private final SavedEstimate estimate;

  PreferenceAnswers(Regions regions, FamiliarNames names, SavedEstimate estimate) {
    this.regions = regions;
    this.nearRegions = new NearRegions(regions);
    this.words = new PreferenceWords(regions, names);
    this.estimate = estimate;
  }

  Reply answer(Question.Preference question, Turn turn) {
    return switch (question.action()) {
      case SET -> set(question.named(), turn);
      case OFFER -> offer(question.named(), turn);
      case HEAR -> hear(turn);
      case FORGET -> forget(question.named(), turn);
    };
  }

  /** Saves what was named. */
  private Reply set(Named named, Turn turn) {
    Map<Preference, List<String>> wanted = Wanted.of(named);
    if (isAboutEstimate(named) && wanted.isEmpty()) {
      return estimate.keep(turn);
    }
    List<Value> said = said(wanted);
    if (said.isEmpty() && !isAboutRegion(named)) {
      return Reply.saying(Phrase.of("preference.not-that")).build();
    }
    return said.isEmpty()
        ? whichRegion(named.unknown().get(Expected.REGION))
        : keep(turn, saved -> with(saved, wanted), kept(wanted, said));
  }

  private static boolean isAboutEstimate(Named named) {
    return Preference.ESTIMATE.id().equals(named.facts().get(ITEM));
  }

  private static boolean isAboutRegion(Named named) {
    return Preference.REGION.id().equals(named.facts().get(ITEM)) || named.unknown().containsKey(Expected.REGION);
  }

  private List<Value> said(Map<Preference, List<String>> wanted) {
    List<Value> said = new ArrayList<>();
    wanted.forEach((preference, values) -> words.said(preference, values).ifPresent(said::add));
    return said;
  }

  static Preferences with(Preferences saved, Map<Preference, List<String>> wanted) {
    Preferences after = saved;
    for (Map.Entry<Preference, List<String>> one : wanted.entrySet()) {
      for (String value : one.getValue()) {
        after = after.with(one.getKey(), value);
      }
    }
    return after;
  }

  /** What is used at once in prices is said so. */
  private Phrase kept(Map<Preference, List<String>> wanted, List<Value> said) {
    boolean one = wanted.size() == 1;
    if (one && wanted.containsKey(Preference.REGION)) {
      Region region = regions.find(wanted.get(Preference.REGION).getFirst()).orElseThrow();
      return Phrase.of("preference.region.kept").with("region", region);
    }
    return one && wanted.containsKey(Preference.SYSTEM)
        ? Phrase.of("preference.system.kept")
            .with("system", Phrase.of("system." + wanted.get(Preference.SYSTEM).getFirst()))
        : Phrase.of("preference.kept").with("known", new Value.AllOf(said));
  }

  /** Offers to save what was only mentioned. */
  private Reply offer(Named named, Turn turn) {
    Map<Preference, List<String>> wanted = Wanted.of(named);
    List<Value> said = said(wanted);
    if (said.isEmpty()) {
      return whichRegion(named.unknown().get(Expected.REGION));
    }
    Preferences saved = turn.preferences().now();
    boolean only = wanted.size() == 1 && wanted.containsKey(Preference.REGION);
    if (with(saved, wanted).equals(saved)) {
      return Reply.saying(only
          ? Phrase.of("preference.region.known").with("region", region(wanted))
          : Phrase.of("preference.known-before").with("known", new Value.AllOf(said))).build();
    }
    return Reply.saying().ask(Asks.of(offered(wanted, said), new Pending.KeepPreference(wanted))).build();
  }

  private Phrase offered(Map<Preference, List<String>> wanted, List<Value> said) {
    return wanted.size() == 1 && wanted.containsKey(Preference.REGION)
        ? Phrase.of("ask.keep-region").with("region", region(wanted))
        : Phrase.of("ask.keep").with("known", new Value.AllOf(said));
  }

  /** The offer, to make it again; empty if it makes no sense any more. */
  Optional<Phrase> offered(Pending.KeepPreference offer) {
    List<Value> said = said(offer.wanted());
    return said.isEmpty() ? Optional.empty() : Optional.of(offered(offer.wanted(), said));
  }

  private Region region(Map<Preference, List<String>> wanted) {
    return regions.find(wanted.get(Preference.REGION).getFirst()).orElseThrow();
  }

  private Reply whichRegion(String unknown) {
    Reply.Builder reply = unknown == null || unknown.isBlank()
        ? Reply.saying()
        : Reply.saying(Phrase.of("missing.region").with("words", unknown));
    return reply.ask(whichRegion()).build();
  }

  /** "Which Region is yours?" */
  Ask whichRegion() {
    return Asks.of(
        Phrase.of("ask.home-region").with("choices",
            new Value.AnyOf(nearRegions.usual().stream().<Value>map(Value.Place::new).toList())),
        new Pending.MissingAsked(Pending.Missing.HOME_REGION));
  }

  /** "Frankfurt", after we asked which Region is theirs. */
  Optional<Reply> home(Named named, Turn turn) {
    return named.region().flatMap(regions::find).map(region -> set(named, turn));
  }

  /** The person said yes to an offer. */
  Reply keepOffered(Pending.KeepPreference offer, Turn turn) {
    List<Value> said = said(offer.wanted());
    return said.isEmpty()
        ? declined()
        : keep(turn, saved -> with(saved, offer.wanted()), kept(offer.wanted(), said));
  }

  static Reply keep(Turn turn, UnaryOperator<Preferences> change, Phrase kept) {
    return turn.preferences().change(change)
        ? Reply.saying(kept).build()
        : Reply.saying(Phrase.of("preference.not-kept")).build();
  }

  private Reply hear(Turn turn) {
    Preferences saved = turn.preferences().now();
    if (turn.preferences().isUnavailable()) {
      return Reply.saying(Phrase.of("preference.unavailable")).build();
    }
    List<Value> known = known(saved, turn);
    return known.isEmpty()
        ? Reply.saying(Phrase.of("preference.none")).build()
        : Reply.saying(Phrase.of("preference.known").with("known", new Value.AllOf(known))).build();
  }

  private List<Value> known(Preferences saved, Turn turn) {
    List<Value> known = new ArrayList<>();
    for (Preference preference : Preference.values()) {
      List<String> values = values(saved, preference);
      if (!values.isEmpty()) {
        words.said(preference, values).ifPresent(known::add);
      }
    }
    saved.estimate().flatMap(about -> estimate.subject(about, turn)).ifPresent(subject ->
        known.add(new Value.Said(Phrase.of("preference.estimate").with("subject", subject))));
    return known;
  }

  private static List<String> values(Preferences saved, Preference preference) {
    return switch (preference) {
      case REGION -> saved.region().stream().toList();
      case SYSTEM -> saved.system().stream().map(system -> system.id()).toList();
      case TERM -> saved.term().stream().map(term -> term.id()).toList();
      case PAYMENT -> saved.payment().stream().map(payment -> payment.id()).toList();
      case KNOWS -> saved.knows();
      case RUNS -> saved.runs();
      case LENGTH -> saved.length().stream().map(length -> length.id()).toList();
      case ESTIMATE -> List.of();
    };
  }

  /** "Forget my region", "stop assuming Windows": that alone; everything only after asking. */
  private Reply forget(Named named, Turn turn) {
    Optional<Preference> item = Optional.ofNullable(named.facts().get(ITEM)).flatMap(Preference::withId);
    Map<Preference, List<String>> mentioned = Wanted.of(named);
    if (item.isEmpty() && mentioned.isEmpty() && !named.facts().containsKey(ITEM)) {
      return Reply.saying().ask(forgetEverything()).build();
    }
    Preferences before = turn.preferences().now();
    UnaryOperator<Preferences> change = saved -> without(saved, item, mentioned);
    if (!turn.preferences().isUnavailable() && change.apply(before).equals(before)) {
      return Reply.saying(Phrase.of("preference.not-saved")).build();
    }
    return turn.preferences().change(change)
        ? Reply.saying(Phrase.of("preference.dropped")).build()
        : Reply.saying(Phrase.of("preference.not-forgotten-now")).build();
  }

  private static Preferences without(
      Preferences saved, Optional<Preference> item, Map<Preference, List<String>> named) {
    if (item.isPresent()) {
      return saved.without(item.get());
    }
    Preferences after = saved;
    for (Map.Entry<Preference, List<String>> one : named.entrySet()) {
      boolean name = one.getKey() == Preference.KNOWS || one.getKey() == Preference.RUNS;
      if (name) {
        for (String value : one.getValue()) {
          after = after.withoutName(value);
        }
      } else if (values(saved, one.getKey()).equals(one.getValue())) {
        after = after.without(one.getKey());
      }
    }
    return after;
  }

  /** "Shall I forget everything?" */
  static Ask forgetEverything() {
    return Asks.of(Phrase.of("ask.forget"), new Pending.ForgetConfirm());
  }

  /** The person does not want an offered preference kept. */
  Reply declined() {
    return Reply.saying(Phrase.of("preference.declined")).build();
  }

  /** The person does not want to be forgotten after all. */
  Reply kept() {
    return Reply.saying(Phrase.of("preference.not-forgotten")).build();
  }

  /** The person confirmed to be forgotten. */
  static Reply forget(Turn turn) {
    return Reply.saying(
        Phrase.of(turn.preferences().forget() ? "preference.forgotten" : "preference.not-forgotten-now")).build();
  }
}
