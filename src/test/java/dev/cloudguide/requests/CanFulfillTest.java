package dev.cloudguide.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.alexa.handler.QuestionIntent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Could you answer this?", asked by Alexa before anybody has named the skill: for every intent that asks. */
class CanFulfillTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CASES = """
      InstancePriceIntent   | family=m five > m5; size=large > large; region=ireland > eu-west-1          | YES
      InstancePriceIntent   | family=m five > m5; size=large > large; region=atlantis >                  | MAYBE
      InstancePriceIntent   | family=a unicorn >; size=large > large                                      | MAYBE
      InstancePriceIntent   | count=20; family=m five > m5; size=large > large; system=windows > windows | YES
      ServicePriceIntent    | service=lambda > lambda                                                    | YES
      ServicePriceIntent    | service=lambda                                                             | YES
      ServicePriceIntent    | service=kubernetis >                                                       | MAYBE
      ServicePriceIntent    |                                                                            | MAYBE
      ExplainServiceIntent  | service=fargate > fargate                                                  | YES
      ExplainServiceIntent  | service=far gate away >                                                    | MAYBE
      RecommendServiceIntent | need=database > store-records                                             | YES
      RecommendServiceIntent | need=a unicorn >                                                          | MAYBE
      CompareServicesIntent | serviceA=s q s > sqs; serviceB=kinesis > kinesis-data-streams              | YES
      CompareServicesIntent | serviceA=s q s > sqs; serviceB=flurble >                                   | MAYBE
      CompareServicesIntent | serviceA=flurble >; serviceB=s q s > sqs                                   | MAYBE
      ListOptionsIntent     | need=caching > cache                                                       | YES
      ListOptionsIntent     | need=a unicorn >                                                           | MAYBE
      OpinionIntent         | person=dan moore > Dan Moore; service=s three > s3                         | YES
      OpinionIntent         | person=dan dare >; service=s three > s3                                    | MAYBE
      SetPreferenceIntent   | region=ireland > eu-west-1                                                 | YES
      SetPreferenceIntent   | region=atlantis >                                                          | MAYBE
      MentionRegionIntent   | region=ireland > eu-west-1                                                 | YES
      MentionRegionIntent   | region=atlantis >                                                          | MAYBE
      HearPreferencesIntent |                                                                            | YES
      ForgetMeIntent        |                                                                            | YES
      ForgetMeIntent        | item=my shoes >                                                            | MAYBE
      ChangeIntent          | region=ireland > eu-west-1                                                 | NO
      WhyIntent             |                                                                            | NO
      CaveatIntent          |                                                                            | NO
      AlternativeIntent     |                                                                            | NO
      SourceIntent          |                                                                            | NO
      WorkingIntent         |                                                                            | NO
      AnswerIntent          | answer=often                                                               | NO
      AMAZON.YesIntent      |                                                                            | NO
      FreeHowIntent         | words=do i lower my bill                                                   | MAYBE
      OfAnotherSkillIntent  |                                                                            | NO
      """;

  private final SkillUnderTest skill = new SkillUnderTest(Optional.of("preferences"), () -> {
    throw new AssertionError("nothing is read or saved for a question that nobody has asked us");
  });

  private JsonNode answer(String intent, String slots) {
    StringBuilder fields = new StringBuilder();
    for (String slot : slots == null ? new String[0] : slots.split("; ")) {
      fields.append(fields.isEmpty() ? "" : ",")
          .append('"').append(slot.replaceFirst("=", "\":\"")).append('"');
    }
    try {
      JsonNode request = JSON.readTree("{\"type\":\"CanFulfillIntentRequest\",\"intent\":\"" + intent
          + "\",\"slots\":{" + fields + "}}");
      byte[] bytes = new AlexaEnvelope(Set.of(), request).build().toString().getBytes(StandardCharsets.UTF_8);
      return skill.answer(bytes).path("response");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = CASES)
  void weSayWhatWeCanAnswer(String intent, String slots, String expected) {
    JsonNode response = answer(intent, slots);
    assertEquals(expected, response.at("/canFulfillIntent/canFulfill").asText(), response::toString);
    assertFalse(response.has("outputSpeech"), response::toString);
    assertFalse(response.has("shouldEndSession"), response::toString);
  }

  @Test
  void whatIsNotKnownIsNamedSlotBySlot() {
    JsonNode slots = answer("CompareServicesIntent", "serviceA=s q s > sqs; serviceB=flurble >")
        .at("/canFulfillIntent/slots");
    assertEquals("{\"canUnderstand\":\"YES\",\"canFulfill\":\"YES\"}", slots.path("serviceA").toString());
    assertEquals("{\"canUnderstand\":\"NO\",\"canFulfill\":\"NO\"}", slots.path("serviceB").toString());
    assertEquals(2, slots.size());
  }

  @Test
  void everyIntentThatAsksIsTriedHere() {
    Set<String> tried = new TreeSet<>();
    CASES.lines().forEach(line -> tried.add(line.split("\\|")[0].strip()));
    Arrays.stream(QuestionIntent.values()).forEach(intent -> assertTrue(tried.contains(intent.intentName()),
        intent.intentName()));
  }
}
