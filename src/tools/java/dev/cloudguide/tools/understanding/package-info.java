/** Trains the models of needs and of their options on example sentences. */
package dev.cloudguide.tools.understanding;
