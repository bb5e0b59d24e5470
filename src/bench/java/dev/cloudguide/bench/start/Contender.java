package dev.cloudguide.bench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A function as it would be deployed.
 *
 * @param name as the table has it
 * @param jar what is deployed
 * @param handler its entry point
 * @param flags of Java, besides Lambda's own
 * @param environment besides Lambda's own
 * @param event what it is asked, each time
 * @param expected words that the answer must hold, lest a failure be measured
 */
record Contender(
    String name, Path jar, String handler, List<String> flags, Map<String, String> environment,
    byte[] event, String expected) {

  /** The same, started otherwise. */
  Contender with(String otherName, List<String> otherFlags, Map<String, String> otherEnvironment) {
    return new Contender(otherName, jar, handler, otherFlags, otherEnvironment, event, expected);
  }

  /** The same, asked something else. */
  Contender asked(String otherName, byte[] otherEvent, String otherExpected) {
    return new Contender(otherName, jar, handler, flags, environment, otherEvent, otherExpected);
  }
}
