package dev.cloudguide.tools.commitment;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, of which it keeps the first thousand. */
final class Problems {
  private static final int KEPT = 1_000;

  private final List<RowProblem> kept = new ArrayList<>();
  private int total;

  void add(int row, String field, String problem) {
    total++;
    if (kept.size() < KEPT) {
      kept.add(new RowProblem(row, field, problem));
    }
  }

  boolean isEmpty() {
    return total == 0;
  }

  HourlyFile.Rejected rejected() {
    return new HourlyFile.Rejected(kept, total);
  }
}
