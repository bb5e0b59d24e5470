package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Damaged requests, the same ones in every run: each gets a valid answer, and no other skill's is answered as ours. */
class MutatedRequestsTest {
  private static final long SEED = 20_261_121L;
  private static final int REQUESTS = 20_000;
  private static final int MOST_REPORTED = 10;
  private static final Pattern APOLOGY = Pattern.compile("on my side|problem of my own");

  private final SkillUnderTest skill = new SkillUnderTest(Optional.empty(), () -> {
    throw new IllegalStateException("no table, no client");
  });
  private final Map<String, String> problems = new LinkedHashMap<>();

  @Test
  void everyDamagedRequestGetsAValidAnswer() {
    List<RequestCase> cases = RequestCase.all();
    Mutation mutation = new Mutation(new Random(SEED));
    Random choice = new Random(SEED + 1);
    for (int i = 0; i < REQUESTS && problems.size() < MOST_REPORTED; i++) {
      RequestCase given = cases.get(choice.nextInt(cases.size()));
      check(given.name() + " #" + i, mutation.damaged(given.envelope()));
    }
    assertEquals("", String.join("\n", problems.keySet()), problems::toString);
  }

  private void check(String name, ObjectNode request) {
    JsonNode envelope = skill.answer(request.toString().getBytes(StandardCharsets.UTF_8));
    String intent = request.path("request").path("intent").path("name").asText();
    skill.broken(intent, envelope).forEach(broken -> report(name, broken, request));
    if (APOLOGY.matcher(envelope.toString()).find()) {
      report(name, "a bug was met and apologised for", request);
    }
    boolean spoken = envelope.path("response").has("outputSpeech");
    if (spoken && !isOurs(request)) {
      report(name, "answered for another skill", request);
    }
  }

  private static boolean isOurs(ObjectNode request) {
    JsonNode system = request.path("context").path("System").path("application").path("applicationId");
    JsonNode session = request.path("session").path("application").path("applicationId");
    return AlexaEnvelope.SKILL_ID.equals(system.textValue()) || AlexaEnvelope.SKILL_ID.equals(session.textValue());
  }

  private void report(String name, String problem, ObjectNode request) {
    problems.putIfAbsent(shortened(problem), name + ": " + shortened(request.toString()));
  }

  private static String shortened(String text) {
    return text.replaceAll("x{100,}", "xxx…");
  }
}
