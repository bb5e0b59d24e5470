package dev.cloudguide.tools.runningcost;

import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.Rate;
import dev.cloudguide.domain.price.UnitLookup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The monthly bill of the production stack, line by line; without free tiers, which the price book does not hold. */
public final class RunningCost {
  private static final String REGION = "us-east-1";
  private static final long[] SESSIONS = {1_000, 1_000_000, 100_000_000};
  private static final BigDecimal ALARMS = BigDecimal.valueOf(7);
  /** Latency by three starts, requests by eight outcomes, three counts without dimension, and the problems. */
  private static final BigDecimal METRICS = BigDecimal.valueOf(3 + 8 + 3 + 1);
  private static final BigDecimal KEPT_COMPRESSED = new BigDecimal("0.15");

  private static final Usd CENT = Usd.of("0.01");

  private final PriceBook prices;

  public RunningCost(PriceBook prices) {
    this.prices = prices;
  }

  /**
   * One thing that is charged for.
   *
   * @param what it is
   * @param amount how much of it a month
   * @param rate its price
   */
  public record Line(String what, BigDecimal amount, Rate rate) {
    /** What it comes to. */
    public Usd cost() {
      return rate.cost(amount);
    }
  }

  /**
   * The lines of a month.
   *
   * @param sessions how many a month
   */
  public List<Line> lines(long sessions) {
    Load load = new Load(sessions);
    List<Line> lines = new ArrayList<>();
    lines.add(line("Lambda, requests", "lambda", "requests", load.millionCalls()));
    lines.add(line("Lambda, computing (arm)", "lambda", "compute arm", load.gigabyteSeconds()));
    lines.add(line("DynamoDB, reads", "dynamodb", "on-demand reads", load.millionReadUnits()));
    lines.add(line("DynamoDB, writes", "dynamodb", "on-demand writes", load.millionWriteUnits()));
    lines.add(line("DynamoDB, storage", "dynamodb", "standard storage", load.tableGigabytes()));
    lines.add(line("DynamoDB, point-in-time recovery", "dynamodb", "continuous backup storage", load.tableGigabytes()));
    lines.add(line("CloudWatch, log lines taken in", "cloudwatch-logs", "ingestion", load.logGigabytes()));
    lines.add(line("CloudWatch, log lines kept", "cloudwatch-logs", "storage",
        load.logGigabytes().multiply(KEPT_COMPRESSED)));
    lines.add(line("CloudWatch, alarms", "cloudwatch", "alarm", ALARMS));
    lines.add(line("CloudWatch, metrics", "cloudwatch", "custom metrics", METRICS));
    lines.add(line("CloudWatch, dashboard", "cloudwatch", "dashboard", BigDecimal.ONE));
    return lines;
  }

  /** What a month comes to. */
  public Usd total(long sessions) {
    return lines(sessions).stream().map(Line::cost).reduce(Usd.ZERO, Usd::plus);
  }

  /** The bills of a thousand, a million and a hundred million sessions a month, as a table with its arithmetic. */
  public String table() {
    StringBuilder table = new StringBuilder("| charged for | each | 1 thousand | 1 million | 100 million |\n");
    table.append("|---|---|---:|---:|---:|\n");
    List<Line> first = lines(SESSIONS[0]);
    for (int i = 0; i < first.size(); i++) {
      Rate rate = first.get(i).rate();
      table.append("| ").append(first.get(i).what()).append(" | ").append(price(rate)).append(" |");
      for (long sessions : SESSIONS) {
        Line line = lines(sessions).get(i);
        table.append(' ').append(amount(line.amount())).append(" → ").append(dollars(line.cost())).append(" |");
      }
      table.append('\n');
    }
    table.append("| **in all** | |");
    for (long sessions : SESSIONS) {
      table.append(" **").append(dollars(total(sessions))).append("** |");
    }
    return table.append('\n').toString();
  }

  private Line line(String what, String service, String item, BigDecimal amount) {
    return switch (prices.unit(new ServiceId(service), item, REGION)) {
      case UnitLookup.Found found -> new Line(what, amount, found.price().rate());
      case UnitLookup.UnknownService other -> throw missing(service, item);
      case UnitLookup.UnknownItem other -> throw missing(service, item);
      case UnitLookup.NotInRegion other -> throw missing(service, item);
    };
  }

  private static IllegalStateException missing(String service, String item) {
    return new IllegalStateException("the price book has no " + item + " of " + service + " in " + REGION);
  }

  private static String price(Rate rate) {
    String more = switch (rate) {
      case Rate.Flat flat -> "";
      case Rate.Tiered tiered -> tiered.tiers().size() > 1
          ? ", less above " + amount(tiered.tiers().get(1).from())
          : "";
    };
    return rate.first() + " per " + rate.per().label() + more;
  }

  private static String amount(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, amount.stripTrailingZeros().scale()) + "f", amount);
  }

  private static String dollars(Usd cost) {
    if (!cost.isZero() && cost.compareTo(CENT) < 0) {
      return "under $0.01";
    }
    return "$" + String.format(Locale.ROOT, "%,.2f", cost.amount().setScale(2, RoundingMode.HALF_UP));
  }
}
