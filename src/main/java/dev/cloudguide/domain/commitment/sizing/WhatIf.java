package dev.cloudguide.domain.commitment.sizing;

import dev.cloudguide.domain.commitment.Totals;
import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;

/**
 * A commitment when use is another than that it was chosen for.
 *
 * @param useFactor use in every hour, as a share of what it was
 * @param totals over as many hours
 * @param monthlySaving net saving in a month of 730 hours; negative if it costs more than it saves
 * @param bestCommitment what would have been best for that use
 */
public record WhatIf(Ratio useFactor, Totals totals, Usd monthlySaving, Usd bestCommitment) {}
