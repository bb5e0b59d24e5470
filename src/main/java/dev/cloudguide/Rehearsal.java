package dev.cloudguide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Answers every kind of request before Lambda takes its snapshot, so that after a restore nothing is left to load.
 *
 * <p>What must be fresh after a restore is fresh by itself: no connection is left open in the snapshot, TLS draws its
 * random numbers from the system, and nobody keeps the time.
 */
final class Rehearsal implements Resource {
  /** Often enough that what every request needs is compiled. */
  private static final int TIMES = 40;
  /**
   * What the start and each few rounds leave behind goes before the heap grows for it: Lambda collects it once more,
   * and a heap that is almost full by then is filled to its last byte before it is collected again.
   */
  private static final int COLLECTED_EVERY = 10;
  private static final long LONGEST_NANOS = 10_000_000_000L;
  private static final String NO_ATTRIBUTES = "{}";
  private static final String ATTRIBUTES = "\"sessionAttributes\":";
  private static final String AFTER_ATTRIBUTES = ",\"userAgent\":";
  /** Lambda holds its resources weakly. */
  private static Rehearsal registered;

  private final UnaryOperator<byte[]> skill;
  private final String skillId;
  private final Runnable last;

  /**
   * A rehearsal.
   *
   * @param skill answers a request and logs nothing
   * @param skillIds whom requests are addressed to; any if empty
   * @param last done at the end: leaves no connection open
   */
  Rehearsal(UnaryOperator<byte[]> skill, List<String> skillIds, Runnable last) {
    this.skill = skill;
    this.skillId = skillIds.isEmpty() ? "rehearsal" : skillIds.getFirst();
    this.last = last;
  }

  /** Has Lambda call it. */
  static void register(Rehearsal rehearsal) {
    registered = rehearsal;
    Core.getGlobalContext().register(registered);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    List<RehearsedRequests.Line> lines = RehearsedRequests.lines();
    long end = System.nanoTime() + LONGEST_NANOS;
    for (int i = 0; i < TIMES && System.nanoTime() < end; i++) {
      once(lines);
      if (i % COLLECTED_EVERY == 0) {
        System.gc();
      }
    }
    last.run();
  }

  /** Goes through all of them; says what was answered. */
  String once(List<RehearsedRequests.Line> lines) {
    return once(lines, () -> { });
  }

  /** The same; {@code after} runs after each answer. */
  String once(List<RehearsedRequests.Line> lines, Runnable after) {
    StringBuilder answers = new StringBuilder();
    String attributes = NO_ATTRIBUTES;
    for (RehearsedRequests.Line line : lines) {
      byte[] request = RehearsedRequests.envelope(line, skillId, line.goesOn() ? attributes : NO_ATTRIBUTES);
      String answer = new String(skill.apply(request), StandardCharsets.UTF_8);
      after.run();
      attributes = attributes(answer);
      answers.append(answer).append('\n');
    }
    return answers.toString();
  }

  private static String attributes(String answer) {
    int start = answer.indexOf(ATTRIBUTES);
    int end = answer.indexOf(AFTER_ATTRIBUTES);
    return start < 0 || end < start ? NO_ATTRIBUTES : answer.substring(start + ATTRIBUTES.length(), end);
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Nothing is stale; see above.
  }
}
