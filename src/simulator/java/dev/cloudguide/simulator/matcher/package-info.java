/**
 * Stands in for Alexa's understanding of speech: matches words against the interaction model, never inventing a
 * slot.
 */
package dev.cloudguide.simulator.matcher;
