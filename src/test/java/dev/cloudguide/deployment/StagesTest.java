package dev.cloudguide.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staging and production are the same thing with other parameters. */
class StagesTest {
  private static final Set<String> GIVEN_BY_ASK_CLI =
      Set.of("SkillId", "LambdaRuntime", "LambdaHandler", "CodeBucket", "CodeKey", "CodeVersion");
  private static final String PARAMETERS = "/skillInfrastructure/userConfig/cfn/parameters";

  private final JsonNode profiles =
      new ObjectMapper().readTree(Path.of("ask-resources.json").toFile()).path("profiles");
  private final StackTemplate template = StackTemplate.read();

  StagesTest() throws IOException {}

  @Test
  void theProfilesDifferInParametersOnly() {
    assertEquals(withoutParameters("staging"), withoutParameters("production"));
    assertEquals(2, profiles.size());
  }

  @Test
  void everyDefaultIsStagings() {
    assertEquals("staging", parameters("staging").get("Stage"));
    assertTrue(Set.of("Stage", "SharedTableName").containsAll(parameters("staging").keySet()));
    template.parameters().forEach((name, value) -> {
      boolean mayBeEmpty = GIVEN_BY_ASK_CLI.contains(name) || Set.of("AlarmEmail", "SharedTableName").contains(name);
      assertTrue(mayBeEmpty || !value.isEmpty(), () -> name + " has no default");
    });
  }

  @Test
  void everyParameterIsOneTheTemplateHas() {
    Set<String> known = template.parameters().keySet();
    assertTrue(known.containsAll(GIVEN_BY_ASK_CLI), known::toString);
    assertTrue(known.containsAll(parameters("production").keySet()), () -> parameters("production").toString());
  }

  @Test
  void theTwoExpandedTemplatesDifferOnlyWhereAParameterStands() {
    List<String> source = template.text().lines().toList();
    List<String> staging = template.expanded(parameters("staging"));
    List<String> production = template.expanded(parameters("production"));
    Set<String> differing = new TreeSet<>();
    for (int i = 0; i < source.size(); i++) {
      if (!staging.get(i).equals(production.get(i))) {
        differing.addAll(referencesIn(source.get(i)));
      }
    }
    differing.retainAll(template.parameters().keySet());
    Set<String> set = new TreeSet<>(parameters("production").keySet());
    set.addAll(parameters("staging").keySet());
    assertEquals(set, differing);
  }

  @Test
  void worldwideIsTheSameInMorePlacesWithOneTable() throws IOException {
    JsonNode worldwide =
        new ObjectMapper().readTree(Path.of("infrastructure/worldwide/ask-resources.json").toFile()).path("profiles");
    for (String stage : List.of("staging", "production")) {
      Map<String, String> expected = parameters(stage);
      expected.put("SharedTableName", "cloud-guide-" + stage);
      assertEquals(expected, parametersIn(worldwide.path(stage)));
      assertEquals(4, worldwide.path(stage).path("code").size());
    }
  }

  @Test
  void noResourceDependsOnTheNameOfTheStage() {
    assertTrue(template.text().lines().noneMatch(line -> line.contains("!Equals") && line.contains("Stage")));
  }

  @Test
  void cloudFormationTakesTheTemplateAsText() throws IOException {
    assertTrue(Files.size(StackTemplate.FILE) < 51_200);
  }

  private static Set<String> referencesIn(String line) {
    Set<String> names = new TreeSet<>();
    Matcher reference = Pattern.compile("!Ref ([A-Za-z]+)|\\$\\{([A-Za-z]+)}").matcher(line);
    while (reference.find()) {
      names.add(reference.group(1) == null ? reference.group(2) : reference.group(1));
    }
    return names;
  }

  private JsonNode withoutParameters(String profile) {
    JsonNode copy = profiles.path(profile).deepCopy();
    copy.findParents("parameters").forEach(parent -> ((ObjectNode) parent).remove("parameters"));
    return copy;
  }

  private Map<String, String> parameters(String profile) {
    return parametersIn(profiles.path(profile));
  }

  private static Map<String, String> parametersIn(JsonNode profile) {
    Map<String, String> parameters = new TreeMap<>();
    profile.at(PARAMETERS).properties()
        .forEach(entry -> parameters.put(entry.getKey(), entry.getValue().textValue()));
    return parameters;
  }
}
