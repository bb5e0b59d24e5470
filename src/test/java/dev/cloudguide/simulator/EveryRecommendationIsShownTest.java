package dev.cloudguide.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.domain.advice.Needs;
import dev.cloudguide.knowledge.KnowledgeNeeds;
import dev.cloudguide.simulator.screen.Drawn;
import dev.cloudguide.simulator.screen.Viewport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is recommended, its name and its reason can be read on every screen, round ones too. */
class EveryRecommendationIsShownTest {
  @Test
  void everyPickAndReasonCanBeRead() {
    Needs needs = KnowledgeNeeds.load();
    List<String> unreadable = new ArrayList<>();
    JsonNode shown = aRecommendation();
    ObjectNode screen = (ObjectNode) shown.path("datasources").path("screen");
    needs.names().stream().map(name -> needs.find(name.id()).orElseThrow())
        .flatMap(need -> need.options().stream()).forEach(option -> {
          screen.put("pick", option.say().substring(0, 1).toUpperCase() + option.say().substring(1));
          screen.put("reason", option.reason());
          for (Viewport viewport : Viewport.values()) {
            Drawn.of(shown, viewport).unreadable()
                .forEach(problem -> unreadable.add(option.id() + " on " + viewport.id() + ": " + problem));
          }
        });
    assertEquals(List.of(), unreadable);
  }

  private static JsonNode aRecommendation() {
    try (Household household = new Household(Path.of("."), Optional.empty())) {
      household.open();
      Echo echo = household.echo("shown", "en-US", Device.SHOW);
      echo.say("open cloud guide");
      echo.say("where do i put a side project");
      return echo.say("yes").screen();
    }
  }
}
