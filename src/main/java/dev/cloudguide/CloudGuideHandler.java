package dev.cloudguide;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.cloudguide.alexa.Envelopes;
import dev.cloudguide.alexa.Envelopes.Arrived;
import dev.cloudguide.alexa.handler.EventNotHandled;
import dev.cloudguide.alexa.handler.Incoming;
import dev.cloudguide.alexa.handler.RequestName;
import dev.cloudguide.alexa.screen.Screens;
import dev.cloudguide.conversation.PreferenceStore;
import dev.cloudguide.conversation.Reply;
import dev.cloudguide.store.DynamoDbPreferences;
import dev.cloudguide.store.LambdaDynamoDb;
import dev.cloudguide.store.LambdaPreferences;
import dev.cloudguide.store.NoPreferences;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What Lambda calls. It is never silent: whatever comes in, a valid response goes out. It throws in one case only: an
 * event of Alexa's that must come again, because what it asks for could not be done now.
 *
 * <p>The SDK's own stream handler throws on an unknown request type, a wrong skill id and an odd timestamp before any
 * handler of ours can answer; so this one reads the envelope itself.
 */
public final class CloudGuideHandler implements RequestStreamHandler {
  private static final String SCREEN_ERROR = "Alexa.Presentation.APL.RuntimeError";
  private static final String SNAPSHOT = "snap-start";

  private final EventLog log;
  private final Optional<RequestLog> requests;
  private final List<String> skillIds;
  private final CloudGuide skill;
  private final ThreadLocal<String> requestId = ThreadLocal.withInitial(() -> "");
  private final ThreadLocal<Tally> tally = ThreadLocal.withInitial(Tally::new);

  /** Set up from the environment, as on Lambda. */
  public CloudGuideHandler() {
    this(System.getenv());
  }

  private CloudGuideHandler(Map<String, String> environment) {
    this(Settings.from(environment), environment);
  }

  CloudGuideHandler(Settings settings, Map<String, String> environment) {
    this(settings, settings.table().map(table -> LambdaPreferences.start(
        environment, table, new Once<>(() -> LambdaDynamoDb.client(environment)))), environment);
  }

  private CloudGuideHandler(
      Settings settings, Optional<LambdaPreferences> preferences, Map<String, String> environment) {
    this(settings, preferences.isPresent() ? preferences.get() : new NoPreferences(), reply -> { }, System.out,
        Clock.systemUTC());
    if (SNAPSHOT.equals(environment.get("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
      Rehearsal.register(rehearsal(settings, () -> preferences.ifPresent(LambdaPreferences::rehearse)));
    }
  }

  /**
   * Set up by hand: for the local program and tests.
   *
   * @param client called on first use
   * @param replies told of every reply before it has words
   * @param log where log lines go
   * @param clock tells the day, and when what is saved expires
   */
  public CloudGuideHandler(
      Settings settings, Supplier<DynamoDbClient> client, Consumer<Reply> replies, PrintStream log, Clock clock) {
    this(settings, settings.table().<PreferenceStore>map(
        table -> new DynamoDbPreferences(new Once<>(client), table, clock)).orElseGet(NoPreferences::new),
        replies, log, clock);
  }

  private CloudGuideHandler(
      Settings settings, PreferenceStore preferences, Consumer<Reply> replies, PrintStream log, Clock clock) {
    this.log = new EventLog(log);
    this.requests = settings.metrics().map(metrics -> new RequestLog(log, clock, metrics));
    this.skillIds = settings.skillIds();
    this.skill = new CloudGuide(
        new CountedPreferences(preferences, tally::get),
        replies.andThen(reply -> tally.get().reply(reply)),
        this::apologized,
        clock);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
    requestId.set(context == null ? "" : context.getAwsRequestId());
    tally.set(new Tally());
    try {
      output.write(Envelopes.write(answer(input.readAllBytes())));
    } finally {
      requests.ifPresent(line -> line.answered(tally.get(), requestId.get()));
    }
  }

  /** What is to be done before Lambda takes a snapshot: nothing of it is logged or counted. */
  Rehearsal rehearsal(Settings settings, Runnable last) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Optional<RequestLog> line = settings.metrics().map(metrics -> new RequestLog(nowhere, Clock.systemUTC(), metrics));
    return new Rehearsal(
        request -> {
          tally.set(new Tally());
          byte[] answer = Envelopes.write(answer(request));
          line.ifPresent(requestLog -> requestLog.answered(tally.get(), ""));
          return answer;
        },
        skillIds,
        last);
  }

  private ResponseEnvelope answer(byte[] request) {
    try {
      return switch (Envelopes.read(request)) {
        case Arrived.Understood understood -> answer(understood.envelope());
        case Arrived.UnknownType other -> passedOver("unknown-request-type");
        case Arrived.Malformed other -> passedOver("malformed-request");
      };
    } catch (RuntimeException e) {
      tally.get().outcome(Tally.Outcome.UNANSWERED);
      if (EventNotHandled.isBehind(e)) {
        log.problem("event-not-handled", requestId.get(), e);
        throw new EventNotHandled();
      }
      log.problem("unanswered", requestId.get(), e);
      return Envelopes.silence();
    }
  }

  private ResponseEnvelope answer(RequestEnvelope envelope) {
    tally.get().request(RequestName.of(envelope.getRequest()));
    boolean ours = skillIds.isEmpty()
        || new Incoming(envelope).skillId().filter(skillIds::contains).isPresent();
    if (ours && SCREEN_ERROR.equals(envelope.getRequest().getType())) {
      log.note("screen-error " + Screens.failure(envelope.getRequest()), requestId.get());
    }
    return ours ? skill.answer(envelope) : passedOver("wrong-skill-id");
  }

  private void apologized(Throwable problem) {
    tally.get().apologized();
    log.problem("apology", requestId.get(), problem);
  }

  private ResponseEnvelope passedOver(String event) {
    tally.get().outcome(Tally.Outcome.REFUSED);
    log.note(event, requestId.get());
    return Envelopes.silence();
  }
}
