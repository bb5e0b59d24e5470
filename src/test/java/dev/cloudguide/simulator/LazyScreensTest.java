package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screens cost a speaker nothing: none of their classes is loaded to answer it. */
class LazyScreensTest {
  private static final Pattern OF_SCREENS = Pattern.compile(
      "dev\\.cloudguide\\.(alexa\\.screen\\.\\S+|answer\\.[A-Za-z]+Screens|conversation\\.Screen\\$\\S+)");
  @TempDir
  private Path folder;

  private List<String> loadedFor(String device) throws IOException, InterruptedException {
    Path log = folder.resolve(device + ".log");
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:file=" + log,
        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
        "-cp", System.getProperty("java.class.path"), Program.class.getName(),
        "--device", device, "how much is an m5 large in ireland")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve(device + ".problems").toFile())
        .start();
    assertEquals(0, process.waitFor(), () -> device + ": see its problems");
    try (Stream<String> lines = Files.lines(log)) {
      return lines.flatMap(line -> OF_SCREENS.matcher(line).results()).map(found -> found.group()).distinct().toList();
    }
  }

  @Test
  void aSpeakerLoadsNothingOfThem() throws IOException, InterruptedException {
    assertEquals(List.of(), loadedFor("speaker"));
  }

  @Test
  void aShowDoes() throws IOException, InterruptedException {
    assertNotEquals(List.of(), loadedFor("show"));
  }
}
