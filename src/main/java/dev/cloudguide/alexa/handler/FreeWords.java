package dev.cloudguide.alexa.handler;

import java.util.Locale;
import java.util.Optional;

/**
 * Free wording: Alexa gives the words after a carrier phrase, and the intent's name tells what the phrase was, so
 * that the sentence can be put together again. {@code FreeHowIntent} with "do i lower my bill" is "how do i lower my
 * bill".
 */
public final class FreeWords {
  /** The one slot of every such intent. */
  public static final String SLOT = "words";
  /** The intent for despair and danger, whose sentences begin in ways that no question does. */
  public static final String CRISIS = "CrisisIntent";
  private static final String PREFIX = "Free";
  private static final String SUFFIX = "Intent";

  private FreeWords() {}

  /** The name of the intent for a beginning: "how do" is {@code FreeHowDoIntent}. */
  public static String intentName(String beginning) {
    StringBuilder name = new StringBuilder(PREFIX);
    for (String word : beginning.split(" ")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.append(SUFFIX).toString();
  }

  /** The beginning that an intent's name tells; empty for other intents. */
  static Optional<String> beginning(String intentName) {
    if (intentName.equals(CRISIS)) {
      return Optional.of("");
    }
    if (!intentName.startsWith(PREFIX) || !intentName.endsWith(SUFFIX)
        || intentName.length() <= PREFIX.length() + SUFFIX.length()) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    String name = intentName.substring(PREFIX.length(), intentName.length() - SUFFIX.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words.append(i > 0 && Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
    }
    return Optional.of(words.toString());
  }
}
