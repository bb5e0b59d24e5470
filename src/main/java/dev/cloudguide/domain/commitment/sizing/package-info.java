/**
 * How much to commit: hourly use in, the commitment with the largest net saving out, and how far that advice holds.
 *
 * <p>Start at {@link dev.cloudguide.domain.commitment.sizing.Recommender}; use comes from a file's rows
 * ({@link dev.cloudguide.domain.commitment.sizing.HourlyUsage}) or from words
 * ({@link dev.cloudguide.domain.commitment.sizing.DescribedUse}).
 */
package dev.cloudguide.domain.commitment.sizing;
