package dev.cloudguide.conversation;

import dev.cloudguide.domain.understanding.Question;
import java.util.Optional;

/**
 * The state of one session, carried in its attributes.
 *
 * @param last the question that "why", "and in Frankfurt?" and the like refer to
 * @param pending the question we asked and whose answer we await
 * @param said what was said last, for "repeat"
 * @param misses how many turns running were not understood
 * @param turn how many turns came before this one
 */
public record Conversation(
    Optional<Question> last, Optional<Pending> pending, Optional<Said> said, int misses, int turn) {

  /**
   * What was said, as it left: with markup.
   *
   * @param speech the answer
   * @param reprompt its reprompt, if it asked something
   */
  public record Said(String speech, Optional<String> reprompt) {}

  /** A session that has just begun. */
  public static final Conversation FRESH =
      new Conversation(Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

  /** The state after a reply that was said with these words. */
  public Conversation after(Reply reply, Said words) {
    boolean missed = reply.outcome() == Reply.Outcome.MISSED;
    return new Conversation(
        reply.remember().or(() -> last),
        reply.ask().map(Ask::pending),
        Optional.of(words),
        missed ? misses + 1 : 0,
        turn + 1);
  }
}
