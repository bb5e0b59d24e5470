package dev.cloudguide.domain.commitment.sizing;

/** How far back use is looked at: Cost Explorer's three, and everything there is. */
public enum LookBack {
  SEVEN_DAYS("7 days", 7 * 24),
  THIRTY_DAYS("30 days", 30 * 24),
  SIXTY_DAYS("60 days", 60 * 24),
  ALL("all", Integer.MAX_VALUE);

  private final String label;
  private final int hours;

  LookBack(String label, int hours) {
    this.label = label;
    this.hours = hours;
  }

  /** {@code 30 days}. */
  public String label() {
    return label;
  }

  int hours() {
    return hours;
  }
}
