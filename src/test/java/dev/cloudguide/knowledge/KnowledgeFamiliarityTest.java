package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.advice.OutsideProduct;
import dev.cloudguide.domain.catalog.ServiceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What follows for advice from what people know and run. */
class KnowledgeFamiliarityTest {
  private final KnowledgeFamiliarity familiarity = new KnowledgeFamiliarity();

  @Test
  void everyNameIsAServiceOrAProductOfAnotherMaker() {
    Set<String> products = KnowledgeGuides.load().outside().stream().map(OutsideProduct::name)
        .collect(Collectors.toSet());
    List<String> neither = familiarity.names().stream()
        .filter(name -> !products.contains(name))
        .filter(name -> KnowledgeServices.load().find(new ServiceId(name)).isEmpty())
        .toList();
    assertEquals(List.of(), neither);
  }

  @Test
  void everyFactIsOneThatSomeAdviceAsksForWithThatValue() {
    for (String name : familiarity.names()) {
      Map<String, String> facts = new HashMap<>(familiarity.ofKnowing(name));
      facts.putAll(familiarity.ofRunning(name));
      assertTrue(!facts.isEmpty(), name);
      facts.forEach((fact, value) -> assertTrue(
          KnowledgeNeeds.load().fact(fact).flatMap(known -> known.choice(value)).isPresent(),
          name + ": " + fact + "=" + value));
    }
  }

  @Test
  void knowingSomethingSaysLessThanRunningIt() {
    assertEquals(Map.of(), familiarity.ofKnowing("eks"));
    assertEquals(Map.of("kubernetes", "yes", "container", "yes"), familiarity.ofRunning("eks"));
    assertEquals(Map.of(), familiarity.ofKnowing("nothing we ever heard of"));
  }
}
