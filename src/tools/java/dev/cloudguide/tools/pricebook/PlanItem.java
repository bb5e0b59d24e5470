package dev.cloudguide.tools.pricebook;

import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;

/**
 * Which item a Database Savings Plans rate belongs to.
 *
 * @param service ours
 * @param name of the item that is paid on demand otherwise
 * @param unit what the rate is per
 * @param times by what the published rate is multiplied to be per that unit
 */
public record PlanItem(String service, String name, Unit unit, BigDecimal times) {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  static PlanItem hourly(String service, String name) {
    return new PlanItem(service, name, Unit.HOUR, BigDecimal.ONE);
  }

  static PlanItem capacity(String service, String name) {
    return new PlanItem(service, name, Unit.CAPACITY_UNIT_HOUR, BigDecimal.ONE);
  }

  static PlanItem perMillion(String service, String name) {
    return new PlanItem(service, name, Unit.MILLION_REQUESTS, MILLION);
  }
}
