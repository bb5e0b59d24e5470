package dev.cloudguide.pricebook;

/** The price book resource is missing, cut short, or not one that this reader understands. */
public final class UnreadablePriceBookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadablePriceBookException(String message) {
    super(message);
  }

  UnreadablePriceBookException(String message, Throwable cause) {
    super(message, cause);
  }
}
