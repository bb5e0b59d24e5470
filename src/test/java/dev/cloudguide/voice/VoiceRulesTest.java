package dev.cloudguide.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules notice what they are there for. */
class VoiceRulesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROMPT = "Lambda costs twenty cents per million requests, and more for memory and time. "
      + "Anything else?";

  private static JsonNode asking(String prompt, String reprompt) {
    return json("{\"version\":\"1.0\",\"response\":{\"outputSpeech\":" + speech(prompt)
        + ",\"reprompt\":{\"outputSpeech\":" + speech(reprompt) + "},\"shouldEndSession\":false}}");
  }

  private static String speech(String words) {
    return "{\"type\":\"SSML\",\"ssml\":\"<speak>" + words + "</speak>\"}";
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static List<String> broken(JsonNode envelope) {
    return VoiceRules.brokenBy("ServicePriceIntent", envelope, Optional.empty());
  }

  @Test
  void anAnswerThatKeepsThemBreaksNone() {
    assertEquals(List.of(), broken(asking(PROMPT, "Ask for another price, or say stop.")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Lambda costs twenty cents per million requests, and more for memory and time. Anything else? | the prompt again
      Anything else?                                                                               | question again
      Say the name of another service you would like the price of, or the name of any instance type.  | is shorter
      """)
  void aRepromptIsShorterAndOtherWords(String reprompt, String rule) {
    assertTrue(broken(asking(PROMPT, reprompt)).toString().contains(rule), () -> broken(asking(PROMPT, reprompt))
        .toString());
  }

  @ParameterizedTest
  @CsvSource({"That is invalid.", "'You said Lambda, and that is incorrect.'", "You said nothing."})
  void nobodyIsBlamed(String prompt) {
    JsonNode envelope = asking(prompt + " Which service?", "Say: what is Fargate.");
    assertTrue(broken(envelope).toString().contains("is not said to a person"), () -> broken(envelope).toString());
  }

  @Test
  void aQuestionKeepsTheSessionOpenAndHasAReprompt() {
    JsonNode closed = json("{\"version\":\"1.0\",\"response\":{\"outputSpeech\":" + speech("Anything else?")
        + ",\"shouldEndSession\":true}}");
    JsonNode silent = json("{\"version\":\"1.0\",\"response\":{\"outputSpeech\":" + speech("Anything else?")
        + ",\"shouldEndSession\":false}}");
    JsonNode unset = json("{\"version\":\"1.0\",\"response\":{\"outputSpeech\":" + speech("Goodbye.") + "}}");
    assertTrue(broken(closed).toString().contains("ends with a question if and only if"));
    assertTrue(broken(silent).toString().contains("a reprompt if and only if"));
    assertTrue(broken(unset).toString().contains("shouldEndSession is set"));
  }
}
