/** Reads the cue resources, {@code understanding/*}, into a vocabulary. */
package dev.cloudguide.cues;
