/** Slots to what they name. */
package dev.cloudguide.alexa.slot;
