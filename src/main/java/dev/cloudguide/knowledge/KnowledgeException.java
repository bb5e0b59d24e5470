package dev.cloudguide.knowledge;

/** A knowledge file is missing or wrong; the message names file, place and fix. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KnowledgeException(String file, String place, String fix) {
    super("knowledge/" + file + (place.isEmpty() ? "" : ", " + place) + ": " + fix);
  }

  KnowledgeException(String file, String place, String fix, Throwable cause) {
    this(file, place, fix);
    initCause(cause);
  }
}
