package dev.cloudguide.domain.money;

import java.util.Optional;

/**
 * The units that prices are "per" and that use is counted in, under the names AWS's price list gives them.
 *
 * <p>A gigabyte is what the price list calls GB.
 */
public enum Unit {
  HOUR("hour"),
  SECOND("second"),
  MILLISECOND("millisecond"),
  MINUTE("minute"),
  DAY("day"),
  WEEK("week"),
  MONTH("month"),
  YEAR("year"),
  REQUEST("request"),
  MILLION_REQUESTS("million requests"),
  THOUSAND_REQUESTS("thousand requests"),
  GB("GB"),
  TB("TB"),
  MB("MB"),
  KB("KB"),
  GB_MONTH("GB-month"),
  GB_HOUR("GB-hour"),
  GB_SECOND("GB-second"),
  VCPU_HOUR("vCPU-hour"),
  CAPACITY_UNIT_HOUR("capacity-unit-hour"),
  IOPS_MONTH("IOPS-month"),
  MB_PER_SECOND_MONTH("MBps-month"),
  EACH("each"),
  USER("user"),
  MESSAGE("message"),
  EVENT("event");

  /** The hours that a month is counted as, as in the AWS Pricing Calculator. */
  public static final int MONTH_HOURS = 730;

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** As in figures and in the price book: {@code GB-month}, {@code million requests}. */
  public String label() {
    return label;
  }

  /** The unit with that label, if there is one. */
  public static Optional<Unit> labelled(String label) {
    for (Unit unit : values()) {
      if (unit.label.equals(label)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
