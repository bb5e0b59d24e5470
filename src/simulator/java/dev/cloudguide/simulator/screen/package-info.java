/**
 * Draws screens on this machine: an approximation of what an Echo shows, honest enough to find cut and overlapping
 * text.
 */
package dev.cloudguide.simulator.screen;
