package dev.cloudguide.tools.runningcost;

import java.math.BigDecimal;

/**
 * What a month of use makes the production stack do. The shares are assumptions, generous ones; the memory is
 * production's.
 *
 * @param sessions how many a month
 */
record Load(long sessions) {
  private static final BigDecimal CALLS_A_SESSION = new BigDecimal("4");
  private static final BigDecimal BILLED_SECONDS_A_CALL = new BigDecimal("0.1");
  private static final BigDecimal MEMORY_GIGABYTES = new BigDecimal("2");
  /** One eventually consistent read of a small item: half a unit. */
  private static final BigDecimal READ_UNITS_A_SESSION = new BigDecimal("0.5");
  private static final BigDecimal WRITE_UNITS_A_SESSION = new BigDecimal("0.1");
  private static final BigDecimal NEW_PEOPLE_A_SESSION = new BigDecimal("0.02");
  /** 400 days of keeping, rounded up. */
  private static final BigDecimal MONTHS_KEPT = new BigDecimal("14");
  private static final BigDecimal BYTES_A_PERSON = new BigDecimal("300");
  private static final BigDecimal LOG_BYTES_A_CALL = new BigDecimal("1500");
  private static final int BYTES_OF_A_GIGABYTE = 9;
  private static final int MILLION = 6;

  BigDecimal calls() {
    return CALLS_A_SESSION.multiply(BigDecimal.valueOf(sessions));
  }

  BigDecimal millionCalls() {
    return calls().movePointLeft(MILLION);
  }

  BigDecimal gigabyteSeconds() {
    return calls().multiply(BILLED_SECONDS_A_CALL).multiply(MEMORY_GIGABYTES);
  }

  BigDecimal millionReadUnits() {
    return READ_UNITS_A_SESSION.multiply(BigDecimal.valueOf(sessions)).movePointLeft(MILLION);
  }

  BigDecimal millionWriteUnits() {
    return WRITE_UNITS_A_SESSION.multiply(BigDecimal.valueOf(sessions)).movePointLeft(MILLION);
  }

  BigDecimal tableGigabytes() {
    BigDecimal people = NEW_PEOPLE_A_SESSION.multiply(BigDecimal.valueOf(sessions)).multiply(MONTHS_KEPT);
    return people.multiply(BYTES_A_PERSON).movePointLeft(BYTES_OF_A_GIGABYTE);
  }

  BigDecimal logGigabytes() {
    return calls().multiply(LOG_BYTES_A_CALL).movePointLeft(BYTES_OF_A_GIGABYTE);
  }
}
