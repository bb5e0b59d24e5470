/** What running Cloud Guide itself costs, by its own price book. */
package dev.cloudguide.tools.runningcost;
