package dev.cloudguide.tools.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StarPatternTest {
  @Test
  void withoutAStarOnlyTheSameTextMatches() {
    assertEquals(Optional.of(List.of()), new StarPattern("Serverless").match("Serverless"));
    assertEquals(Optional.empty(), new StarPattern("Serverless").match("Serverless v2"));
    assertEquals(Optional.empty(), new StarPattern("Serverless v2").match("Serverless"));
  }

  @Test
  void aStarStandsForAsLittleTextAsPossible() {
    assertEquals(Optional.of(List.of("a", "b-c")), new StarPattern("x *-*").match("x a-b-c"));
    assertEquals(Optional.of(List.of("")), new StarPattern("[Nodes]*").match("[Nodes]"));
  }

  @Test
  void whatStandsBehindTheLastStarEndsTheText() {
    assertEquals(Optional.of(List.of("m5.large")), new StarPattern("* Hourly").match("m5.large Hourly"));
    assertEquals(Optional.empty(), new StarPattern("* Hourly").match("m5.large Hourly Cost"));
  }
}
