package dev.cloudguide.alexa.response;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import dev.cloudguide.alexa.speech.Ssml;
import dev.cloudguide.alexa.speech.Ways;
import dev.cloudguide.alexa.speech.Wording;
import dev.cloudguide.conversation.Ask;
import dev.cloudguide.conversation.Card;
import dev.cloudguide.conversation.Conversation.Said;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replies in words, as Alexa wants them. */
public final class Responses {
  /** Alexa refuses a card of more characters than this, title included. */
  private static final int CARD_LIMIT = 8_000;

  private Responses() {}

  /**
   * A response and what of it is said.
   *
   * @param response for Alexa
   * @param said for "repeat"
   */
  public record Worded(Response response, Said said) {}

  /** A reply in words. An answer that asks keeps the session open; one that does not ends it. */
  public static Worded worded(Reply reply, Wording wording, Ways ways) {
    List<String> sentences = new ArrayList<>();
    for (Phrase phrase : reply.say()) {
      sentences.add(Wording.capitalized(wording.spoken(phrase, ways)));
    }
    Optional<String> reprompt = Optional.empty();
    if (reply.ask().isPresent()) {
      Ask ask = reply.ask().get();
      sentences.add(Wording.capitalized(wording.spoken(ask.question(), ways)));
      reprompt = Optional.of(Ssml.speak(wording.spoken(ask.reprompt(), ways)));
    }
    Said said = new Said(Ssml.speak(String.join(" ", sentences)), reprompt);
    Response.Builder response = response(said);
    Optional<Card> card = reply.card().isPresent() ? reply.card() : words(reply);
    if (card.isPresent()) {
      response.withCard(card(card.get(), wording));
    }
    return new Worded(response.build(), said);
  }

  /** An answer that rests on a price, a service or an opinion is worth reading again. */
  private static Optional<Card> words(Reply reply) {
    boolean worthIt = !reply.say().isEmpty() && !(reply.figures().isEmpty() && reply.cited().isEmpty());
    return worthIt ? Optional.of(new Card(Phrase.of("screen.title"), reply.say())) : Optional.empty();
  }

  /** What was said before, again. */
  public static Response of(Said said) {
    return response(said).build();
  }

  /** The same with something for the device to do besides. */
  public static Response with(Response response, Directive directive) {
    List<Directive> directives = new ArrayList<>();
    if (response.getDirectives() != null) {
      directives.addAll(response.getDirectives());
    }
    directives.add(directive);
    return Response.builder()
        .withOutputSpeech(response.getOutputSpeech())
        .withReprompt(response.getReprompt())
        .withCard(response.getCard())
        .withShouldEndSession(response.getShouldEndSession())
        .withDirectives(directives)
        .build();
  }

  /** Says nothing: for requests that must not be answered aloud. */
  public static Optional<Response> silent(boolean endSession) {
    return Optional.of(Response.builder().withShouldEndSession(endSession).build());
  }

  private static Response.Builder response(Said said) {
    Response.Builder response = Response.builder()
        .withOutputSpeech(speech(said.speech()))
        .withShouldEndSession(said.reprompt().isEmpty());
    if (said.reprompt().isPresent()) {
      response.withReprompt(Reprompt.builder().withOutputSpeech(speech(said.reprompt().get())).build());
    }
    return response;
  }

  private static OutputSpeech speech(String ssml) {
    return SsmlOutputSpeech.builder().withSsml(ssml).build();
  }

  private static SimpleCard card(Card card, Wording wording) {
    String title = wording.written(card.title());
    StringBuilder content = new StringBuilder();
    for (Phrase line : card.lines()) {
      content.append(content.isEmpty() ? "" : "\n").append(wording.written(line));
    }
    int room = Math.max(0, CARD_LIMIT - title.length());
    String text = content.length() > room ? content.substring(0, room) : content.toString();
    return SimpleCard.builder().withTitle(title).withContent(text).build();
  }
}
