package dev.cloudguide.cues;

/** A cue file is missing or wrong; the message names file, line and fix. */
public final class CueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CueException(String file, int line, String fix, Throwable cause) {
    super("understanding/" + file + (line > 0 ? ", line " + line : "") + ": " + fix, cause);
  }
}
