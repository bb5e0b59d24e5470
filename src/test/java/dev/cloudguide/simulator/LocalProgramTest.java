package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local program as scripts use it: in a process of its own. */
class LocalProgramTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @TempDir
  private Path folder;

  /**
   * How a run ended.
   *
   * @param exit code
   * @param out standard output
   * @param problems standard error, line by line
   */
  private record Ran(int exit, String out, List<String> problems) {
    List<JsonNode> answers() throws IOException {
      List<JsonNode> answers = new ArrayList<>();
      for (String line : out.lines().toList()) {
        answers.add(JSON.readTree(line));
      }
      return answers;
    }
  }

  private Ran run(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dsqlite4java.library.path=" + nativeLibraries(),
        "-cp", System.getProperty("java.class.path"), Program.class.getName()));
    command.addAll(List.of(arguments));
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path problems = folder.resolve("problems");
    Process process = new ProcessBuilder(command)
        .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(problems.toFile()).start();
    int exit = process.waitFor();
    return new Ran(exit, Files.readString(out, StandardCharsets.UTF_8),
        Files.readAllLines(problems, StandardCharsets.UTF_8));
  }

  private static String nativeLibraries() {
    return System.getProperty("sqlite4java.library.path", "target/native-libs");
  }

  @Nested
  class GivenAFolderForPreferences {
    @Test
    void whenItIsRunAgain_thenItRemembersAndKeepsPeopleApart() throws Exception {
      String data = folder.resolve("data").toString();
      Ran first = run("", "--data", data, "--user", "ann", "my region is tokyo");
      assertEquals("From now on I'll use Tokyo as your region.", first.out().strip());
      assertEquals(0, first.exit());
      Ran again = run("", "--data", data, "--user", "ann", "what's my region");
      assertEquals("I know that your region is Tokyo.", again.out().strip());
      Ran other = run("", "--data", data, "--user", "ben", "what's my region");
      assertEquals("I haven't saved anything about you.", other.out().strip());
    }
  }

  @Nested
  class GivenLinesOfJson {
    private static final Set<String> KEYS = new TreeSet<>(Set.of(
        "utterance", "locale", "session", "newSession", "matched", "speech", "ssml", "reprompt", "sessionEnded", "card",
        "screen", "figures", "services", "opinions", "error", "millis"));
    private static final Set<String> FIGURE_KEYS = new TreeSet<>(Set.of(
        "label", "usd", "per", "region", "item", "source", "date", "derived"));

    @Test
    void whenAsked_thenEveryAnswerHasEveryKeyAndNothingElseIsPrinted() throws Exception {
      Ran ran = run("""
          # a comment
          how much is an m5 large in ireland
          and in frankfurt

          colorless green ideas sleep furiously
          which database should i use
          stop
          """, "--json", "-");
      assertEquals(0, ran.exit());
      List<JsonNode> answers = ran.answers();
      assertEquals(5, answers.size());
      for (JsonNode answer : answers) {
        assertEquals(KEYS, keys(answer), answer::toString);
        assertEquals(Set.of("confidence", "intent", "slots"), keys(answer.path("matched")));
      }
      answers.getFirst().path("figures").forEach(figure -> assertEquals(FIGURE_KEYS, keys(figure)));
      assertEquals("0.107", answers.getFirst().at("/figures/0/usd").asText());
      assertEquals(List.of(true, false, true, false, false),
          answers.stream().map(answer -> answer.path("newSession").asBoolean()).toList());
      assertEquals(answers.get(0).path("session"), answers.get(1).path("session"));
      assertTrue(!answers.get(1).path("session").equals(answers.get(2).path("session")));
    }

    private static Set<String> keys(JsonNode node) {
      Set<String> keys = new TreeSet<>();
      node.properties().forEach(field -> keys.add(field.getKey()));
      return keys;
    }
  }

  @Nested
  class GivenSomethingThatCannotBe {
    @Test
    void whenAnOptionIsUnknown_thenOneLineSaysSo() throws Exception {
      refused("--frobnicate");
    }

    @Test
    void whenTheLocaleHasNoModel_thenOneLineSaysSo() throws Exception {
      refused("--locale", "xx-XX", "what is fargate");
    }

    @Test
    void whenTheDeviceIsUnknown_thenOneLineSaysSo() throws Exception {
      refused("--device", "toaster", "what is fargate");
    }

    @Test
    void whenTheFolderIsAFile_thenOneLineSaysSo() throws Exception {
      refused("--data", Files.writeString(folder.resolve("file"), "x").toString(), "what is fargate");
    }

    @Test
    void whenThePortIsNoNumber_thenOneLineSaysSo() throws Exception {
      refused("--serve", "--port", "http");
    }

    @Test
    void whenThePortIsTaken_thenOneLineSaysSo() throws Exception {
      try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
        String port = Integer.toString(taken.getLocalPort());
        assertTrue(refused("--serve", "--port", port).contains(port));
        assertTrue(refused("dynamodb", "--port", port).contains(port));
      }
    }

    private String refused(String... arguments) throws IOException, InterruptedException {
      Ran ran = run("", arguments);
      assertEquals(2, ran.exit(), () -> Map.of("out", ran.out(), "problems", ran.problems()).toString());
      assertEquals(1, ran.problems().size(), () -> ran.problems().toString());
      assertEquals("", ran.out());
      return ran.problems().getFirst();
    }
  }
}
