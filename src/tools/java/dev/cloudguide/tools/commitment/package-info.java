/**
 * Reads a file of hourly use for the local program, to find the best commitment for it.
 *
 * <p>The file is CSV with a header, commas between fields, no quotes, one hour after the other, oldest first, no hour
 * left out. Hours are UTC: {@code 2026-01-31T07:00:00Z}; seconds, minutes and {@code Z} may be missing. Amounts are
 * plain decimals, not negative, in US dollars where they are money. Two forms:
 *
 * <pre>
 * hour,usd
 * 2026-01-31T07:00Z,9.84
 * 2026-01-31T08:00Z,0
 * </pre>
 *
 * <p>is what the use that a plan could cover costs on demand, one row an hour; and
 *
 * <pre>
 * hour,line,usage,on_demand_rate,savings plan compute 1yr no upfront,savings plan compute 3yr no upfront
 * 2026-01-31T07:00Z,c5.xlarge,10,0.17,0.123,0.082
 * 2026-01-31T07:00Z,lambda GB-second,52000,0.0000166667,0.0000141667,
 * </pre>
 *
 * <p>is use by line (an SKU, or any name), with its on-demand rate and its rate under as many plans as there are
 * columns for, empty where a plan does not cover it. A line without a row in an hour was not used then; an hour without
 * use still needs a row, of any line with usage 0. A line's rates are the same in all its rows. Either form may have a
 * column {@code currency}, which must say {@code USD}.
 */
package dev.cloudguide.tools.commitment;
