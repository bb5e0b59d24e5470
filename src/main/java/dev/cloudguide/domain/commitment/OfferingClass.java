package dev.cloudguide.domain.commitment;

/** The two classes of Reserved Instance. */
public enum OfferingClass {
  /** Bigger discount; can be resold. */
  STANDARD("standard"),
  /** Can be exchanged for another family. */
  CONVERTIBLE("convertible");

  private final String id;

  OfferingClass(String id) {
    this.id = id;
  }

  /** {@code standard}: as in figures. */
  public String id() {
    return id;
  }
}
