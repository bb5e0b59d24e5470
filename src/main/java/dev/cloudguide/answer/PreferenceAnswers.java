package dev.cloudguide.answer;

import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** "Remember that I'm in Frankfurt", "what do you know about me", "forget me". */
final class PreferenceAnswers {
  static final String REGION = "region";
  static final String SYSTEM = "system";

  private final Regions regions;
  private final NearRegions nearRegions;

  PreferenceAnswers(Regions regions) {
    this.regions = regions;
    this.nearRegions = new NearRegions(regions);
  }

  Reply answer(Question.Preference question, Turn turn) {
    return switch (question.action()) {
      case SET -> set(question.named(), turn);
      case OFFER -> offer(question.named(), turn);
      case HEAR -> hear(turn);
      case FORGET -> Reply.saying()
          .ask(Asks.of(Phrase.of("ask.forget"), new Pending.ForgetConfirm()))
          .build();
    };
  }

  /** Saves what was named. */
  private Reply set(Named named, Turn turn) {
    Optional<Region> region = named.region().flatMap(regions::find);
    if (region.isPresent()) {
      return keep(turn, preferences -> preferences.withRegion(region.get().code()),
          Phrase.of("preference.region.kept").with("region", region.get()));
    }
    if (named.system().isPresent()) {
      OperatingSystem system = named.system().get();
      return keep(turn, preferences -> preferences.withSystem(system),
          Phrase.of("preference.system.kept").with("system", InstancePriceAnswers.systemName(system)));
    }
    return whichRegion(named.unknown().get(Expected.REGION));
  }

  /** Offers to save what was only mentioned. */
  private Reply offer(Named named, Turn turn) {
    Optional<Region> region = named.region().flatMap(regions::find);
    if (region.isEmpty()) {
      return whichRegion(named.unknown().get(Expected.REGION));
    }
    if (turn.preferences().get().region().equals(Optional.of(region.get().code()))) {
      return Reply.saying(Phrase.of("preference.region.known").with("region", region.get())).build();
    }
    return Reply.saying()
        .ask(Asks.of(
            Phrase.of("ask.keep-region").with("region", region.get()),
            new Pending.KeepPreference(REGION, region.get().code())))
        .build();
  }

  private Reply whichRegion(String words) {
    List<Region> near = nearRegions.usual();
    Reply.Builder reply = words == null || words.isBlank()
        ? Reply.saying()
        : Reply.saying(Phrase.of("missing.region").with("words", words));
    return reply.ask(Asks.of(
            Phrase.of("ask.home-region")
                .with("choices", new Value.AnyOf(near.stream().<Value>map(Value.Place::new).toList())),
            new Pending.MissingAsked(Pending.Missing.HOME_REGION)))
        .build();
  }

  /** The person said yes to an offer. */
  Reply keepOffered(Pending.KeepPreference offer, Turn turn) {
    Named.Builder named = Named.builder();
    if (offer.preference().equals(SYSTEM)) {
      named.system(OperatingSystem.withId(offer.value()));
    } else {
      named.regions(List.of(offer.value()));
    }
    return set(named.build(), turn);
  }

  private static Reply keep(Turn turn, UnaryOperator<Preferences> change, Phrase kept) {
    return turn.preferences().change(change)
        ? Reply.saying(kept).build()
        : Reply.saying(Phrase.of("preference.unavailable")).build();
  }

  private Reply hear(Turn turn) {
    Preferences saved = turn.preferences().get();
    if (turn.preferences().isUnavailable()) {
      return Reply.saying(Phrase.of("preference.unavailable")).build();
    }
    List<Value> known = new ArrayList<>();
    saved.region().flatMap(regions::find)
        .ifPresent(region -> known.add(new Value.Said(Phrase.of("preference.region").with("region", region))));
    saved.system().ifPresent(system -> known.add(new Value.Said(
        Phrase.of("preference.system").with("system", InstancePriceAnswers.systemName(system)))));
    return known.isEmpty()
        ? Reply.saying(Phrase.of("preference.none")).build()
        : Reply.saying(Phrase.of("preference.known").with("known", new Value.AllOf(known))).build();
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
    return Reply.saying(Phrase.of(turn.preferences().forget() ? "preference.forgotten" : "preference.unavailable"))
        .build();
  }
}
