package dev.cloudguide.answer;

import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Pending;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.Area;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Regions;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.understanding.Named.Expected;
import dev.cloudguide.domain.understanding.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said when an instance has no price: which part is not known, and the nearest that is. */
final class MissingInstanceAnswers {
  private static final int MOST_CHOICES = 3;
  private static final int LONGEST_NUMBER = 15;

  private final Regions regions;
  private final NearRegions nearRegions;

  MissingInstanceAnswers(Regions regions) {
    this.regions = regions;
    this.nearRegions = new NearRegions(regions);
  }

  Reply unknownRegion(Question question, String words) {
    Optional<Area> area = area(words);
    if (area.isPresent()) {
      List<Region> some = area.get().regions().stream()
          .flatMap(code -> regions.find(code).stream())
          .limit(MOST_CHOICES)
          .toList();
      return Reply.saying(Phrase.of("missing.area").with("area", area.get().name()))
          .ask(regionChoice("ask.which-region", some))
          .remember(question)
          .build();
    }
    return Reply.saying(Phrase.of("missing.region").with("words", words))
        .ask(nearRegion(words))
        .remember(question)
        .build();
  }

  Reply regionWithoutPrices(Question question, Region region) {
    return Reply.saying(Phrase.of("missing.region.prices").with("region", region))
        .ask(regionChoice("ask.which-region", nearRegions.usual()))
        .remember(question)
        .build();
  }

  /** What stands where a system or a number should and is none; empty if nothing does. */
  Optional<Reply> misheard(Question question) {
    Map<Expected, String> unknown = question.named().unknown();
    String system = unknown.get(Expected.SYSTEM);
    if (system != null) {
      List<Value> known = Arrays.stream(OperatingSystem.values())
          .<Value>map(one -> new Value.Said(InstancePriceAnswers.systemName(one))).toList();
      return Optional.of(Reply.saying(Phrase.of("missing.system.unknown")
              .with("words", system).with("known", new Value.AllOf(known)))
          .build());
    }
    String number = unknown.get(Expected.NUMBER);
    if (number == null) {
      return Optional.empty();
    }
    return Optional.of(Reply.saying(number.length() > LONGEST_NUMBER
        ? Phrase.of("missing.number.large") : Phrase.of("missing.number").with("words", number)).build());
  }

  /** "Europe" is no Region, but several. */
  private Optional<Area> area(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    return regions.areas().stream()
        .filter(area -> area.name().equalsIgnoreCase(plain) || area.spoken().contains(plain))
        .findFirst();
  }

  private Ask nearRegion(String words) {
    List<Region> near = nearRegions.to(words, MOST_CHOICES);
    return near.isEmpty()
        ? regionChoice("ask.which-region", nearRegions.usual())
        : regionChoice("ask.near-region", near);
  }

  static Ask regionChoice(String key, List<Region> near) {
    List<Value> places = near.stream().<Value>map(Value.Place::new).toList();
    List<String> codes = near.stream().map(Region::code).toList();
    return Asks.of(
        Phrase.of(key).with("choices", new Value.AnyOf(places)),
        new Pending.DidYouMean(Pending.Kind.REGION, codes));
  }

  Reply unknownType(Question question, InstanceLookup.UnknownType unknown) {
    Reply.Builder reply = Reply.saying(Phrase.of("missing.type").with("type", unknown.asked())).remember(question);
    return unknown.nearest().isEmpty()
        ? reply.ask(Asks.of(Phrase.of("ask.which-type"), new Pending.MissingAsked(Pending.Missing.FAMILY))).build()
        : reply.ask(typeChoice("ask.type-choice", unknown.nearest())).build();
  }

  Reply notSoldHere(Question question, InstanceLookup.NotSoldInRegion lookup, Region region) {
    Reply.Builder reply = Reply.saying(
            Phrase.of("missing.type.here").with("type", lookup.asked()).with("region", region))
        .remember(question);
    if (!lookup.similar().isEmpty()) {
      return reply.ask(typeChoice("ask.similar-type", lookup.similar())).build();
    }
    List<Region> elsewhere = lookup.elsewhere().stream()
        .flatMap(code -> regions.find(code).stream())
        .limit(MOST_CHOICES)
        .toList();
    return reply.ask(regionChoice("ask.which-region", elsewhere)).build();
  }

  Reply notWithSystem(Question question, InstanceLookup.NotSoldWithSystem lookup, Region region) {
    List<Value> available = lookup.available().stream()
        .<Value>map(system -> new Value.Said(InstancePriceAnswers.systemName(system)))
        .toList();
    return Reply.saying(
            Phrase.of("missing.system")
                .with("type", lookup.asked())
                .with("region", region)
                .with("system", InstancePriceAnswers.systemName(lookup.system()))
                .with("available", new Value.AllOf(available)))
        .remember(question)
        .build();
  }

  private static Ask typeChoice(String key, List<InstanceType> types) {
    List<InstanceType> few = types.stream().limit(MOST_CHOICES).toList();
    List<Value> names = few.stream().<Value>map(Value.Instance::new).toList();
    List<String> ids = few.stream().map(InstanceType::apiName).toList();
    return Asks.of(
        Phrase.of(key).with("choices", new Value.AnyOf(names)), new Pending.DidYouMean(Pending.Kind.TYPE, ids));
  }
}
