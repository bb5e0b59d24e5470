package dev.cloudguide.tools.models;

import java.util.List;
import java.util.Map;

/**
 * One intent as written in a template file.
 *
 * @param name as in the handlers
 * @param slots name to type, in order
 * @param samples utterances, expanded
 */
record IntentSource(String name, Map<String, String> slots, List<String> samples) {
  IntentSource {
    samples = List.copyOf(samples);
  }
}
