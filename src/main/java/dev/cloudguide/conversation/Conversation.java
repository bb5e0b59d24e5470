package dev.cloudguide.conversation;

import dev.cloudguide.domain.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of one session, carried in its attributes.
 *
 * @param last the question that "why", "and in Frankfurt?" and the like refer to
 * @param pending the question we asked and whose answer we await
 * @param said the last answer as it was said, for "repeat"
 * @param misses how many turns running were not understood
 * @param turn how many turns came before this one
 * @param history the questions before the last one, latest last, for "go back"
 * @param ways which of its ways of saying it was last said of each message that has several, so that they take turns
 */
public record Conversation(
    Optional<Question> last, Optional<Pending> pending, Optional<Said> said, int misses, int turn,
    List<Question> history, Map<String, Integer> ways) {
  private static final int MOST_HISTORY = 4;

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

  public Conversation {
    history = List.copyOf(history);
    ways = Map.copyOf(ways);
  }

  /** A state in which nothing was asked before the last question. */
  public Conversation(
      Optional<Question> last, Optional<Pending> pending, Optional<Said> said, int misses, int turn) {
    this(last, pending, said, misses, turn, List.of(), Map.of());
  }

  /** The state after a reply that was said with these words. */
  public Conversation after(Reply reply, Said words) {
    if (reply.outcome() == Reply.Outcome.MISSED) {
      return missed(reply, words);
    }
    return new Conversation(
        reply.remember().isPresent() ? reply.remember() : last,
        reply.ask().isPresent() ? Optional.of(reply.ask().get().pending()) : Optional.empty(),
        Optional.of(words), 0, turn + 1, history(reply), ways);
  }

  /** What was not understood changes nothing: our question stays open, what we said last is still the last answer. */
  private Conversation missed(Reply reply, Said words) {
    Optional<Pending> open = pending.filter(asked -> !(asked instanceof Pending.AnythingElse));
    return new Conversation(
        last, open.or(() -> reply.ask().map(Ask::pending)), said.or(() -> Optional.of(words)), misses + 1, turn + 1,
        history, ways);
  }

  /** The question before the last one, if that is asked anew, comes off; a new one puts the last one on. */
  private List<Question> history(Reply reply) {
    Optional<Question> next = reply.remember();
    if (next.isEmpty() || last.isEmpty() || next.equals(last)) {
      return history;
    }
    if (!history.isEmpty() && history.getLast().equals(next.get())) {
      return history.subList(0, history.size() - 1);
    }
    List<Question> longer = new ArrayList<>(history);
    longer.add(last.get());
    return longer.subList(Math.max(0, longer.size() - MOST_HISTORY), longer.size());
  }

  /** The same without what was asked longest ago. */
  public Conversation withShorterHistory() {
    return new Conversation(last, pending, said, misses, turn, history.subList(1, history.size()), ways);
  }

  /** The same without what was said. */
  public Conversation withoutSaid() {
    return new Conversation(last, pending, Optional.empty(), misses, turn, history, ways);
  }

  /** The same after these were said. */
  public Conversation withWays(Map<String, Integer> said) {
    return new Conversation(last, pending, this.said, misses, turn, history, said);
  }
}
