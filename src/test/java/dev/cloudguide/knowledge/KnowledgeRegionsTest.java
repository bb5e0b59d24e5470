package dev.cloudguide.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloudguide.domain.catalog.Area;
import dev.cloudguide.domain.catalog.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeRegionsTest {
  private final KnowledgeRegions regions = KnowledgeRegions.load();

  @Test
  void findsARegionByItsCode() {
    assertEquals("Ireland", regions.find("eu-west-1").orElseThrow().name());
    assertEquals(Optional.empty(), regions.find("eu-west-9"));
    assertEquals(Optional.empty(), regions.find(""));
  }

  @Test
  void peopleSayThemInManyWays() {
    assertMeans("us-east-1", "u s east one", "us east 1", "virginia");
    assertMeans("eu-west-1", "europe west one", "dublin", "e u west 1");
    assertMeans("us-west-2", "oregon");
    assertMeans("eu-central-1", "germany");
    assertMeans("us-west-1", "california");
    assertMeans("us-gov-west-1", "us gov west one");
  }

  @Test
  void noSpokenNameMeansTwoPlaces() {
    Map<String, String> owners = new HashMap<>();
    for (Region region : regions.all()) {
      assertFalse(region.spoken().isEmpty(), region::code);
      region.spoken().forEach(spoken -> assertOnly(owners, spoken, region.code()));
    }
    for (Area area : regions.areas()) {
      area.spoken().forEach(spoken -> assertOnly(owners, spoken, area.id()));
    }
  }

  @Test
  void areasHoldKnownRegionsAndHaveAUsualOne() {
    for (Area area : regions.areas()) {
      assertTrue(area.regions().contains(area.usual()), area::id);
      assertTrue(area.regions().size() > 1, area::id);
      area.regions().forEach(code -> assertTrue(regions.find(code).isPresent(), code));
    }
  }

  @Test
  void europeIsNoSingleRegion() {
    Area europe = regions.areas().stream().filter(area -> area.id().equals("europe")).findFirst().orElseThrow();
    assertEquals("eu-west-1", europe.usual());
    assertTrue(europe.spoken().contains("europe"));
  }

  @Test
  void localZonesAreToldFromRegions() {
    assertTrue(regions.find("us-west-2-lax-1").orElseThrow().isLocalZone());
    assertFalse(regions.find("us-gov-west-1").orElseThrow().isLocalZone());
    assertFalse(regions.find("eu-west-1").orElseThrow().isLocalZone());
  }

  private void assertMeans(String code, String... spoken) {
    Region region = regions.find(code).orElseThrow();
    for (String one : spoken) {
      assertTrue(region.spoken().contains(one), one);
    }
  }

  private static void assertOnly(Map<String, String> owners, String spoken, String owner) {
    String other = owners.put(spoken, owner);
    assertTrue(other == null, () -> "'" + spoken + "' means " + other + " and " + owner);
  }
}
