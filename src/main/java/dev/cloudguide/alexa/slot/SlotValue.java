package dev.cloudguide.alexa.slot;

import java.util.List;

/** What a slot holds. */
public sealed interface SlotValue {
  /**
   * Words that name something in the slot's type.
   *
   * @param ids of all the values they match, best first
   * @param words as heard
   */
  record Matched(List<String> ids, String words) implements SlotValue {
    public Matched {
      ids = List.copyOf(ids);
    }
  }

  /** Words that name nothing we know. */
  record Unrecognized(String words) implements SlotValue {}

  /** Nothing was heard. */
  record Empty() implements SlotValue {}
}
