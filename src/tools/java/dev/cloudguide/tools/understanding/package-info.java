/** Trains the model of needs and their options on example sentences. */
package dev.cloudguide.tools.understanding;
