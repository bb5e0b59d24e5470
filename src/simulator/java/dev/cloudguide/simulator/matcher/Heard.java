package dev.cloudguide.simulator.matcher;

import java.util.Map;
import java.util.Optional;

/**
 * What Alexa would have made of an utterance.
 *
 * @param intent name
 * @param slots filled slots by name
 * @param confidence 1 for a template, less for a near one, 0 for none
 */
public record Heard(String intent, Map<String, Filled> slots, double confidence) {
  public Heard {
    slots = Map.copyOf(slots);
  }

  /**
   * A filled slot.
   *
   * @param words as heard
   * @param type of the slot
   * @param id of the value the words resolve to; absent if they name none, or the type is built in
   * @param name of that value
   */
  public record Filled(String words, String type, Optional<String> id, Optional<String> name) {
    /** The id where there is one, else the words. */
    public String best() {
      return id.orElse(words);
    }
  }
}
