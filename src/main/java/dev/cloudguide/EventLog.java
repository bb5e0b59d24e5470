package dev.cloudguide;

import java.io.PrintStream;

/**
 * Log lines as JSON, one a line. Nothing of a request but Lambda's request id ever gets in: no Alexa ids, no words,
 * and of an exception its class and place but not its message, which may quote what somebody said.
 */
final class EventLog {
  private static final String SIGNS = " ._:$()<>/-";

  private final PrintStream out;

  EventLog(PrintStream out) {
    this.out = out;
  }

  /** Something that should not have happened; the person heard an apology, or nothing was owed. */
  void problem(String event, String requestId, Throwable problem) {
    StackTraceElement[] trace = problem.getStackTrace();
    Throwable cause = problem.getCause();
    out.println("{\"level\":\"error\",\"event\":\"" + event
        + "\",\"requestId\":\"" + plain(requestId)
        + "\",\"problem\":\"" + problem.getClass().getName()
        + (cause == null ? "" : "\",\"cause\":\"" + cause.getClass().getName())
        + "\",\"at\":\"" + (trace.length == 0 ? "" : plain(trace[0].toString()))
        + "\"}");
  }

  /** Something refused or passed over. */
  void note(String event, String requestId) {
    out.println("{\"level\":\"info\",\"event\":\"" + event + "\",\"requestId\":\"" + plain(requestId) + "\"}");
  }

  static String plain(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (word || SIGNS.indexOf(c) >= 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
