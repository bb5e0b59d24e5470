package dev.cloudguide.alexa.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document names is there, on whichever branch of a condition it stands. */
class DocumentsTest {
  private static final int SIZE_LIMIT = 10 * 1024;
  private static final Set<String> PRIMITIVES =
      Set.of("APL", "Container", "ScrollView", "Text", "Frame", "TouchWrapper", "VectorGraphic", "SendEvent");
  private static final Pattern RESOURCE = Pattern.compile("@([A-Za-z]+)");

  private static void each(String name, JsonNode node, BiConsumer<String, JsonNode> use) {
    use.accept(name, node);
    node.properties().forEach(field -> each(field.getKey(), field.getValue(), use));
    if (node.isArray()) {
      node.forEach(element -> each(name, element, use));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bars", "costs", "break-even", "recommendation", "comparison", "listing", "text"})
  void holds(String kind) {
    ObjectNode document = Documents.tree(kind);
    assertEquals("2023.2", document.path("version").asText());
    assertFalse(document.has("import"), "only primitives, so that Amazon's validator can check all of it");
    int size = document.toString().length();
    assertTrue(size <= SIZE_LIMIT, kind + " has " + size + " characters");
    assertEquals(Set.of(), lacking(document));
  }

  /** Types, styles, resources and graphics that are named but not there. */
  private static Set<String> lacking(ObjectNode document) {
    Set<String> resources = new TreeSet<>();
    for (JsonNode block : document.path("resources")) {
      for (String type : List.of("booleans", "colors", "dimensions", "numbers")) {
        block.path(type).fieldNames().forEachRemaining(resources::add);
      }
    }
    Set<String> lacking = new TreeSet<>();
    JsonNode shown = document.deepCopy();
    ((ObjectNode) shown).remove("graphics");
    each("", shown, (name, node) -> {
      if (node.isTextual() && name.equals("type") && !PRIMITIVES.contains(node.textValue())
          && !document.path("layouts").has(node.textValue())) {
        lacking.add("type " + node.textValue());
      }
      if (node.isTextual() && name.equals("style") && !document.path("styles").has(node.textValue())) {
        lacking.add("style " + node.textValue());
      }
      if (node.isTextual() && name.equals("source") && !node.textValue().startsWith("$")
          && !document.path("graphics").has(node.textValue())) {
        lacking.add("graphic " + node.textValue());
      }
      if (node.isTextual()) {
        RESOURCE.matcher(node.textValue()).results().map(found -> found.group(1))
            .filter(resource -> !resources.contains(resource)).forEach(lacking::add);
      }
    });
    return lacking;
  }

  @Test
  void whatIsLackingIsFound() {
    ObjectNode document = Documents.tree("text");
    ((ObjectNode) document.path("styles")).remove("body");
    ((ObjectNode) document.path("layouts")).remove("Chip");
    assertEquals(Set.of("style body", "type Chip"), lacking(document));
  }

  @Test
  void everyFileIsAKindOfScreenOrTheFrame() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/apl"))) {
      assertEquals(Set.of("bars.json", "break-even.json", "comparison.json", "costs.json", "frame.json",
              "listing.json", "recommendation.json", "text.json"),
          new TreeSet<>(files.map(path -> path.getFileName().toString()).toList()));
    }
  }
}
