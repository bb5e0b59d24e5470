package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import dev.cloudguide.alexa.handler.EventNotHandled;
import dev.cloudguide.store.LambdaDynamoDb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is logged of requests: counts that CloudWatch can read, and nothing about who asked or what was said. */
class LogsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PRICE = "{\"intent\":\"ServicePriceIntent\",\"slots\":{\"service\":\"s. three > s3\"}}";
  private static final String MARK = "quagga";
  /** What tells which request it is; everything else that is text gets the mark. */
  private static final Set<String> STRUCTURE = Set.of(
      "version", "type", "locale", "applicationId", "code", "id", "timestamp", "apiEndpoint", "confirmationStatus",
      "dialogState", "shape", "currentInteractionMode");

  private final StringBuilder crashes = new StringBuilder();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private CloudGuideHandler skill(Optional<String> table, Supplier<DynamoDbClient> client) {
    Settings settings = new Settings(table, List.of(AlexaEnvelope.SKILL_ID),
        Optional.of(new Settings.Metrics("CloudGuide/test", "restored")));
    return new CloudGuideHandler(settings, client, reply -> { }, new PrintStream(log, true, StandardCharsets.UTF_8),
        Clock.systemUTC());
  }

  private CloudGuideHandler skillWithoutTable() {
    return skill(Optional.empty(), () -> {
      throw new IllegalStateException("no table, no client");
    });
  }

  /** An event that must come again is thrown at Lambda, which logs all of it. */
  private void answer(CloudGuideHandler skill, byte[] request) throws IOException {
    try {
      skill.handleRequest(new ByteArrayInputStream(request), new ByteArrayOutputStream(), null);
    } catch (EventNotHandled e) {
      StringWriter thrown = new StringWriter();
      e.printStackTrace(new PrintWriter(thrown));
      crashes.append(thrown);
    }
  }

  private static byte[] request(String fields, String... marks) throws IOException {
    return new AlexaEnvelope(Set.of(marks), JSON.readTree(fields)).build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : log.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private JsonNode lineOf(CloudGuideHandler skill, byte[] request) throws IOException {
    log.reset();
    answer(skill, request);
    return lines().getLast();
  }

  @Test
  void whoAskedAndWhatWasSaidIsInNoLineWhateverTheRequest() throws IOException {
    List<CloudGuideHandler> skills = List.of(
        skillWithoutTable(),
        skill(Optional.of("preferences"),
            () -> LambdaDynamoDb.client(Map.of("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1"))),
        skill(Optional.of("preferences"), LogsTest::clientThatQuotesWhatItGets));
    for (CloudGuideHandler skill : skills) {
      for (RequestCase given : RequestCase.all()) {
        answer(skill, marked(given.envelope()));
      }
      answer(skill, request("{\"intent\":\"FreeIsIntent\",\"slots\":{\"words\":\"it dumb to run quagga\"}}"));
      answer(skill, request("{\"intent\":\"QuaggaIntent\",\"slots\":{}}"));
      answer(skill, request("{\"type\":\"Quagga.Request\"}"));
      answer(skill, "{\"request\":\"quagga\"}".getBytes(StandardCharsets.UTF_8));
      answer(skill, "quagga".getBytes(StandardCharsets.UTF_8));
    }
    String logged = (log.toString(StandardCharsets.UTF_8) + crashes).toLowerCase(Locale.ROOT);
    assertFalse(logged.contains(MARK), () -> logged.lines().filter(line -> line.contains(MARK)).findFirst().orElse(""));
    assertFalse(logged.contains("amzn1."), "an id of Alexa's");
    assertTrue(logged.contains("\"event\":\"apology\""), "no request met a bug, so it is not known what a bug logs");
    assertEquals(lines().stream().filter(line -> line.path("event").asText().equals("request")).count(),
        skills.size() * (RequestCase.all().size() + 5L));
  }

  private static DynamoDbClient clientThatQuotesWhatItGets() {
    return Mockito.mock(DynamoDbClient.class, call -> {
      throw new IllegalStateException("cannot do this with " + MARK);
    });
  }

  private static byte[] marked(ObjectNode envelope) {
    ObjectNode copy = envelope.deepCopy();
    mark(copy, false);
    return copy.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void mark(JsonNode node, boolean intent) {
    if (node instanceof ObjectNode object) {
      for (String name : (Iterable<String>) () -> List.copyOf(names(object)).iterator()) {
        boolean structure = STRUCTURE.contains(name) || intent && name.equals("name");
        if (object.get(name).isTextual() && !structure) {
          object.put(name, object.get(name).asText() + " " + MARK);
        } else {
          mark(object.get(name), name.equals("intent"));
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(element -> mark(element, false));
    }
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void everyLineOfARequestIsAnEmbeddedMetric() throws IOException {
    CloudGuideHandler skill = skillWithoutTable();
    for (RequestCase given : RequestCase.all()) {
      JsonNode line = lineOf(skill, given.bytes());
      assertEquals("request", line.path("event").asText(), given.name());
      assertTrue(line.path("_aws").path("Timestamp").isIntegralNumber(), given.name());
      for (JsonNode declared : line.path("_aws").path("CloudWatchMetrics")) {
        assertEquals("CloudGuide/test", declared.path("Namespace").asText());
        declared.path("Dimensions").forEach(set -> set.forEach(dimension ->
            assertTrue(line.path(dimension.asText()).isTextual(), dimension::toString)));
        assertTrue(declared.path("Metrics").size() > 0);
        declared.path("Metrics").forEach(metric ->
            assertTrue(line.path(metric.path("Name").asText()).isNumber(), metric::toString));
      }
    }
  }

  @Test
  void theFirstRequestAfterARestoreIsToldFromTheRest() throws IOException {
    CloudGuideHandler skill = skillWithoutTable();
    byte[] launch = request("{\"type\":\"LaunchRequest\"}");
    assertEquals("restored", lineOf(skill, launch).path("start").asText());
    assertEquals("warm", lineOf(skill, launch).path("start").asText());
  }

  @Test
  void aLineTellsTheIntentTheQuestionAndHowItEnded() throws IOException {
    CloudGuideHandler skill = skillWithoutTable();
    JsonNode price = lineOf(skill, request(PRICE));
    assertEquals("ServicePriceIntent Price answered", told(price));
    JsonNode launch = lineOf(skill, request("{\"type\":\"LaunchRequest\"}"));
    assertEquals("LaunchRequest  asked", told(launch));
    JsonNode miss = lineOf(skill, request("{\"intent\":\"AMAZON.FallbackIntent\"}", "in-session"));
    assertEquals("AMAZON.FallbackIntent  missed", told(miss));
    JsonNode stop = lineOf(skill, request("{\"intent\":\"AMAZON.StopIntent\"}", "in-session"));
    assertEquals("AMAZON.StopIntent  ended", told(stop));
    JsonNode free = lineOf(skill, request("{\"intent\":\"FreeWhatDoesIntent\",\"slots\":{\"words\":\"lambda cost\"}}"));
    assertEquals("FreeWords Price answered", told(free));
    JsonNode other = lineOf(skill, request("{\"type\":\"LaunchRequest\"}", "other-skill"));
    assertEquals("LaunchRequest  refused", told(other));
    JsonNode ended = lineOf(skill, request("{\"type\":\"SessionEndedRequest\",\"reason\":\"USER_INITIATED\"}"));
    assertEquals("SessionEndedRequest  silent", told(ended));
  }

  private static String told(JsonNode line) {
    return line.path("request").asText() + " " + line.path("question").asText() + " "
        + line.path("outcome").asText();
  }

  @Test
  void aStoreThatIsDownIsCountedThoughThePersonHearsAnAnswer() throws IOException {
    CloudGuideHandler skill = skill(Optional.of("preferences"),
        () -> LambdaDynamoDb.client(Map.of("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1")));
    JsonNode line = lineOf(skill, request(PRICE));
    assertEquals("1 read, 0 written, degraded 1", line.path("PreferenceReads") + " read, "
        + line.path("PreferenceWrites") + " written, degraded " + line.path("Degraded"));
    assertEquals("answered", line.path("outcome").asText());
  }

  @Test
  void aBugIsCountedAsAnApologyAndNotAsTheAnswerThatFollows() throws IOException {
    CloudGuideHandler skill = skill(Optional.of("preferences"), LogsTest::clientThatQuotesWhatItGets);
    JsonNode line = lineOf(skill, request("{\"intent\":\"HearPreferencesIntent\"}"));
    assertEquals("apologized", line.path("outcome").asText());
    assertEquals(2, lines().size());
    assertEquals("error", lines().getFirst().path("level").asText());
  }

  @Test
  void withoutANamespaceNothingIsCounted() throws IOException {
    Settings settings = new Settings(Optional.empty(), List.of(AlexaEnvelope.SKILL_ID));
    answer(new CloudGuideHandler(settings, () -> null, reply -> { }, new PrintStream(log), Clock.systemUTC()),
        request("{\"type\":\"LaunchRequest\"}"));
    assertEquals("", log.toString(StandardCharsets.UTF_8));
  }
}
