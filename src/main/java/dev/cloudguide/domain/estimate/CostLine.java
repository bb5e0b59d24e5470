package dev.cloudguide.domain.estimate;

import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.UnitPrice;
import java.math.BigDecimal;

/**
 * One line of an estimate.
 *
 * @param price what it is priced with
 * @param quantity units used in the month, before any free tier
 * @param free units of them that the free tier covers
 * @param cost of the month, after the free tier if that was to be taken off
 */
public record CostLine(UnitPrice price, BigDecimal quantity, BigDecimal free, Usd cost) {}
