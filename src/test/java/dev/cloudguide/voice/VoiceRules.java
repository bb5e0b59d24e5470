package dev.cloudguide.voice;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cloudguide.conversation.Figure;
import dev.cloudguide.conversation.Reply;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds every response of every test against the rules of the platform and of how Cloud Guide speaks. */
public final class VoiceRules {
  private static final int RESPONSE_LIMIT = 24 * 1024;
  private static final int ATTRIBUTES_LIMIT = 4 * 1024;
  private static final int CARD_LIMIT = 8_000;
  private static final int MOST_CHOICES = 3;
  /** Words of a prompt, or a reprompt, that nobody would call long. */
  private static final int SHORT = 10;
  /** Intents whose answers may be longer: the person asked for all of it. */
  private static final Set<String> LONGER = Set.of("AMAZON.HelpIntent", "AMAZON.MoreIntent", "WorkingIntent");
  private static final AtomicInteger HEARD = new AtomicInteger();
  private static final AtomicInteger LONG = new AtomicInteger();

  private final JsonNode envelope;
  private final JsonNode response;
  private final List<String> broken = new ArrayList<>();

  private VoiceRules(JsonNode envelope) {
    this.envelope = envelope;
    this.response = envelope.path("response");
  }

  /**
   * The rules an answer breaks, in words; empty if none.
   *
   * @param intent what was understood: an intent's name or a request type
   * @param envelope the whole response
   * @param reply what it was made from, if that is known
   */
  public static List<String> brokenBy(String intent, JsonNode envelope, Optional<Reply> reply) {
    VoiceRules rules = new VoiceRules(envelope);
    rules.envelope();
    if (rules.response.has("outputSpeech")) {
      rules.spoken(LONGER.contains(intent), reply.filter(VoiceRules::isFull).isPresent());
    } else {
      rules.mustNot(rules.response.has("reprompt"), "a reprompt without speech");
    }
    rules.card();
    reply.ifPresent(rules::exactFigures);
    return rules.broken;
  }

  /** How many answers were heard, and how many were longer than the thirty words we aim at. */
  public static String count() {
    return HEARD + " answers heard, " + LONG + " of more than thirty words";
  }

  private void envelope() {
    must(envelope.path("version").asText().equals("1.0"), "version is 1.0");
    must(response.isObject(), "there is a response");
    must(response.has("canFulfillIntent") || response.path("shouldEndSession").isBoolean(), "shouldEndSession is set");
    JsonNode attributes = envelope.path("sessionAttributes");
    int attributesSize = size(attributes);
    must(attributesSize <= ATTRIBUTES_LIMIT, "session attributes have at most 4 KB, not " + attributesSize);
    must(size(envelope) <= RESPONSE_LIMIT, "a response has at most 24 KB, not " + size(envelope));
    must(attributes.path("pending").path("choices").size() <= MOST_CHOICES, "at most three choices");
  }

  private static int size(JsonNode node) {
    return node.isMissingNode() ? 0 : node.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** Whether it says more because the person asked for full answers. */
  private static boolean isFull(Reply reply) {
    return reply.say().stream().anyMatch(phrase -> phrase.key().endsWith(".full"));
  }

  private void spoken(boolean mayBeLong, boolean full) {
    boolean open = !response.path("shouldEndSession").asBoolean();
    String prompt = words(response.path("outputSpeech"));
    if (SpokenText.wordCount(prompt) > SpokenText.AIM) {
      LONG.incrementAndGet();
    }
    HEARD.incrementAndGet();
    int sentences = full ? SpokenText.MOST_SENTENCES + 1 : SpokenText.MOST_SENTENCES;
    broken.addAll(new SpokenText(prompt).broken(mayBeLong, sentences));
    must(prompt.endsWith("?") == open, "an answer ends with a question if and only if the session stays open");
    JsonNode again = response.path("reprompt").path("outputSpeech");
    must(again.isMissingNode() != open, "a reprompt if and only if the session stays open");
    if (open && !again.isMissingNode()) {
      String reprompt = words(again);
      broken.addAll(new SpokenText(reprompt).broken(false, SpokenText.MOST_SENTENCES));
      must(!reprompt.equals(prompt), "a reprompt is not the prompt again");
      must(!prompt.endsWith(". " + reprompt), "a reprompt is not its prompt's question again");
      must(isShort(reprompt, prompt), "a reprompt is shorter than its prompt: '" + reprompt + "'");
    }
  }

  /** A bare question of a few words cannot be undercut by a reprompt that helps; that one is short, too. */
  private static boolean isShort(String reprompt, String prompt) {
    return reprompt.length() < prompt.length()
        || SpokenText.wordCount(prompt) <= SHORT && SpokenText.wordCount(reprompt) <= SHORT;
  }

  private String words(JsonNode speech) {
    must(speech.path("type").asText().equals("SSML"), "speech is SSML");
    return SpokenMarkup.words(speech.path("ssml").asText(), broken);
  }

  private void card() {
    JsonNode card = response.path("card");
    if (card.isMissingNode()) {
      return;
    }
    String title = card.path("title").asText();
    String content = card.path("content").asText();
    must(card.path("type").asText().equals("Simple"), "a simple card");
    must(!title.isBlank() && !content.isBlank(), "a card has a title and a text");
    must(title.length() + content.length() <= CARD_LIMIT, "a card has at most 8,000 characters");
    mustNot((title + content).contains("<speak"), "SSML on a card");
    mustNot((title + content).contains("{"), "an unfilled place on the card: " + content);
  }

  /** What is rounded in speech is exact on the card. */
  private void exactFigures(Reply reply) {
    String content = response.path("card").path("content").asText().replace(",", "");
    must(reply.card().isEmpty() || reply.figures().isEmpty()
            || reply.figures().stream().anyMatch(
                figure -> content.contains(figure.amount()) || content.contains(cents(figure))),
        "an exact figure is on the card: " + content);
  }

  private static String cents(Figure figure) {
    return new BigDecimal(figure.amount()).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private void must(boolean kept, String rule) {
    if (!kept) {
      broken.add(rule);
    }
  }

  private void mustNot(boolean is, String what) {
    must(!is, "never " + what);
  }
}
