package dev.cloudguide.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cloudguide.simulator.screen.Drawn;
import dev.cloudguide.simulator.screen.Pictures;
import dev.cloudguide.simulator.screen.Viewport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code screens}: draws every kind of screen as every kind of device shows it. */
@Command(name = "screens", description = "Draw every screen as every device shows it: an approximation.")
final class ScreensCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "FOLDER", defaultValue = "target/screens",
      description = "Where the pictures go (default ${DEFAULT-VALUE}).")
  private Path folder;

  @Option(names = "--each", description = "One picture a device in full size, rather than one sheet a screen.")
  private boolean each;

  @Option(names = "--documents", description = "The APL documents as JSON, rather than pictures.")
  private boolean documents;

  private ScreensCommand() {}

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    int unreadable = 0;
    try (Household household = new Household(Path.of(System.getProperty("cloudguide.project", ".")),
        Optional.empty())) {
      for (ScreenShot shot : ScreenShot.all()) {
        JsonNode directive = shot.directive(household);
        if (documents) {
          Files.writeString(folder.resolve(shot.name() + ".json"), directive.path("document").toPrettyString());
        } else {
          unreadable += draw(shot, directive);
        }
      }
    }
    return unreadable == 0 ? 0 : 1;
  }

  private int draw(ScreenShot shot, JsonNode directive) throws IOException {
    List<Drawn> drawn = new ArrayList<>();
    int unreadable = 0;
    for (Viewport viewport : Viewport.values()) {
      Drawn one = Drawn.of(directive, viewport);
      drawn.add(one);
      for (String problem : one.unreadable()) {
        System.err.println(shot.name() + " on " + viewport.id() + ": " + problem);
        unreadable++;
      }
      if (each) {
        Pictures.write(one, folder.resolve(shot.name() + "-" + viewport.id() + ".png"));
      }
    }
    if (!each) {
      Pictures.sheet(drawn, folder.resolve(shot.name() + ".png"));
    }
    return unreadable;
  }
}
