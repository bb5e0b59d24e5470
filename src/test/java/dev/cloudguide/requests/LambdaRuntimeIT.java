package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazon.ask.model.Request;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.simulator.LocalDynamoDb;
import dev.cloudguide.simulator.RuntimeApi;
import dev.cloudguide.simulator.RuntimeApi.Posted;
import dev.cloudguide.voice.VoiceRules;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar as it is deployed, run by Lambda's own Java runtime in a process of its own. */
class LambdaRuntimeIT {
  private static final Path JAR = Path.of("target", "cloud-guide-lambda.jar").toAbsolutePath();
  private static final Path LOG = Path.of("target", "lambda-runtime.log");
  private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEAR = "{\"intent\":\"HearPreferencesIntent\"}";
  private static RuntimeApi api;
  private static LocalDynamoDb database;
  private static Process process;

  @BeforeAll
  static void start() throws IOException {
    assertTrue(Files.isRegularFile(JAR), JAR + " is missing: run mvn verify");
    api = new RuntimeApi();
    database = LocalDynamoDb.start(0, Optional.empty());
    ProcessBuilder lambda = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
        "-cp", JAR + File.pathSeparator + runtimeJars(), RUNTIME, "dev.cloudguide.CloudGuideHandler");
    Map<String, String> environment = lambda.environment();
    environment.keySet().removeIf(name -> name.startsWith("AWS_"));
    environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
    environment.putAll(database.environment());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "cloud-guide");
    environment.put("LAMBDA_TASK_ROOT", JAR.getParent().toString());
    environment.put("_HANDLER", "dev.cloudguide.CloudGuideHandler");
    environment.put("SKILL_ID", AlexaEnvelope.SKILL_ID);
    environment.put("STAGE", "production");
    process = lambda.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    process.onExit().thenAccept(dead -> api.died());
  }

  /** What Lambda itself brings, and nothing of ours. */
  private static String runtimeJars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> Path.of(path).getFileName().toString().startsWith("aws-lambda-java-"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
    api.close();
    database.close();
  }

  @Test
  void theWelcomeComesBack() throws Exception {
    JsonNode response = answer("{\"type\":\"LaunchRequest\"}");
    assertTrue(speech(response).contains("Cloud Guide"), response::toString);
    assertEquals(false, response.path("shouldEndSession").asBoolean());
  }

  @Test
  void aPriceComesBack() throws Exception {
    JsonNode response = answer("{\"intent\":\"InstancePriceIntent\",\"slots\":{\"family\":\"m five > m5\","
        + "\"size\":\"large > large\",\"region\":\"ireland > eu-west-1\"}}");
    assertEquals("<speak>For Linux in Ireland, an M five large is about eleven cents an hour, "
        + "or seventy-eight dollars a month.</speak>", speech(response));
    assertEquals(true, response.path("shouldEndSession").asBoolean());
  }

  @Test
  void aQuestionBackComesBack() throws Exception {
    JsonNode response = answer(
        "{\"intent\":\"RecommendServiceIntent\",\"slots\":{\"need\":\"database > store-records\"}}");
    assertEquals("<speak>Do you need joins or ad hoc S Q L?</speak>", speech(response));
  }

  /** Every call to DynamoDB that the skill makes: update, get, query, delete. */
  @Test
  void whatIsSavedIsHeardAndForgotten() throws Exception {
    answer("{\"intent\":\"SetPreferenceIntent\",\"slots\":{\"region\":\"ireland > eu-west-1\"}}");
    assertTrue(speech(answer(HEAR)).contains("Ireland"));
    answer("{\"intent\":\"SetPreferenceIntent\",\"slots\":{\"region\":\"london > eu-west-2\"}}");
    assertTrue(speech(answer(HEAR)).contains("London"));
    answer("{\"type\":\"AlexaSkillEvent.SkillDisabled\",\"eventCreationTime\":\""
        + OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1) + "\"}");
    JsonNode after = answer(HEAR);
    assertFalse(speech(after).contains("London"), after::toString);
  }

  @Test
  void whatAlexaAsksByItselfIsAnswered() throws Exception {
    assertEquals("YES", answer("{\"type\":\"CanFulfillIntentRequest\",\"intent\":\"ServicePriceIntent\","
        + "\"slots\":{\"service\":\"lambda > lambda\"}}").path("canFulfillIntent").path("canFulfill").asText());
    answer("{\"type\":\"Alexa.Presentation.APL.UserEvent\",\"token\":\"t\",\"arguments\":[]}");
  }

  /** The jar leaves out classes of the SDK; none that a request of any kind needs. */
  @Test
  void everyKindOfRequestIsAnswered() throws Exception {
    for (JsonSubTypes.Type type : Request.class.getAnnotation(JsonSubTypes.class).value()) {
      assertTrue(answer("{\"type\":\"" + type.name() + "\"}").isObject(), type.name());
    }
    assertFalse(log().contains("unanswered"), LambdaRuntimeIT::log);
  }

  private static String speech(JsonNode response) {
    return response.path("outputSpeech").path("ssml").asText();
  }

  private static JsonNode answer(String fields) throws IOException, InterruptedException {
    byte[] event = new AlexaEnvelope(Set.of(), JSON.readTree(fields)).build().toString()
        .getBytes(StandardCharsets.UTF_8);
    Posted back = api.invoke(event);
    assertTrue(back.isAnswer(), () -> back.path() + ": " + back.text() + "\n" + log());
    JsonNode envelope = JSON.readTree(back.body());
    assertEquals(List.of(), VoiceRules.brokenBy("", envelope, Optional.empty()));
    return envelope.path("response");
  }

  private static String log() {
    try {
      return Files.readString(LOG);
    } catch (IOException e) {
      return "no log";
    }
  }
}
