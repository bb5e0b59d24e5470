/** Trains the model of needs on example sentences. */
package dev.cloudguide.tools.understanding;
