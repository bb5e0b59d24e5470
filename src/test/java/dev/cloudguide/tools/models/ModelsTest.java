package dev.cloudguide.tools.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.alexa.handler.QuestionIntent;
import dev.cloudguide.simulator.matcher.Heard;
import dev.cloudguide.simulator.matcher.UtteranceMatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The interaction models: as generated, within Alexa's grammar and limits, and as our code understands them. */
class ModelsTest {
  private static final Path PROJECT = Path.of(".");
  private static final Path FOLDER = Models.folder(PROJECT);
  private static final int LARGEST_MODEL = 1_500_000;
  private static final int MOST_INTENTS = 250;
  private static final int LONGEST_VALUE = 140;
  private static final Pattern SAMPLE = Pattern.compile("[a-z '.{}A-Z-]+");
  private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final Pattern VALUE = Pattern.compile("[\\p{L}0-9 '.&/+@-]+");
  private static final Set<String> ANSWERING = Set.of("AnswerIntent", "DontKnowIntent", "ThanksIntent", "CrisisIntent");
  private static JsonNode model;

  @BeforeAll
  static void read() throws IOException {
    model = new ObjectMapper().readTree(FOLDER.resolve("en-US.json").toFile()).at("/interactionModel/languageModel");
  }

  @Test
  void theCommittedModelsAreTheGeneratedOnes() throws IOException {
    Map<String, String> made = Models.make(PROJECT);
    assertEquals(Set.of("en-US.json", "en-GB.json", "en-CA.json", "en-AU.json", "en-IN.json"), made.keySet());
    for (Map.Entry<String, String> file : made.entrySet()) {
      String committed = Files.readString(FOLDER.resolve(file.getKey()));
      assertTrue(committed.equals(file.getValue()), file.getKey() + " is out of date: run ./cloud-guide models");
    }
  }

  @Test
  void everyModelIsWithinAlexasLimits() {
    Models.make(PROJECT).forEach((name, text) -> assertTrue(
        text.getBytes(StandardCharsets.UTF_8).length <= LARGEST_MODEL, name + " is larger than 1.5 MB"));
    assertTrue(model.path("intents").size() <= MOST_INTENTS, "more than 250 intents");
    assertEquals("cloud guide", model.path("invocationName").asText());
  }

