package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.fail;

import dev.cloudguide.voice.VoiceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * Every conversation of {@code src/test/resources/conversations}, played with the real matcher, the real handler and a
 * real DynamoDB. A file that says {@code not yet: why} is skipped as long as it does not play.
 */
class ConversationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/conversations");
  private static Household household;

  @BeforeAll
  static void open() {
    household = new Household(Path.of("."), Optional.empty());
  }

  @AfterAll
  static void close() {
    household.close();
    System.out.println(VoiceRules.count());
  }

  @TestFactory
  Stream<DynamicTest> everyConversation() throws IOException {
    return played(Device.SPEAKER);
  }

  @TestFactory
  Stream<DynamicTest> everyConversationOnAScreen() throws IOException {
    return played(Device.SHOW);
  }

  private static Stream<DynamicTest> played(Device device) throws IOException {
    try (Stream<Path> found = Files.walk(FOLDER)) {
      List<Path> paths = found.filter(path -> path.toString().endsWith(".dialog")).sorted().toList();
      return paths.stream().map(DialogFile::read)
          .map(file -> DynamicTest.dynamicTest(file.name(), file.path().toUri(), () -> play(file, device)));
    }
  }

  private static void play(DialogFile file, Device device) {
    List<String> problems = DialogPlayer.play(household, file, device);
    if (problems.isEmpty()) {
      return;
    }
    String report = String.join("\n", problems);
    if (file.notYet().isPresent()) {
      throw new TestAbortedException("not yet: " + file.notYet().get() + "\n" + report);
    }
    fail(report);
  }
}
