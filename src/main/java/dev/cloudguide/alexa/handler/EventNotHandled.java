package dev.cloudguide.alexa.handler;

/** An event that could not be dealt with now: whoever sent it must hear of that, for then it comes again. */
public final class EventNotHandled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EventNotHandled(Throwable cause) {
    super("could not be done now; the event will come again", cause);
  }

  /** Without what is behind it: for Lambda, which prints all of it. */
  public EventNotHandled() {
    this(null);
  }

  /** Whether that is what is behind a problem. */
  public static boolean isBehind(Throwable problem) {
    for (Throwable one = problem; one != null; one = one.getCause()) {
      if (one instanceof EventNotHandled) {
        return true;
      }
    }
    return false;
  }
}
