package dev.cloudguide.simulator.matcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say for Alexa's built-in intents, whose samples are Amazon's own and stand in no model. */
final class BuiltInPhrases {
  private static final String RESOURCE = "/simulator/built-in-phrases.txt";

  private final Map<String, String> intents = new HashMap<>();

  private BuiltInPhrases(String text) {
    for (String line : text.split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        for (String phrase : line.substring(colon + 1).split(";")) {
          intents.put(String.join(" ", Words.of(phrase)), line.substring(0, colon).strip());
        }
      }
    }
  }

  static BuiltInPhrases read() {
    try (InputStream in = BuiltInPhrases.class.getResourceAsStream(RESOURCE)) {
      return new BuiltInPhrases(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** The built-in intent those words, all of them, are for. */
  Optional<String> intent(List<String> words) {
    return Optional.ofNullable(intents.get(String.join(" ", words)));
  }
}
