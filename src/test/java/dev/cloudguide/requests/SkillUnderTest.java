package dev.cloudguide.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloudguide.CloudGuideHandler;
import dev.cloudguide.Settings;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.voice.VoiceRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The real handler, called with bytes and heard through the voice rules. */
final class SkillUnderTest {
  /** A minute before the time that requests bear. */
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T07:59:00Z"), ZoneOffset.UTC);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicReference<Reply> reply = new AtomicReference<>();
  private final CloudGuideHandler handler;

  SkillUnderTest(Optional<String> table, Supplier<DynamoDbClient> client) {
    this(table, client, CLOCK);
  }

  SkillUnderTest(Optional<String> table, Supplier<DynamoDbClient> client, Clock clock) {
    Settings settings = new Settings(table, List.of(AlexaEnvelope.SKILL_ID));
    this.handler = new CloudGuideHandler(settings, client, reply::set, System.out, clock);
  }

  /** The response to a request. */
  JsonNode answer(byte[] request) {
    reply.set(null);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      handler.handleRequest(new ByteArrayInputStream(request), out, null);
      return JSON.readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("a response that is no JSON", e);
    }
  }

  /** The voice rules that the last response breaks. */
  List<String> broken(String intent, JsonNode response) {
    return VoiceRules.brokenBy(intent, response, Optional.ofNullable(reply.get()));
  }
}
