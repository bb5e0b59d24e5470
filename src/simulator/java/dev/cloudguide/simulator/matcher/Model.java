package dev.cloudguide.simulator.matcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An interaction model as Alexa gets it, ready to match. */
final class Model {
  /** A sample utterance. */
  record Sample(String intent, List<Part> parts, int literals) {}

  /** A word, or a slot. */
  sealed interface Part {
    /** A word that must be there. */
    record Word(String word) implements Part {}

    /** A slot and its type. */
    record SlotPart(String name, String type) implements Part {}
  }

  /** A value of a custom type. */
  record Value(String id, String name) {}

  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, Map<String, Value>> types = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  private Model(JsonNode languageModel) {
    languageModel.path("types").forEach(this::type);
    languageModel.path("intents").forEach(this::intent);
  }

  static Model read(Path file) {
    try {
      JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
      return new Model(root.path("interactionModel").path("languageModel"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  List<Sample> samples() {
    return samples;
  }

  /** The value of a custom type that those words are, or null. */
  Value value(String type, List<String> words) {
    return types.getOrDefault(type, Map.of()).get(String.join(" ", words));
  }

  /** How many words the longest value of a type has; 0 for a built-in type. */
  int longest(String type) {
    return longest.getOrDefault(type, 0);
  }

  private void type(JsonNode type) {
    String name = type.path("name").asText();
    Map<String, Value> values = types.computeIfAbsent(name, key -> new HashMap<>());
    for (JsonNode node : type.path("values")) {
      Value value = new Value(node.path("id").asText(), node.path("name").path("value").asText());
      words(name, values, value.name(), value);
      node.path("name").path("synonyms").forEach(synonym -> words(name, values, synonym.asText(), value));
    }
  }

  private void words(String type, Map<String, Value> values, String text, Value value) {
    List<String> words = Words.of(text);
    values.putIfAbsent(String.join(" ", words), value);
    longest.merge(type, words.size(), Math::max);
  }

  private void intent(JsonNode intent) {
    Map<String, String> slots = new HashMap<>();
    intent.path("slots").forEach(slot -> slots.put(slot.path("name").asText(), slot.path("type").asText()));
    for (JsonNode sample : intent.path("samples")) {
      List<Part> parts = parts(sample.asText(), slots);
      int literals = (int) parts.stream().filter(Part.Word.class::isInstance).count();
      samples.add(new Sample(intent.path("name").asText(), parts, literals));
    }
  }

  private static List<Part> parts(String sample, Map<String, String> slots) {
    List<Part> parts = new ArrayList<>();
    for (String token : sample.split(" ")) {
      if (token.startsWith("{")) {
        String name = token.substring(1, token.indexOf('}'));
        parts.add(new Part.SlotPart(name, slots.get(name)));
        Words.of(token.substring(token.indexOf('}') + 1)).forEach(word -> parts.add(new Part.Word(word)));
      } else {
        Words.of(token).forEach(word -> parts.add(new Part.Word(word)));
      }
    }
    return parts;
  }
}
