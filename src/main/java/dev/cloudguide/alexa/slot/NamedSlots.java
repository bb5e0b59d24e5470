package dev.cloudguide.alexa.slot;

import dev.cloudguide.answer.Given;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every slot of ours, by its name: what it adds to what the person named. An intent that lacks a slot simply adds
 * nothing.
 */
public final class NamedSlots {
  /** The one preference that is to be forgotten. */
  private static final String ITEM = "item";
  private static final List<String> SIDES = List.of("serviceA", "serviceB", "serviceC");

  private final SpokenNames names;

  public NamedSlots(SpokenNames names) {
    this.names = names;
  }

  /** What the slots of an intent name. */
  public Named read(Slots slots) {
    Map<Expected, String> unknown = new EnumMap<>(Expected.class);
    Optional<String> family = known(slots, "family", Expected.FAMILY, unknown);
    if (unknown.containsKey(Expected.FAMILY)) {
      family = SpelledFamily.of(unknown.get(Expected.FAMILY));
    }
    Optional<String> size = known(slots, "size", Expected.SIZE, unknown);
    boolean whole = family.isPresent() && size.isPresent();
    Optional<String> system = known(slots, "system", Expected.SYSTEM, unknown);
    Optional<String> need = known(slots, "need", Expected.NEED, unknown);
    List<String> products = products(slots, unknown);
    if (slots.count("count").isEmpty()) {
      slots.words("count").ifPresent(words -> unknown.put(Expected.NUMBER, words));
    }
    return Named.builder()
        .services(services(slots, products, unknown))
        .outside(outside(products))
        .person(slots.id("person"))
        .regions(regions(slots, unknown))
        .types(whole ? List.of(new InstanceType(family.get(), size.get())) : List.of())
        .family(whole ? Optional.empty() : family)
        .size(whole ? Optional.empty() : size)
        .system(system.isEmpty() ? Optional.empty() : OperatingSystem.withId(system.get()))
        .count(slots.count("count"))
        .needs(need.isEmpty() ? List.of() : List.of(need.get()))
        .facts(facts(slots))
        .unknown(unknown)
        .build();
  }

  /** What is to be compared, as it was said: "alb" and "nlb" are kinds of one service. */
  public List<String> sides(Slots slots) {
    return SIDES.stream().flatMap(slot -> slots.words(slot).stream()).toList();
  }

  /** What is to be compared: ids of services and names of other makers' products. */
  private List<String> products(Slots slots, Map<Expected, String> unknown) {
    List<String> products = new ArrayList<>();
    for (String slot : SIDES) {
      switch (slots.get(slot)) {
        case SlotValue.Matched matched -> products.add(matched.ids().getFirst());
        case SlotValue.Unrecognized other -> names.service(other.words()).ifPresentOrElse(
            id -> products.add(id.value()), () -> unknown.put(Expected.SERVICE, other.words()));
        case SlotValue.Empty empty -> { }
      }
    }
    return products;
  }

  private static List<String> outside(List<String> products) {
    List<String> outside = List.of();
    for (String product : products) {
      if (isOutside(product)) {
        outside = outside.isEmpty() ? new ArrayList<>() : outside;
        outside.add(product);
      }
    }
    return outside;
  }

  /** Ids of services are in lower case, names of products are not. */
  private static boolean isOutside(String product) {
    return Character.isUpperCase(product.charAt(0));
  }

  private List<ServiceId> services(Slots slots, List<String> products, Map<Expected, String> unknown) {
    if (!products.isEmpty()) {
      return products.stream().filter(product -> !isOutside(product)).distinct().map(ServiceId::new).toList();
    }
    return switch (slots.get("service")) {
      case SlotValue.Matched matched -> List.of(new ServiceId(matched.ids().getFirst()));
      case SlotValue.Unrecognized other -> names.service(other.words()).map(List::of).orElseGet(() -> {
        unknown.put(Expected.SERVICE, other.words());
        return List.of();
      });
      case SlotValue.Empty empty -> List.of();
    };
  }

  private List<String> regions(Slots slots, Map<Expected, String> unknown) {
    return switch (slots.get("region")) {
      case SlotValue.Matched matched -> List.of(matched.ids().getFirst());
      case SlotValue.Unrecognized other -> names.region(other.words()).map(List::of).orElseGet(() -> {
        unknown.put(Expected.REGION, other.words());
        return List.of();
      });
      case SlotValue.Empty empty -> List.of();
    };
  }

  private static Optional<String> known(
      Slots slots, String name, Expected expected, Map<Expected, String> unknown) {
    SlotValue value = slots.get(name);
    if (value instanceof SlotValue.Unrecognized other) {
      unknown.put(expected, other.words());
    }
    return value instanceof SlotValue.Matched matched ? Optional.of(matched.ids().getFirst()) : Optional.empty();
  }

  /** "Often" answers more than one question; which one, only the conversation knows. */
  private static Map<String, String> facts(Slots slots) {
    Optional<String> answer = slots.words("answer");
    if (answer.isPresent()) {
      return Map.of(Given.Facts.ASKED, answer.get());
    }
    Optional<String> item = slots.words(ITEM);
    return item.isEmpty() ? Map.of() : Map.of(ITEM, slots.id(ITEM).orElse(item.get()));
  }
}
