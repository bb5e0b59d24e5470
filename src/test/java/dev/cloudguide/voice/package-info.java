/** The rules that every answer keeps, whichever test hears it. */
package dev.cloudguide.voice;
