package dev.cloudguide.tools.models;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The interaction models of every locale, from {@code interactionModels/} and the knowledge. */
public final class Models {
  /** Every locale and the language whose templates it uses. */
  private static final Map<String, String> LOCALES = locales();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Models() {}

  /**
   * Makes every model.
   *
   * @param project the folder that holds interactionModels/
   * @return file name, such as {@code en-US.json}, to its text
   */
  public static Map<String, String> make(Path project) {
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, String> byLanguage = new LinkedHashMap<>();
    LOCALES.forEach((locale, language) -> files.put(
        locale + ".json", byLanguage.computeIfAbsent(language, name -> model(project, name))));
    return files;
  }

  /** Makes every model and writes it where the skill package has it. */
  public static void write(Path project) {
    Path folder = folder(project);
    make(project).forEach((name, text) -> {
      try {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + folder.resolve(name), e);
      }
    });
  }

  /** Where the generated models lie. */
  public static Path folder(Path project) {
    return project.resolve("skill-package/interactionModels/custom");
  }

  private static String model(Path project, String language) {
    Path sources = project.resolve("interactionModels").resolve(language);
    ObjectNode languageModel = JSON.createObjectNode();
    languageModel.put("invocationName", "cloud guide");
    ArrayNode intents = languageModel.putArray("intents");
    IntentFile.read(sources.resolve("intents.txt")).forEach(intent -> intents.add(intent(intent)));
    Beginnings.read(sources.resolve("beginnings.txt")).forEach(intent -> intents.add(intent(intent)));
    ArrayNode types = languageModel.putArray("types");
    SlotTypes.all(
            ValueFile.read(sources.resolve("systems.txt"), "SYSTEM"),
            ValueFile.read(sources.resolve("preferences.txt"), "PREFERENCE"),
            ValueFile.read(sources.resolve("crisis.txt"), "CRISIS"))
        .forEach(type -> types.add(type(type)));
    ObjectNode root = JSON.createObjectNode();
    root.putObject("interactionModel").set("languageModel", languageModel);
    return text(root);
  }

  private static ObjectNode intent(IntentSource source) {
    ObjectNode intent = JSON.createObjectNode();
    intent.put("name", source.name());
    if (!source.slots().isEmpty()) {
      ArrayNode slots = intent.putArray("slots");
      source.slots().forEach((name, type) -> slots.addObject().put("name", name).put("type", type));
    }
    ArrayNode samples = intent.putArray("samples");
    source.samples().forEach(samples::add);
    return intent;
  }

  private static ObjectNode type(SlotType source) {
    ObjectNode type = JSON.createObjectNode();
    type.put("name", source.name());
    ArrayNode values = type.putArray("values");
    source.values().forEach((id, words) -> {
      ObjectNode value = values.addObject();
      value.put("id", id);
      ObjectNode name = value.putObject("name");
      name.put("value", words.getFirst());
      List<String> synonyms = words.subList(1, words.size());
      if (!synonyms.isEmpty()) {
        ArrayNode list = name.putArray("synonyms");
        synonyms.forEach(list::add);
      }
    });
    return type;
  }

  private static String text(ObjectNode root) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> locales() {
    Map<String, String> locales = new LinkedHashMap<>();
    for (String locale : List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN")) {
      locales.put(locale, "en");
    }
    return locales;
  }
}
