/** Exact money, shares, and amounts with their unit. */
package dev.cloudguide.domain.money;
