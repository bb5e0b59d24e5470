package dev.cloudguide.answer;

import dev.cloudguide.domain.understanding.Named;
import java.util.Map;

/** What a person gives back to a question we asked. */
public sealed interface Given {
  /** "Yes". */
  record Yes() implements Given {}

  /** "No". */
  record No() implements Given {}

  /** "I don't know". */
  record DontKnow() implements Given {}

  /**
   * One of the choices offered, by its place: "the second one".
   *
   * @param index from zero
   */
  record Ordinal(int index) implements Given {}

  /**
   * Facts stated: "short bursts", "it must stay in order".
   *
   * @param facts fact id to value; under {@link #ASKED} the words that answer whichever fact was asked for
   */
  record Facts(Map<String, String> facts) implements Given {
    /** Stands for the id of the fact that was asked for. */
    public static final String ASKED = "asked";

    public Facts {
      facts = Map.copyOf(facts);
    }
  }

  /** Something named: "Ireland", "large", "S Q S". */
  record Things(Named named) implements Given {}
}
