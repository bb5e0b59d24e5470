package dev.cloudguide;

import dev.cloudguide.conversation.Reply;
import java.util.Optional;

/** What is counted of one request while it is answered; it belongs to the one thread that answers. */
final class Tally {
  /** How a request ended. */
  enum Outcome {
    /** Answered; the session is over or stays open without a question. */
    ANSWERED,
    /** Answered with a question at its end. */
    ASKED,
    /** Not understood. */
    MISSED,
    /** The person said goodbye. */
    ENDED,
    /** Nothing was to be said: an event, the end of a session. */
    SILENT,
    /** A bug: the person heard an apology. */
    APOLOGIZED,
    /** A bug: not even an apology could be said. */
    UNANSWERED,
    /** For another skill, of an unknown kind, or no request at all. */
    REFUSED
  }

  private final long begun = System.nanoTime();
  private Outcome outcome = Outcome.SILENT;
  private String request = "none";
  private Optional<String> question = Optional.empty();
  private int preferenceReads;
  private int preferenceWrites;
  private boolean degraded;
  private boolean apologized;

  /** Which request it is: an intent's name, or the type of what is no intent. */
  void request(String name) {
    request = name;
  }

  /** What was replied. */
  void reply(Reply reply) {
    if (apologized) {
      return;
    }
    question = reply.remember().isEmpty()
        ? Optional.empty() : Optional.of(reply.remember().get().getClass().getSimpleName());
    outcome = switch (reply.outcome()) {
      case MISSED -> Outcome.MISSED;
      case ENDED -> Outcome.ENDED;
      case ANSWERED -> reply.ask().isPresent() ? Outcome.ASKED : Outcome.ANSWERED;
    };
  }

  /** An end that no reply tells. */
  void outcome(Outcome value) {
    outcome = value;
  }

  /** A bug was met; the apology that follows is no answer. */
  void apologized() {
    apologized = true;
    outcome = Outcome.APOLOGIZED;
  }

  void preferenceRead() {
    preferenceReads++;
  }

  void preferenceWritten() {
    preferenceWrites++;
  }

  /** The store failed; the turn went on without it. */
  void degraded() {
    degraded = true;
  }

  /** Since the request came. */
  long elapsedMicros() {
    return (System.nanoTime() - begun) / 1_000;
  }

  Outcome outcome() {
    return outcome;
  }

  String request() {
    return request;
  }

  /** The kind of question that was understood, whichever way it was asked. */
  Optional<String> question() {
    return question;
  }

  int preferenceReads() {
    return preferenceReads;
  }

  int preferenceWrites() {
    return preferenceWrites;
  }

  boolean isDegraded() {
    return degraded;
  }
}
