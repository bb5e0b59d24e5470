package dev.cloudguide.skillpackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.simulator.matcher.UtteranceMatcher;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What Amazon's certification would send the skill package back for. */
class SkillManifestTest {
  private static final Path PACKAGE = Path.of("skill-package");
  private static final Path MODELS = PACKAGE.resolve("interactionModels/custom");

  private final ObjectMapper json = new ObjectMapper();
  private final JsonNode manifest = json.readTree(PACKAGE.resolve("skill.json").toFile()).path("manifest");
  private final Map<String, JsonNode> locales =
      json.convertValue(manifest.at("/publishingInformation/locales"), json.getTypeFactory()
          .constructMapType(java.util.TreeMap.class, String.class, JsonNode.class));

  SkillManifestTest() throws IOException {}

  @Test
  void everyLocaleHasAnInteractionModelAndEveryModelALocale() throws IOException {
    Set<String> models = new TreeSet<>();
    try (var files = Files.list(MODELS)) {
      files.forEach(file -> models.add(file.getFileName().toString().replace(".json", "")));
    }
    assertEquals(Set.of("en-AU", "en-CA", "en-GB", "en-IN", "en-US"), locales.keySet());
    assertEquals(models, locales.keySet());
  }

  @Test
  void textsStayWithinTheLimits() {
    locales.forEach((locale, texts) -> {
      assertWithin(160, texts.path("summary"), locale);
      assertWithin(4_000, texts.path("description"), locale);
      assertEquals(3, texts.path("examplePhrases").size(), locale);
      texts.path("examplePhrases").forEach(phrase -> assertWithin(200, phrase, locale));
      assertTrue(texts.path("keywords").size() <= 30, locale);
      texts.path("keywords").forEach(keyword -> assertWithin(150, keyword, locale));
    });
    assertWithin(4_000, manifest.at("/publishingInformation/testingInstructions"), "testing instructions");
  }

  @Test
  void everyExamplePhraseMeansSomethingInItsOwnLocale() {
    locales.forEach((locale, texts) -> {
      UtteranceMatcher matcher = new UtteranceMatcher(MODELS.resolve(locale + ".json"));
      texts.path("examplePhrases").forEach(phrase -> {
        String start = "Alexa, ask cloud guide ";
        assertTrue(phrase.textValue().startsWith(start), phrase::textValue);
        String asked = phrase.textValue().substring(start.length());
        assertNotEquals("AMAZON.FallbackIntent", matcher.match(asked).intent(), asked);
        assertEquals(1.0, matcher.match(asked).confidence(), asked);
      });
    });
  }

  @Test
  void theNameIsOursAndTheTextSaysItIsIndependent() throws IOException {
    for (String locale : locales.keySet()) {
      JsonNode model = json.readTree(MODELS.resolve(locale + ".json").toFile());
      String invocation = model.at("/interactionModel/languageModel/invocationName").textValue();
      String name = locales.get(locale).path("name").textValue();
      assertEquals("cloud guide", invocation);
      assertEquals(invocation, name.toLowerCase(Locale.ROOT));
      String description = locales.get(locale).path("description").textValue();
      assertTrue(description.contains("not made, sponsored or endorsed by Amazon"), locale);
    }
  }

  @Test
  void iconsAreOfTheSizesThatTheStoreTakes() throws IOException {
    for (String locale : locales.keySet()) {
      assertSize(108, locales.get(locale).path("smallIconUri").textValue());
      assertSize(512, locales.get(locale).path("largeIconUri").textValue());
    }
  }

  @Test
  void asksForNothingItDoesNotUse() {
    assertTrue(manifest.path("permissions").isEmpty());
    assertEquals("{\"custom\":{\"tasks\":[{\"name\":\"ServiceOfTheDay\",\"version\":\"1\"}]}}",
        manifest.path("apis").toString());
    JsonNode privacy = manifest.path("privacyAndCompliance");
    for (String no : Set.of("allowsPurchases", "usesPersonalInfo", "isChildDirected", "containsAds")) {
      assertFalse(privacy.path(no).asBoolean(true), no);
    }
    assertTrue(privacy.path("isExportCompliant").asBoolean());
  }

  @Test
  void everyTaskIsDefinedAndHasATitleInEveryLocale() throws IOException {
    Set<String> defined = new TreeSet<>();
    try (var files = Files.list(PACKAGE.resolve("tasks"))) {
      files.forEach(file -> defined.add(file.getFileName().toString()));
    }
    Set<String> declared = new TreeSet<>();
    for (JsonNode task : manifest.at("/apis/custom/tasks")) {
      String file = task.path("name").asText() + "." + task.path("version").asText() + ".json";
      declared.add(file);
      JsonNode definition = json.readTree(PACKAGE.resolve("tasks").resolve(file).toFile());
      assertEquals(task.path("version"), definition.at("/info/version"));
      assertEquals(1, definition.path("paths").size(), "one path a file");
      assertTrue(definition.path("paths").has("/" + task.path("name").asText()), file);
      assertEquals("public", definition.at("/info/x-amzn-alexa-access-scope").asText(), file);
      JsonNode titles = definition.at("/info/x-amzn-display-details");
      Set<String> titled = new TreeSet<>();
      titles.fieldNames().forEachRemaining(titled::add);
      assertEquals(locales.keySet(), titled);
      titles.forEach(details -> assertWithin(100, details.path("title"), file));
    }
    assertEquals(declared, defined);
  }

  private static void assertSize(int pixels, String uri) throws IOException {
    assertTrue(uri.startsWith("file://assets/images/"), uri);
    BufferedImage icon = ImageIO.read(PACKAGE.resolve(uri.substring("file://".length())).toFile());
    assertEquals(pixels, icon.getWidth(), uri);
    assertEquals(pixels, icon.getHeight(), uri);
  }

  private static void assertWithin(int most, JsonNode text, String where) {
    assertFalse(text.asText().isBlank(), where);
    assertTrue(text.textValue().length() <= most, () -> where + ": " + text.textValue().length() + " > " + most);
  }
}