  @Test
  void everySampleHasOnlyWhatAlexaTakes() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode intent : model.path("intents")) {
      for (String sample : samples(intent)) {
        String words = SLOT.matcher(sample).replaceAll("");
        if (!SAMPLE.matcher(sample).matches() || words.matches(".*[{}A-Z].*") || sample.contains("  ")) {
          wrong.add(name(intent) + ": " + sample);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyValueIsShortAndHasOnlyWhatAlexaTakes() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode type : model.path("types")) {
      for (JsonNode value : type.path("values")) {
        List<String> words = new ArrayList<>(List.of(value.at("/name/value").asText()));
        value.at("/name/synonyms").forEach(synonym -> words.add(synonym.asText()));
        words.stream().filter(text -> text.isBlank() || text.length() > LONGEST_VALUE || !VALUE.matcher(text).matches())
            .forEach(text -> wrong.add(name(type) + ": " + text));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everySlotOfASampleIsDeclaredAndEveryTypeExists() {
    Set<String> types = new HashSet<>();
    model.path("types").forEach(type -> types.add(name(type)));
    List<String> wrong = new ArrayList<>();
    for (JsonNode intent : model.path("intents")) {
      Map<String, String> slots = slots(intent);
      slots.forEach((slot, type) -> {
        if (!type.startsWith("AMAZON.") && !types.contains(type)) {
          wrong.add(name(intent) + ": no type " + type);
        }
      });
      Set<String> used = new TreeSet<>();
      samples(intent).forEach(sample -> SLOT.matcher(sample).results().forEach(found -> used.add(found.group(1))));
      if (!used.equals(new TreeSet<>(slots.keySet()))) {
        wrong.add(name(intent) + ": declares " + slots.keySet() + ", uses " + used);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aSearchQueryIsTheOnlySlotOfItsIntentAndHasACarrierPhrase() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode intent : model.path("intents")) {
      if (slots(intent).containsValue("AMAZON.SearchQuery")) {
        samples(intent).stream()
            .filter(sample -> slots(intent).size() != 1 || SLOT.matcher(sample).replaceAll("").isBlank())
            .forEach(sample -> wrong.add(name(intent) + ": " + sample));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void builtInIntentsHaveNoSamplesOfOurs() {
    for (JsonNode intent : model.path("intents")) {
      assertTrue(!name(intent).startsWith("AMAZON.") || samples(intent).isEmpty(), name(intent));
    }
  }

  @Test
  void noUtteranceStandsInTwoIntents() {
    Map<String, String> owners = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (JsonNode intent : model.path("intents")) {
      Map<String, String> slots = slots(intent);
      for (String sample : samples(intent)) {
        String typed = SLOT.matcher(sample).replaceAll(found -> "<" + slots.get(found.group(1)) + ">");
        String owner = owners.putIfAbsent(typed, name(intent));
        if (owner != null) {
          wrong.add(sample + " (" + owner + ", " + name(intent) + ")");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyIntentHasAHandlerAndEveryHandledIntentIsInTheModel() {
    Set<String> inModel = new TreeSet<>();
    model.path("intents").forEach(intent -> inModel.add(name(intent)));
    inModel.removeIf(name -> name.startsWith("AMAZON.") || name.startsWith("Free"));
    Set<String> handled = new TreeSet<>(ANSWERING);
    for (QuestionIntent intent : QuestionIntent.values()) {
      handled.add(intent.intentName());
    }
    assertEquals(handled, inModel);
  }

  @Test
  void theBuiltInIntentsThatAlexaAsksForAreThere() {
    Set<String> inModel = new TreeSet<>();
    model.path("intents").forEach(intent -> inModel.add(name(intent)));
    for (String name : List.of("Cancel", "Stop", "Help", "Fallback", "NavigateHome", "Repeat", "StartOver", "Next",
        "Previous", "More", "Yes", "No")) {
      assertTrue(inModel.contains("AMAZON." + name + "Intent"), name);
    }
  }

  @Test
  void everySampleWithAValueInEachSlotIsUnderstoodAsItsOwnIntent() {
    UtteranceMatcher matcher = new UtteranceMatcher(FOLDER.resolve("en-US.json"));
    List<String> wrong = new ArrayList<>();
    for (JsonNode intent : model.path("intents")) {
      Map<String, String> slots = slots(intent);
      if (slots.containsValue("AMAZON.SearchQuery")) {
        continue;
      }
      for (String sample : samples(intent)) {
        String utterance = filled(sample, slots);
        Heard heard = matcher.match(utterance);
        if (!heard.intent().equals(name(intent))) {
          wrong.add("'" + utterance + "' is " + name(intent) + ", heard as " + heard.intent());
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static String filled(String sample, Map<String, String> slots) {
    Matcher slot = SLOT.matcher(sample);
    return slot.replaceAll(found -> value(slots.get(found.group(1))));
  }

  private static String value(String type) {
    return switch (type) {
      case "AMAZON.NUMBER" -> "twelve";
      case "FAMILY" -> "m five";
      case "SIZE" -> "two extra large";
      case "REGION" -> "ireland";
      case "SYSTEM" -> "windows";
      case "SERVICE" -> "lambda";
      case "NEED" -> "queue";
      default -> first(type);
    };
  }

  private static String first(String type) {
    for (JsonNode candidate : model.path("types")) {
      if (name(candidate).equals(type)) {
        return candidate.at("/values/0/name/value").asText();
      }
    }
    throw new IllegalArgumentException(type + ": a value of this type, for the test");
  }

  private static String name(JsonNode node) {
    return node.path("name").asText();
  }

  private static List<String> samples(JsonNode intent) {
    List<String> samples = new ArrayList<>();
    intent.path("samples").forEach(sample -> samples.add(sample.asText()));
    return samples;
  }

  private static Map<String, String> slots(JsonNode intent) {
    Map<String, String> slots = new HashMap<>();
    intent.path("slots").forEach(slot -> slots.put(name(slot), slot.path("type").asText()));
    return slots;
  }
}
