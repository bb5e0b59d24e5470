package dev.cloudguide.alexa.screen;

import dev.cloudguide.alexa.speech.Wording;
import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Screen;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A screen as the data source its document reads: written words, nothing empty. */
final class ScreenSource {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Wording wording;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private ScreenSource(Wording wording) {
    this.wording = wording;
  }

  /** The fields of a screen. */
  static Map<String, Object> of(Screen screen, Wording wording) {
    ScreenSource source = new ScreenSource(wording);
    source.fields.put("type", "object");
    source.fields.put("title", source.text(screen.title()));
    source.put(source.fields, "source", screen.source()
        .filter(phrase -> !wording.written(phrase).contains(Screens.ADDRESS)));
    switch (screen) {
      case Screen.Bars bars -> source.bars(bars);
      case Screen.CostLines costs -> source.costs(costs);
      case Screen.BreakEven breakEven -> source.breakEven(breakEven);
      case Screen.Recommendation advice -> source.recommendation(advice);
      case Screen.Comparison comparison -> source.comparison(comparison);
      case Screen.Listing listing -> source.listing(listing);
      case Screen.Text text -> source.texts("lines", text.lines());
    }
    return source.fields;
  }

  private void bars(Screen.Bars bars) {
    List<Usd> amounts = bars.bars().stream().map(Screen.Bar::amount).toList();
    BigDecimal most = amounts.stream().map(Usd::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal least = amounts.stream().map(Usd::amount).reduce(most, BigDecimal::min);
    AmountColumn column = column(amounts);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Screen.Bar bar : bars.bars()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", text(bar.name()));
      row.putAll(column.at(rows.size()));
      put(row, "aside", bar.aside());
      row.put("share", share(bar.amount().amount(), most));
      row.put("least", bar.amount().amount().compareTo(least) == 0);
      rows.add(row);
    }
    fields.put("rows", rows);
  }

  /** Of a hundred; never so little that nothing is seen. */
  private static int share(BigDecimal amount, BigDecimal most) {
    return most.signum() == 0 ? 1
        : Math.clamp(amount.multiply(HUNDRED).divide(most, 0, RoundingMode.HALF_UP).longValue(), 1, 100);
  }

  private AmountColumn column(List<Usd> amounts) {
    AmountColumn column = new AmountColumn(amounts);
    fields.put("wholeLength", column.wholeLength());
    fields.put("fractionLength", column.fractionLength());
    return column;
  }

  private void costs(Screen.CostLines costs) {
    List<Screen.Line> all = new ArrayList<>(costs.lines());
    costs.total().ifPresent(all::add);
    AmountColumn column = column(all.stream().map(Screen.Line::amount).toList());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Screen.Line line : all) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", text(line.name()));
      put(row, "detail", line.detail());
      row.putAll(column.at(rows.size()));
      rows.add(row);
    }
    if (costs.total().isPresent()) {
      fields.put("total", rows.removeLast());
    }
    fields.put("rows", rows);
    texts("notes", costs.notes());
  }

  private void breakEven(Screen.BreakEven breakEven) {
    fields.put("share", breakEven.breakEven().value().min(BigDecimal.ONE).setScale(4, RoundingMode.HALF_UP));
    fields.put("percent", breakEven.breakEven().percent().setScale(0, RoundingMode.HALF_UP) + "%");
    fields.put("onDemand", text(Phrase.of("screen.on-demand")));
    fields.put("commitment", text(Phrase.of("screen.commitment")));
    fields.put("axis", text(Phrase.of("screen.axis")));
    points(breakEven.points());
  }

  private void recommendation(Screen.Recommendation advice) {
    fields.put("pick", text(advice.pick()));
    fields.put("reason", text(advice.reason()));
    points(advice.points());
  }

  private void points(List<Screen.Point> points) {
    list("points", points.stream().map(point -> named(point.name(), Optional.of(point.text()))).toList());
  }

  private void comparison(Screen.Comparison comparison) {
    List<Map<String, Object>> columns = new ArrayList<>();
    for (Screen.Column column : comparison.columns()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("name", text(column.name()));
      if (!column.lines().isEmpty()) {
        fields.put("lines", column.lines().stream().map(this::text).toList());
      }
      columns.add(fields);
    }
    list("columns", columns);
  }

  private void listing(Screen.Listing listing) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Screen.Entry entry : listing.entries()) {
      Map<String, Object> fields = named(entry.name(), entry.detail());
      if (entry.isQuestion()) {
        fields.put("arguments", new Touch.Said().arguments(wording.written(entry.name())));
      }
      entries.add(fields);
    }
    list("entries", entries);
  }

  private Map<String, Object> named(Phrase name, Optional<Phrase> text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", text(name));
    put(fields, "text", text);
    return fields;
  }

  private void texts(String name, List<Phrase> phrases) {
    list(name, phrases.stream().map(this::text).toList());
  }

  /** A list without anything in it is left out: APL would show its items once, without data. */
  private void list(String name, List<?> values) {
    if (!values.isEmpty()) {
      fields.put(name, values);
    }
  }

  private void put(Map<String, Object> target, String name, Optional<Phrase> phrase) {
    phrase.ifPresent(present -> target.put(name, text(present)));
  }

  private String text(Phrase phrase) {
    String written = wording.written(phrase);
    return escaped(beginsWithWord(written) ? Wording.capitalized(written) : written);
  }

  /** An instance type is no word: it stays as AWS writes it. */
  private static boolean beginsWithWord(String text) {
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    return text.substring(0, end).chars().allMatch(c -> Character.isLetter(c) || c == ',' || c == '\'' || c == ':');
  }

  /** APL reads markup in texts. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
