package dev.cloudguide.alexa.speech;

import java.util.HashMap;
import java.util.Map;

/** Which of the ways of saying a message comes next: each in its turn, so that none is heard twice running. */
public interface Ways {
  /**
   * The way to take now, from zero.
   *
   * @param message that has several
   * @param count how many it has
   */
  int next(String message, int count);

  /** Ways that take turns. */
  final class Turns implements Ways {
    private final Map<String, Integer> said;
    private final int first;

    /**
     * Goes on after these.
     *
     * @param said by message, the way last said
     * @param first where to begin with a message that was not said yet
     */
    public Turns(Map<String, Integer> said, int first) {
      this.said = new HashMap<>(said);
      this.first = first;
    }

    @Override
    public int next(String message, int count) {
      Integer last = said.get(message);
      int way = Math.floorMod(last == null ? first : last + 1, count);
      said.put(message, way);
      return way;
    }

    /** By message, the way last said. */
    public Map<String, Integer> said() {
      return said;
    }
  }
}
