package dev.cloudguide.tools.commitment;

import dev.cloudguide.domain.commitment.CommitmentOption;
import dev.cloudguide.domain.commitment.sizing.PricedLine;
import dev.cloudguide.domain.money.Usd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Use by line, with its rates. */
final class UsageRows extends HourlyRows {
  private static final int MOST_RATE_DECIMALS = 12;
  /** Six before the point, and the point. */
  private static final int MOST_RATE_DIGITS = 7;

  private final int line = column("line");
  private final int usage = column("usage");
  private final int onDemand = column("on_demand_rate");
  private final Map<Integer, CommitmentOption.Plan> plans;
  private final List<String> columns;
  private final Map<String, Line> lines = new HashMap<>();
  private final List<PricedLine> priced = new ArrayList<>();
  private int hour;

  UsageRows(List<String> columns, int currency, Map<Integer, CommitmentOption.Plan> plans, Problems problems) {
    super(columns, currency, problems);
    this.columns = List.copyOf(columns);
    this.plans = plans;
  }

  /** A line as its first row has it. */
  private static final class Line {
    private final int index;
    private final int firstRow;
    private final List<String> fields;
    private int lastHour;

    private Line(int index, int firstRow, List<String> fields) {
      this.index = index;
      this.firstRow = firstRow;
      this.fields = List.copyOf(fields);
    }
  }

  @Override
  void add(int row, List<String> fields) {
    Hours.Step step = hour(row, fields);
    if (step == Hours.Step.NEXT) {
      hour++;
    }
    boolean right = isAmount(row, usage, fields) && step != Hours.Step.WRONG;
    String name = fields.get(line);
    if (name.isEmpty()) {
      problems.add(row, "line", "is empty");
      return;
    }
    Line known = lines.get(name);
    if (known == null) {
      known = first(row, name, fields);
    } else {
      checkRates(row, known, fields);
      if (known.lastHour == hour && step != Hours.Step.WRONG) {
        problems.add(row, "line", "'" + name + "' stands there twice in one hour");
      }
    }
    known.lastHour = hour;
    if (right) {
      record(row, known.index, usage, fields);
    }
  }

  private Line first(int row, String name, List<String> fields) {
    Map<CommitmentOption.Plan, Usd> rates = new HashMap<>();
    boolean right = isRate(row, onDemand, fields);
    for (Map.Entry<Integer, CommitmentOption.Plan> plan : plans.entrySet()) {
      String rate = fields.get(plan.getKey());
      if (rate.isEmpty()) {
        continue;
      }
      if (!isRate(row, plan.getKey(), fields)) {
        right = false;
      } else if (Amount.unscaled(rate) == 0) {
        problems.add(row, columns.get(plan.getKey()), "'" + rate + "' must be above zero, or empty if not covered");
        right = false;
      } else {
        rates.put(plan.getValue(), Usd.of(rate));
      }
    }
    Line line = new Line(lines.size(), row, fields);
    lines.put(name, line);
    priced.add(new PricedLine(name, right ? Usd.of(fields.get(onDemand)) : Usd.ZERO, rates));
    return line;
  }

  private boolean isRate(int row, int column, List<String> fields) {
    if (!isAmount(row, column, fields)) {
      return false;
    }
    String rate = fields.get(column);
    if (Amount.scale(rate) > MOST_RATE_DECIMALS || rate.length() - Amount.scale(rate) > MOST_RATE_DIGITS) {
      problems.add(row, columns.get(column), "'" + rate + "' must be below a million, with at most "
          + MOST_RATE_DECIMALS + " digits after the point");
      return false;
    }
    return true;
  }

  private void checkRates(int row, Line known, List<String> fields) {
    checkSame(row, known, onDemand, fields);
    for (int plan : plans.keySet()) {
      checkSame(row, known, plan, fields);
    }
  }

  private void checkSame(int row, Line known, int column, List<String> fields) {
    String rate = fields.get(column);
    String first = known.fields.get(column);
    if (!rate.equals(first)) {
      problems.add(row, columns.get(column), "'" + rate + "' differs from '" + first + "' for the same line in row "
          + known.firstRow);
    }
  }

  @Override
  HourlyFile.Usable usable() {
    return new HourlyFile.Usable(HourlyFile.Form.USAGE, recorder.usage(priced));
  }
}
