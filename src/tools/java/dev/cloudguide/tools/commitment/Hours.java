package dev.cloudguide.tools.commitment;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Checks that one hour follows another. */
final class Hours {
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH");

  private final Problems problems;
  private String lastText = "";
  private long last = Long.MIN_VALUE;

  /** Counts of an hour's place in the file. */
  enum Step {
    SAME,
    NEXT,
    WRONG
  }

  Hours(Problems problems) {
    this.problems = problems;
  }

  /** How that row's hour follows the one before; what is wrong with it is noted. */
  Step step(int row, String text) {
    if (text.equals(lastText)) {
      return Step.SAME;
    }
    long hour;
    try {
      hour = parse(text);
    } catch (DateTimeException _) {
      problems.add(row, "hour", "'" + text + "' is not an hour such as 2026-01-31T07:00Z");
      return Step.WRONG;
    }
    if (hour < last) {
      problems.add(row, "hour", "'" + text + "' comes after a later hour; hours must ascend");
      return Step.WRONG;
    }
    boolean same = hour == last;
    if (last != Long.MIN_VALUE && hour > last + 1) {
      problems.add(row, "hour", missing(hour - last - 1, last + 1));
    }
    last = hour;
    lastText = text;
    return same ? Step.SAME : Step.NEXT;
  }

  private static String missing(long count, long first) {
    String from = SHOWN.format(LocalDateTime.ofEpochSecond(first * 3_600, 0, ZoneOffset.UTC));
    return (count == 1 ? "1 hour is" : count + " hours are") + " missing before it, from " + from + "; give hours "
        + "without use as 0";
  }

  private static long parse(String text) {
    String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    if (plain.length() < 13 || plain.charAt(10) != 'T' && plain.charAt(10) != ' ') {
      throw new DateTimeException("not an hour");
    }
    String rest = plain.substring(13);
    if (!rest.isEmpty() && !rest.equals(":00") && !rest.equals(":00:00")) {
      throw new DateTimeException("not a full hour");
    }
    LocalDateTime time = LocalDateTime.parse(plain.substring(0, 10) + "T" + plain.substring(11, 13) + ":00");
    return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 3_600);
  }
}
