package dev.cloudguide.tools.models;

import dev.cloudguide.alexa.handler.FreeWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code beginnings.txt}: one free-wording intent a line. */
final class Beginnings {
  private Beginnings() {}

  static List<IntentSource> read(Path file) {
    try {
      List<IntentSource> intents = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          intents.add(intent(line));
        }
      }
      return intents;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static IntentSource intent(String line) {
    int colon = line.indexOf(':');
    String beginning = (colon < 0 ? line : line.substring(0, colon)).strip();
    List<String> samples = new ArrayList<>();
    for (String carrier : (colon < 0 ? line : line.substring(colon + 1)).split(";")) {
      samples.add(carrier.strip() + " {" + FreeWords.SLOT + "}");
    }
    return new IntentSource(
        FreeWords.intentName(beginning), Map.of(FreeWords.SLOT, "AMAZON.SearchQuery"), samples);
  }
}
