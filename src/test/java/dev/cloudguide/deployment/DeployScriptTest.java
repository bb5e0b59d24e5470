package dev.cloudguide.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code scripts/deploy.sh} refuses; skipped where git, bash or node is missing. */
class DeployScriptTest {
  private static final String ID = "amzn1.ask.skill.00000000-0000-4000-8000-00000000000";

  @TempDir
  private Path folder;

  private record Ended(int code, String said) {}

  @BeforeEach
  void aCommittedProject() throws IOException, InterruptedException {
    for (String tool : List.of("git", "bash", "node")) {
      assumeTrue(isInstalled(tool), tool);
    }
    Files.createDirectories(folder.resolve("scripts"));
    for (String file : List.of("scripts/deploy.sh", "scripts/deploy-state.js", "ask-resources.json")) {
      Files.copy(Path.of(file), folder.resolve(file));
    }
    run("git", "init", "-q");
    commit();
  }

  @Nested
  class GivenAStageThatWasDeployed {
    @BeforeEach
    void deployed() throws IOException, InterruptedException {
      remember("staging", ID + "1");
      remember("production", ID + "2");
      commit();
    }

    @Test
    void when_theTreeIsClean_then_itWouldDeploy() throws IOException, InterruptedException {
      assertEquals(0, check("staging").code());
    }

    @Test
    void when_aFileIsChanged_then_itRefusesAndNamesIt() throws IOException, InterruptedException {
      Files.writeString(folder.resolve("ask-resources.json"), "{}");
      assertRefuses(check("staging"), "ask-resources.json");
    }

    @Test
    void when_aFileIsNew_then_itRefusesAndNamesIt() throws IOException, InterruptedException {
      Files.writeString(folder.resolve("left-over.txt"), "");
      assertRefuses(check("staging"), "left-over.txt");
    }

    @Test
    void when_stagingHasNotRunTheCommit_then_productionIsRefused() throws IOException, InterruptedException {
      assertRefuses(check("production"), "staging has not run");
    }

    @Test
    void when_stagingHasRunTheCommit_then_productionMayFollow() throws IOException, InterruptedException {
      run("git", "tag", "ran-on-staging/" + run("git", "rev-parse", "HEAD").said().strip());
      assertEquals(0, check("production").code());
    }

    @Test
    void when_stagingHasRunAnEarlierCommit_then_productionIsRefused() throws IOException, InterruptedException {
      run("git", "tag", "ran-on-staging/" + run("git", "rev-parse", "HEAD").said().strip());
      Files.writeString(folder.resolve("more.txt"), "");
      commit();
      assertRefuses(check("production"), "staging has not run");
    }

    @Test
    void when_aSecondSkillIsAskedFor_then_itRefuses() throws IOException, InterruptedException {
      assertRefuses(check("staging", "--new-skill"), "has a skill already");
      assertRefuses(check("staging", "--skill-id", ID + "9"), "not " + ID + "9");
    }

    @Test
    void when_bothStagesAreOneSkill_then_itRefuses() throws IOException, InterruptedException {
      remember("production", ID + "1");
      commit();
      assertRefuses(check("staging"), "same skill");
    }
  }

  @Nested
  class GivenAStageThatWasNeverDeployed {
    @Test
    void when_noSkillIdIsKnown_then_itRefuses() throws IOException, InterruptedException {
      assertRefuses(check("staging"), "no skill id for staging");
    }

    @Test
    void when_itIsSaidToBeTheFirst_then_itWouldDeploy() throws IOException, InterruptedException {
      assertEquals(0, check("staging", "--new-skill").code());
      assertEquals(0, check("staging", "--skill-id", ID + "1").code());
    }

    @Test
    void when_theSkillIdIsNone_then_itRefuses() throws IOException, InterruptedException {
      assertRefuses(check("staging", "--skill-id", "cloud-guide"), "cloud-guide");
    }

    @Test
    void when_theStageIsUnknown_then_itSaysHow() throws IOException, InterruptedException {
      assertRefuses(check("test"), "usage: scripts/deploy.sh staging|production");
    }
  }

  private static void assertRefuses(Ended ended, String because) {
    assertEquals(2, ended.code(), ended::said);
    assertTrue(ended.said().contains(because), ended::said);
  }

  private Ended check(String stage, String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "scripts/deploy.sh", stage));
    command.addAll(List.of(more));
    command.add("--check");
    return run(command.toArray(String[]::new));
  }

  private void remember(String stage, String skillId) throws IOException {
    Path states = Files.createDirectories(folder.resolve("infrastructure/state"));
    Files.writeString(states.resolve(stage + ".json"), "{\"skillId\": \"" + skillId + "\"}");
  }

  private void commit() throws IOException, InterruptedException {
    run("git", "add", "-A");
    run("git", "-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false",
        "commit", "-q", "--no-verify", "-m", "state");
  }

  private Ended run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(folder.toRealPath().toFile())
        .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name ->
        name.startsWith("AWS_") || name.startsWith("ASK_") || name.startsWith("GIT_"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private static boolean isInstalled(String tool) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(tool, "--version")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
