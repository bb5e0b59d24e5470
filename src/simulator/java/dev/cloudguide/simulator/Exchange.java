package dev.cloudguide.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cloudguide.alexa.speech.Ssml;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.simulator.matcher.Heard;
import java.util.Optional;

/**
 * One thing said and what came back.
 *
 * @param utterance as typed
 * @param locale the person's
 * @param session id
 * @param newSession whether it began the session
 * @param heard what Alexa would have made of it
 * @param response as the skill sent it
 * @param reply what the response was made from; absent if the skill said something again, or nothing
 * @param millis from request to response
 */
public record Exchange(
    String utterance, String locale, String session, boolean newSession, Heard heard, JsonNode response,
    Optional<Reply> reply, double millis) {

  /** The words as heard; empty if nothing was said. */
  public String speech() {
    return Ssml.words(ssml());
  }

  public String ssml() {
    return response.path("response").path("outputSpeech").path("ssml").asText("");
  }

  /** The reprompt as heard. */
  public Optional<String> reprompt() {
    JsonNode ssml = response.path("response").path("reprompt").path("outputSpeech").path("ssml");
    return ssml.isTextual() ? Optional.of(Ssml.words(ssml.textValue())) : Optional.empty();
  }

  public boolean sessionEnded() {
    return response.path("response").path("shouldEndSession").asBoolean(false);
  }

  /** What is sent to the screen; missing if nothing is. */
  public JsonNode screen() {
    for (JsonNode directive : response.path("response").path("directives")) {
      if (directive.path("type").asText().equals("Alexa.Presentation.APL.RenderDocument")) {
        return directive;
      }
    }
    return MissingNode.getInstance();
  }

  /** Title and text of the card. */
  public Optional<String[]> card() {
    JsonNode card = response.path("response").path("card");
    return card.isObject()
        ? Optional.of(new String[] {card.path("title").asText(), card.path("content").asText()})
        : Optional.empty();
  }
}
