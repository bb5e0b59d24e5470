package dev.cloudguide.domain.commitment;

import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;

/**
 * One commitment put to one line.
 *
 * @param commitment id of the reservation or plan
 * @param line id of the usage line
 * @param amount units covered; rounded to 34 significant digits where a commitment ends within a unit
 * @param onDemandEquivalent what those units would cost on demand
 * @param used how much of the commitment they took up
 */
public record Applied(String commitment, String line, BigDecimal amount, Usd onDemandEquivalent, Usd used) {}
