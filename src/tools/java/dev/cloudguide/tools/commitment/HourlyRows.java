package dev.cloudguide.tools.commitment;

import dev.cloudguide.domain.commitment.sizing.UsageRecorder;
import java.util.List;

/** Takes the rows of a file one by one, and notes what is wrong with them. */
abstract class HourlyRows {
  final Problems problems;
  final UsageRecorder recorder = new UsageRecorder();
  private final List<String> columns;
  private final int currency;
  private final Hours hours;

  HourlyRows(List<String> columns, int currency, Problems problems) {
    this.columns = List.copyOf(columns);
    this.currency = currency;
    this.problems = problems;
    this.hours = new Hours(problems);
  }

  /** Takes one row with as many fields as there are columns. */
  abstract void add(int row, List<String> fields);

  /** Everything taken; only after no problem was noted. */
  abstract HourlyFile.Usable usable();

  Hours.Step hour(int row, List<String> fields) {
    Hours.Step step = hours.step(row, fields.get(column("hour")));
    if (step == Hours.Step.NEXT) {
      recorder.nextHour();
    }
    if (currency >= 0 && !fields.get(currency).equals("USD")) {
      problems.add(row, "currency", "'" + fields.get(currency) + "' is not USD; all amounts must be US dollars");
    }
    return step;
  }

  /** Whether that field is an amount; what is wrong with it is noted. */
  boolean isAmount(int row, int column, List<String> fields) {
    String problem = Amount.problem(fields.get(column));
    if (!problem.isEmpty()) {
      problems.add(row, columns.get(column), problem);
    }
    return problem.isEmpty();
  }

  void record(int row, int line, int column, List<String> fields) {
    String amount = fields.get(column);
    try {
      recorder.add(line, Amount.unscaled(amount), Amount.scale(amount));
    } catch (ArithmeticException _) {
      problems.add(row, columns.get(column), "'" + amount + "' is larger than can be held");
    }
  }

  int column(String name) {
    return columns.indexOf(name);
  }
}
