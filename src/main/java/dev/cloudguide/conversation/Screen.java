package dev.cloudguide.conversation;

import dev.cloudguide.domain.money.Ratio;
import dev.cloudguide.domain.money.Usd;
import java.util.List;
import java.util.Optional;

/**
 * What a device with a screen shows beside an answer: what people would rather look at than hear. It has no words and
 * no layout of its own; amounts are exact.
 */
public sealed interface Screen {
  /** One line on top. */
  Phrase title();

  /** Who says so, and of when. */
  Optional<Phrase> source();

  /** Costs of the same thing side by side, in the order given. */
  record Bars(Phrase title, Optional<Phrase> source, List<Bar> bars) implements Screen {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param name what costs that
   * @param amount as long as the bar
   * @param aside the same in another unit
   */
  record Bar(Phrase name, Usd amount, Optional<Phrase> aside) {}

  /** What a cost is made of. */
  record CostLines(
      Phrase title, Optional<Phrase> source, List<Line> lines, Optional<Line> total, List<Phrase> notes)
      implements Screen {
    public CostLines {
      lines = List.copyOf(lines);
      notes = List.copyOf(notes);
    }
  }

  /**
   * One line of a cost.
   *
   * @param name what is paid for
   * @param detail how it comes about, or its unit
   * @param amount what it costs
   */
  record Line(Phrase name, Optional<Phrase> detail, Usd amount) {}

  /**
   * A commitment against paying on demand, by the share of time it is used.
   *
   * @param breakEven share of the time from which it pays
   * @param points what to read beside the lines, most important first
   */
  record BreakEven(Phrase title, Optional<Phrase> source, Ratio breakEven, List<Point> points) implements Screen {
    public BreakEven {
      points = List.copyOf(points);
    }
  }

  /**
   * Something with a name: "Caveat", "Saving".
   *
   * @param name what it is
   * @param text what there is to say of it
   */
  record Point(Phrase name, Phrase text) {}

  /** What is advised, why, and what else to know. */
  record Recommendation(Phrase title, Optional<Phrase> source, Phrase pick, Phrase reason, List<Point> points)
      implements Screen {
    public Recommendation {
      points = List.copyOf(points);
    }
  }

  /** Two or three things side by side. */
  record Comparison(Phrase title, Optional<Phrase> source, List<Column> columns) implements Screen {
    public Comparison {
      columns = List.copyOf(columns);
    }
  }

  /**
   * One of the things compared.
   *
   * @param lines what speaks for it, what it is for, what it costs
   */
  record Column(Phrase name, List<Phrase> lines) {
    public Column {
      lines = List.copyOf(lines);
    }
  }

  /** Things one after the other: options, levers, examples. */
  record Listing(Phrase title, Optional<Phrase> source, List<Entry> entries) implements Screen {
    public Listing {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One of them.
   *
   * @param detail a sentence on it
   * @param isQuestion whether a touch asks it: then the name is something to say
   */
  record Entry(Phrase name, Optional<Phrase> detail, boolean isQuestion) {}

  /** Words: for every other answer. */
  record Text(Phrase title, Optional<Phrase> source, List<Phrase> lines) implements Screen {
    public Text {
      lines = List.copyOf(lines);
    }
  }
}
