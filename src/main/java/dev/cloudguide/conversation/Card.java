package dev.cloudguide.conversation;

import java.util.List;
import java.util.Objects;

/**
 * What the Alexa app and a screen show: the exact figures that speech rounds.
 *
 * @param title one line
 * @param lines in order
 */
public record Card(Phrase title, List<Phrase> lines) {
  public Card {
    Objects.requireNonNull(title, "title");
    lines = List.copyOf(lines);
  }
}
