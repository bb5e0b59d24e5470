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
import java.util.Optional;

/** The slots of one intent, read so that nothing missing, blank or odd in them throws. */
public final class Slots {
  private static final int LONGEST = 100;
  private static final int LONGEST_ID = 60;
  private static final int LONGEST_SENTENCE = 1_000;
  private static final SlotValue NOTHING = new SlotValue.Empty();

  private final Intent intent;

  public Slots(Intent intent) {
    this.intent = intent;
  }

  /** What the slot of that name holds. */
  public SlotValue get(String name) {
    Slot slot = slot(name);
    String words = slot == null ? null : words(slot);
    if (words == null) {
      return NOTHING;
    }
    List<String> ids = ids(slot);
    return ids.isEmpty() ? new SlotValue.Unrecognized(words) : new SlotValue.Matched(ids, words);
  }

  /** The words in a slot without resolving them; empty if there are none. */
  public Optional<String> words(String name) {
    Slot slot = slot(name);
    return slot == null ? Optional.empty() : Optional.ofNullable(words(slot));
  }

  /** Free wording in a slot, whole. */
  public Optional<String> sentence(String name) {
    Slot slot = slot(name);
    return slot == null ? Optional.empty() : Optional.ofNullable(said(slot, LONGEST_SENTENCE));
  }

  /** The best id in a slot, if its words name something. */
  public Optional<String> id(String name) {
    return get(name) instanceof SlotValue.Matched matched ? Optional.of(matched.ids().getFirst()) : Optional.empty();
  }

  /** A whole number from 1 to a million; empty for anything else. */
  public Optional<Integer> count(String name) {
    String words = words(name).orElse("");
    if (words.isEmpty() || words.length() > 7) {
      return Optional.empty();
    }
    for (int i = 0; i < words.length(); i++) {
      if (!Character.isDigit(words.charAt(i))) {
        return Optional.empty();
      }
    }
    int number = Integer.parseInt(words);
    return number >= 1 && number <= 1_000_000 ? Optional.of(number) : Optional.empty();
  }

  private Slot slot(String name) {
    return intent == null || intent.getSlots() == null ? null : intent.getSlots().get(name);
  }

  private static String words(Slot slot) {
    return said(slot, LONGEST);
  }

  /** The words in a slot, without blanks around them and not more than that of them; null if there are none. */
  private static String said(Slot slot, int longest) {
    SimpleSlotValue simple = slot.getValue() == null ? simple(slot) : null;
    String value = simple == null ? slot.getValue() : simple.getValue();
    String words = value == null ? "" : value.strip();
    if (words.isEmpty() || words.equals("?")) {
      return null;
    }
    return words.length() > longest ? words.substring(0, longest) : words;
  }

  private static Resolutions resolutions(Slot slot) {
    SimpleSlotValue simple = slot.getResolutions() == null ? simple(slot) : null;
    return simple == null ? slot.getResolutions() : simple.getResolutions();
  }

  /** The one value of a slot, or the first of several; null if there is none. */
  private static SimpleSlotValue simple(Slot slot) {
    if (slot.getSlotValue() instanceof ListSlotValue list && list.getValues() != null) {
      for (com.amazon.ask.model.SlotValue value : list.getValues()) {
        if (value instanceof SimpleSlotValue simple) {
          return simple;
        }
      }
    }
    return slot.getSlotValue() instanceof SimpleSlotValue simple ? simple : null;
  }

  /** From every authority that matched, static or dynamic, in the order they come. */
  private static List<String> ids(Slot slot) {
    Resolutions resolutions = resolutions(slot);
    if (resolutions == null || resolutions.getResolutionsPerAuthority() == null) {
      return List.of();
    }
    List<String> ids = new ArrayList<>(2);
    for (Resolution authority : resolutions.getResolutionsPerAuthority()) {
      if (authority != null && matched(authority) && authority.getValues() != null) {
        addIds(authority.getValues(), ids);
      }
    }
    return ids;
  }

  private static void addIds(List<ValueWrapper> values, List<String> ids) {
    for (ValueWrapper wrapper : values) {
      Value value = wrapper == null ? null : wrapper.getValue();
      if (value != null && isId(value.getId()) && !ids.contains(value.getId())) {
        ids.add(value.getId());
      }
    }
  }

  /** Ids are ours and short; anything else was tampered with on its way. */
  private static boolean isId(String id) {
    if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= 128 || !Character.isLetterOrDigit(c) && " .:_-'".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean matched(Resolution resolution) {
    return resolution.getStatus() != null && resolution.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH;
  }
}
