package dev.cloudguide.alexa.slot;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The slots of one intent, read so that nothing missing, blank or odd in them throws. */
public final class Slots {
  private static final int LONGEST = 100;
  private static final int LONGEST_ID = 60;
  private static final int LONGEST_SENTENCE = 1_000;

  private final Intent intent;

  public Slots(Intent intent) {
    this.intent = intent;
  }

  /** What the slot of that name holds. */
  public SlotValue get(String name) {
    return slot(name).map(Slots::read).orElseGet(SlotValue.Empty::new);
  }

  /** The words in a slot without resolving them; empty if there are none. */
  public Optional<String> words(String name) {
    return slot(name).flatMap(Slots::words);
  }

  /** Free wording in a slot, whole. */
  public Optional<String> sentence(String name) {
    return slot(name).flatMap(Slots::said).map(words -> words.length() > LONGEST_SENTENCE
        ? words.substring(0, LONGEST_SENTENCE) : words);
  }

  /** The best id in a slot, if its words name something. */
  public Optional<String> id(String name) {
    return get(name) instanceof SlotValue.Matched matched ? Optional.of(matched.ids().getFirst()) : Optional.empty();
  }

  /** The words in a slot that name nothing we know. */
  public Optional<String> unrecognized(String name) {
    return get(name) instanceof SlotValue.Unrecognized unknown ? Optional.of(unknown.words()) : Optional.empty();
  }

  /** A whole number from 1 to a million; empty for anything else. */
  public Optional<Integer> count(String name) {
    return words(name).filter(words -> words.length() <= 7 && words.chars().allMatch(Character::isDigit))
        .map(Integer::parseInt)
        .filter(number -> number >= 1 && number <= 1_000_000);
  }

  private Optional<Slot> slot(String name) {
    return intent == null || intent.getSlots() == null
        ? Optional.empty()
        : Optional.ofNullable(intent.getSlots().get(name));
  }

  private static SlotValue read(Slot slot) {
    Optional<String> words = words(slot);
    if (words.isEmpty()) {
      return new SlotValue.Empty();
    }
    List<String> ids = ids(resolutions(slot));
    return ids.isEmpty() ? new SlotValue.Unrecognized(words.get()) : new SlotValue.Matched(ids, words.get());
  }

  private static Optional<String> words(Slot slot) {
    return said(slot).map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) : words);
  }

  private static Optional<String> said(Slot slot) {
    return Optional.ofNullable(slot.getValue())
        .or(() -> simple(slot).map(SimpleSlotValue::getValue))
        .map(String::strip)
        .filter(words -> !words.isEmpty() && !words.equals("?"));
  }

  private static Optional<Resolutions> resolutions(Slot slot) {
    return Optional.ofNullable(slot.getResolutions())
        .or(() -> simple(slot).map(SimpleSlotValue::getResolutions));
  }

  private static Optional<SimpleSlotValue> simple(Slot slot) {
    return switch (slot.getSlotValue()) {
      case SimpleSlotValue simple -> Optional.of(simple);
      case ListSlotValue list when list.getValues() != null -> list.getValues().stream()
          .filter(SimpleSlotValue.class::isInstance)
          .map(SimpleSlotValue.class::cast)
          .findFirst();
      case null, default -> Optional.empty();
    };
  }

  /** From every authority that matched, static or dynamic, in the order they come. */
  private static List<String> ids(Optional<Resolutions> resolutions) {
    List<String> ids = new ArrayList<>();
    resolutions.map(Resolutions::getResolutionsPerAuthority).stream()
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .filter(Slots::matched)
        .map(Resolution::getValues)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(ValueWrapper::getValue)
        .filter(Objects::nonNull)
        .map(Value::getId)
        .filter(Slots::isId)
        .filter(id -> !ids.contains(id))
        .forEach(ids::add);
    return ids;
  }

  /** Ids are ours and short; anything else was tampered with on its way. */
  private static boolean isId(String id) {
    return id != null && !id.isBlank() && id.length() <= LONGEST_ID
        && id.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || " .:_-'".indexOf(c) >= 0));
  }

  private static boolean matched(Resolution resolution) {
    return resolution.getStatus() != null && resolution.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH;
  }
}
