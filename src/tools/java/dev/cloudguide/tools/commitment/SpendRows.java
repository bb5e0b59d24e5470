package dev.cloudguide.tools.commitment;

import dev.cloudguide.domain.commitment.sizing.PricedLine;
import java.util.List;
import java.util.Map;

/** On-demand dollars, one row an hour. */
final class SpendRows extends HourlyRows {
  private final int usd = column("usd");

  SpendRows(List<String> columns, int currency, Problems problems) {
    super(columns, currency, problems);
  }

  @Override
  void add(int row, List<String> fields) {
    Hours.Step step = hour(row, fields);
    if (step == Hours.Step.SAME) {
      problems.add(row, "hour", "'" + fields.get(column("hour")) + "' stands there twice");
    }
    if (isAmount(row, usd, fields) && step == Hours.Step.NEXT) {
      record(row, 0, usd, fields);
    }
  }

  @Override
  HourlyFile.Usable usable() {
    return new HourlyFile.Usable(HourlyFile.Form.SPEND, recorder.usage(List.of(PricedLine.spend(Map.of()))));
  }
}
