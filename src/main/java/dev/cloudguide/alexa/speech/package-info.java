/**
 * Phrases put into words: spoken (for the ear, with nothing a voice cannot say) and written (for cards and
 * screens).
 */
package dev.cloudguide.alexa.speech;
