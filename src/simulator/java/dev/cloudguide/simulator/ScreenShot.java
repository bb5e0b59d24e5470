package dev.cloudguide.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A conversation that leads to a screen worth looking at.
 *
 * @param name of the screen
 * @param utterances turn by turn
 */
record ScreenShot(String name, List<String> utterances) {
  static List<ScreenShot> all() {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        ScreenShot.class.getResourceAsStream("/simulator/screens.txt"), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).map(ScreenShot::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScreenShot read(String line) {
    String[] columns = line.split(" *\\| *");
    return new ScreenShot(columns[0], List.of(columns[1].split(" *; *")));
  }

  /** The directive that the last answer brings. */
  JsonNode directive(Household household) {
    Echo echo = household.echo("screens", "en-US", Device.SHOW);
    Exchange last = null;
    for (String utterance : utterances) {
      last = echo.say(utterance);
    }
    return last.screen();
  }
}
