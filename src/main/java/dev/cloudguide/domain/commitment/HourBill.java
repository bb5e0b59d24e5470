package dev.cloudguide.domain.commitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What one hour's use costs with the commitments held.
 *
 * @param applied which commitment covered what, in the order applied
 * @param onDemand units left at the on-demand rate, by line id
 * @param reservations what the Reserved Instances did, of all use
 * @param plans what the Savings Plans did, of the use that the Reserved Instances left
 * @param together what both did, of all use
 */
public record HourBill(
    List<Applied> applied, Map<String, BigDecimal> onDemand, Totals reservations, Totals plans, Totals together) {
  public HourBill {
    applied = List.copyOf(applied);
    onDemand = Map.copyOf(onDemand);
  }

  /** Units of that line which commitments covered. */
  public BigDecimal covered(String line) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Applied one : applied) {
      if (one.line().equals(line)) {
        sum = sum.add(one.amount());
      }
    }
    return sum;
  }
}
