package dev.cloudguide.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.simulator.matcher.Heard;
import dev.cloudguide.simulator.matcher.UtteranceMatcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One person at one Echo: matches what they say, sends what Alexa would send, and keeps the session's attributes.
 *
 * <p>A conversation goes on until {@link #endSession} or the person says stop: an answer that closes Alexa's
 * microphone does not end it here, so that one can go on typing. "Open cloud guide" goes to the same session while the
 * microphone is open, and begins a new one else, as Alexa does.
 */
public final class Echo {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CloudGuideHandler skill;
  private final UtteranceMatcher matcher;
  private final AtomicReference<Reply> lastReply;
  private final String user;
  private final String locale;
  private final Device device;
  private String session = newId();
  private boolean open;
  private boolean listening;
  private ObjectNode attributes = JSON.createObjectNode();

  Echo(Skill skill, UtteranceMatcher matcher, String user, String locale, Device device) {
    this.skill = skill.handler();
    this.lastReply = skill.lastReply();
    this.matcher = matcher;
    this.user = user;
    this.locale = locale;
    this.device = device;
  }

  /**
   * The skill under play.
   *
   * @param handler the real Lambda handler
   * @param lastReply where the handler leaves each reply before it has words
   */
  record Skill(CloudGuideHandler handler, AtomicReference<Reply> lastReply) {}

  /** Says something and hears the answer. */
  public Exchange say(String utterance) {
    return switch (Invocation.of(utterance)) {
      case Invocation.Open opening -> {
        if (!listening) {
          endSession();
        }
        yield send(utterance, new Heard("LaunchRequest", Map.of(), 1), true);
      }
      case Invocation.Ask ask -> {
        endSession();
        yield send(utterance, matcher.match(ask.utterance()), false);
      }
      case Invocation.Plain plain -> send(utterance, matcher.match(plain.utterance()), false);
    };
  }

  /**
   * Touches something on the screen.
   *
   * @param screen the directive that shows it
   * @param arguments of what is touched
   */
  public Exchange touch(JsonNode screen, JsonNode arguments) {
    Envelope request = Envelope.touch(new Envelope.Touched(screen.path("token").asText(), arguments),
        new Envelope.Session(session, !open, attributes), device, user, locale);
    return send("(touches " + arguments + ")", new Heard("Alexa.Presentation.APL.UserEvent", Map.of(), 1), request);
  }

  /** Another Echo of the same kind, as far in the same conversation. */
  public Echo twin() {
    Echo twin = new Echo(new Skill(skill, lastReply), matcher, user, locale, device);
    twin.session = session;
    twin.open = open;
    twin.listening = listening;
    twin.attributes = attributes.deepCopy();
    return twin;
  }

  boolean hasScreen() {
    return device.hasScreen();
  }

  /** The next thing said begins a new session. */
  public void endSession() {
    open = false;
    listening = false;
    session = newId();
    attributes = JSON.createObjectNode();
  }

  private Exchange send(String utterance, Heard heard, boolean launch) {
    Envelope.Session state = new Envelope.Session(session, !open, attributes);
    Envelope request = launch
        ? Envelope.launch(state, device, user, locale)
        : Envelope.intent(heard, state, device, user, locale);
    return send(utterance, heard, request);
  }

  private Exchange send(String utterance, Heard heard, Envelope request) {
    boolean isNew = !open;
    lastReply.set(null);
    long before = System.nanoTime();
    JsonNode response = call(request.bytes());
    double millis = (System.nanoTime() - before) / 1e6;
    Optional<Reply> reply = Optional.ofNullable(lastReply.get());
    Exchange exchange = new Exchange(utterance, locale, session, isNew, heard, response, reply, millis);
    open = true;
    listening = !exchange.sessionEnded();
    attributes = response.path("sessionAttributes") instanceof ObjectNode kept ? kept : JSON.createObjectNode();
    if (reply.map(Reply::outcome).equals(Optional.of(Reply.Outcome.ENDED))) {
      endSession();
    }
    return exchange;
  }

  private JsonNode call(byte[] request) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      skill.handleRequest(new ByteArrayInputStream(request), out, null);
      return JSON.readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String newId() {
    return "amzn1.echo-api.session." + UUID.randomUUID();
  }
}
