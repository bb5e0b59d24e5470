package dev.cloudguide.bench.start;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One run of one contender.
 *
 * @param firstAnswerMillis from the start of the process
 * @param initMillis from the start of the process until it asks for an event
 * @param firstEventMillis from the first event until its answer
 * @param warmMillis of each later event, in rising order
 * @param cpuMillis until the first answer, of all threads
 * @param peakMegabytes of resident memory over the whole run
 */
record Measured(
    double firstAnswerMillis, double initMillis, double firstEventMillis, double[] warmMillis,
    double cpuMillis, double peakMegabytes) {

  double warmMedianMillis() {
    return at(0.50);
  }

  double warmP99Millis() {
    return at(0.99);
  }

  private double at(double share) {
    return warmMillis.length == 0 ? 0 : warmMillis[(int) (share * (warmMillis.length - 1))];
  }

  /** The middle one of several runs' figures. */
  static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    double[] figures = runs.stream().mapToDouble(figure).sorted().toArray();
    double upper = figures[figures.length / 2];
    return figures.length % 2 == 1 ? upper : (upper + figures[figures.length / 2 - 1]) / 2;
  }

  static double[] rising(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
