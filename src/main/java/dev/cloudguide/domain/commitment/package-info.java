/**
 * Savings Plans, Reserved Instances and Spot: what they cover, in which order they apply, what they save.
 *
 * <p>One hour of use: {@link dev.cloudguide.domain.commitment.Holdings#apply}. One thing to buy:
 * {@link dev.cloudguide.domain.commitment.ItemSaving}. Its rate, known or derived:
 * {@link dev.cloudguide.domain.commitment.CommitmentRates}. How much to commit is in {@code sizing}, whether to buy at
 * all in {@code interview}.
 */
package dev.cloudguide.domain.commitment;
