package dev.cloudguide.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Medians of every contender, and their ratio to the first one's. */
final class Table {
  /** What is told of each contender. */
  private enum Figure {
    FIRST_ANSWER("start to first answer, ms", Measured::firstAnswerMillis),
    INIT("init, ms", Measured::initMillis),
    FIRST_EVENT("first event, ms", Measured::firstEventMillis),
    WARM("warm p50, ms", Measured::warmMedianMillis),
    WARM_P99("warm p99, ms", Measured::warmP99Millis),
    CPU("CPU to first answer, ms", Measured::cpuMillis),
    MEMORY("peak memory, MB", Measured::peakMegabytes);

    private final String title;
    private final ToDoubleFunction<Measured> of;

    Figure(String title, ToDoubleFunction<Measured> of) {
      this.title = title;
      this.of = of;
    }
  }

  private Table() {}

  static String of(Map<Contender, List<Measured>> measured) throws IOException {
    StringBuilder table = new StringBuilder("| ");
    for (Contender contender : measured.keySet()) {
      table.append(" | ").append(contender.name());
    }
    table.append(" |\n|---").append("|---".repeat(measured.size())).append("|\n");
    for (Figure figure : Figure.values()) {
      table.append("| ").append(figure.title);
      double first = 0;
      for (List<Measured> runs : measured.values()) {
        double median = Measured.median(runs, figure.of);
        first = first == 0 ? median : first;
        table.append(String.format(Locale.ROOT, " | %s (%.2f)", rounded(median), median / first));
      }
      table.append(" |\n");
    }
    table.append("| jar, MB");
    for (Contender contender : measured.keySet()) {
      table.append(String.format(Locale.ROOT, " | %.1f", Files.size(contender.jar()) / 1e6));
    }
    return table.append(" |\n\nMedians of ").append(measured.values().iterator().next().size())
        .append(" runs by turns; in brackets the ratio to the first column.\n").toString();
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
  }
}
