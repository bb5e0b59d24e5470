package dev.cloudguide.simulator.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The local renderer finds what could not be read: without that, the rules for screens would prove nothing. */
class DrawnTest {
  private static Drawn drawn(String item) throws JsonProcessingException {
    String directive = """
        {"document": {"type": "APL", "mainTemplate": {"parameters": ["payload"], "item": %s}},
         "datasources": {"screen": {"word": "seven"}}}""".formatted(item);
    return Drawn.of(new ObjectMapper().readTree(directive), Viewport.HUB_SMALL);
  }

  @Test
  void textThatFitsIsNotReported() throws JsonProcessingException {
    Drawn drawn = drawn("""
        {"type": "Container", "width": 400, "items": [
          {"type": "Text", "fontSize": 20, "text": "${payload.screen.word}"},
          {"type": "Text", "fontSize": 20, "text": "below"}]}""");
    assertEquals(List.of(), drawn.unreadable());
    assertEquals(List.of("seven", "below"), drawn.texts().stream().map(Drawn.Written::words).toList());
    // One line of 20 pixels and a quarter: the second begins where the first ends.
    assertEquals(25, drawn.texts().get(1).y());
  }

  @Test
  void aWordWiderThanItsBoxIsCut() throws JsonProcessingException {
    Drawn drawn = drawn("{\"type\": \"Text\", \"width\": 60, \"fontSize\": 20, \"text\": \"incomprehensible\"}");
    assertEquals(List.of("cut: incomprehensible"), drawn.unreadable());
  }

  @Test
  void moreLinesThanTheBoxIsHighAreCut() throws JsonProcessingException {
    Drawn drawn = drawn("""
        {"type": "Container", "width": 100, "height": 30, "items": [
          {"type": "Text", "fontSize": 20, "text": "one two three four five six"}]}""");
    assertEquals(List.of("cut: one two three four five six"), drawn.unreadable());
  }

  @Test
  void textThatLeavesTheScreenIsCut() throws JsonProcessingException {
    Drawn drawn = drawn("""
        {"type": "Container", "direction": "row", "items": [
          {"type": "Text", "width": 950, "fontSize": 20, "text": "left"},
          {"type": "Text", "width": 100, "fontSize": 20, "text": "right"}]}""");
    assertEquals(List.of("cut: right"), drawn.unreadable());
  }

  @Test
  void textOverTextIsReported() throws JsonProcessingException {
    Drawn drawn = drawn("""
        {"type": "Container", "items": [
          {"type": "Container", "height": 10, "items": [{"type": "Container", "height": 10, "items": [
            {"type": "Text", "height": 25, "fontSize": 20, "text": "over"}]}]},
          {"type": "Text", "fontSize": 20, "text": "under"}]}""");
    assertTrue(drawn.unreadable().contains("one over the other: over | under"), drawn.unreadable()::toString);
  }

  @Test
  void whatGrowsTakesWhatIsLeft() throws JsonProcessingException {
    Drawn drawn = drawn("""
        {"type": "Container", "width": 500, "direction": "row", "items": [
          {"type": "Text", "fontSize": 20, "text": "a", "grow": 1},
          {"type": "Text", "fontSize": 20, "text": "b", "width": 120}]}""");
    // 500 less 120 for the second.
    assertEquals(380, drawn.texts().get(1).x());
  }

  @Test
  void aNameThatStandsForNothingIsNoScreen() {
    assertThrows(Expressions.Unresolved.class, () -> drawn("{\"type\": \"Text\", \"text\": \"${nobody}\"}"));
    assertThrows(Expressions.Unresolved.class, () -> drawn("{\"type\": \"Text\", \"color\": \"@nothing\"}"));
    assertThrows(Expressions.Unresolved.class,
        () -> drawn("{\"type\": \"Container\", \"data\": \"${payload.screen.none}\", \"item\": {\"type\": \"Text\"}}"));
  }
}
