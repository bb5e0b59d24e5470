package dev.cloudguide.tools.pricelist;

/** The import stops: what was read cannot become a price book that is right. */
public final class PriceListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** One line: file, SKU and rule as far as they are known, then what is wrong. */
  public PriceListException(String message) {
    super(message);
  }

  PriceListException(String message, Throwable cause) {
    super(message, cause);
  }
}
