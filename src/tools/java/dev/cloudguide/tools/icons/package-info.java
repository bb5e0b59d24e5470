/** Draws the skill's icons. */
package dev.cloudguide.tools.icons;
