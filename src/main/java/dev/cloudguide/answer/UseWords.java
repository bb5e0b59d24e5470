package dev.cloudguide.answer;

import dev.cloudguide.conversation.Phrase;
import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.estimate.Estimate.Estimated;
import dev.cloudguide.domain.estimate.Span;
import dev.cloudguide.domain.estimate.Usage;
import dev.cloudguide.domain.estimate.Use;
import dev.cloudguide.domain.money.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Use, said back: "four T3 medium instances", "five million requests a month". */
final class UseWords {
  /** What counted things are called where people call them so. */
  private static final Set<String> CALLED =
      Set.of("reads", "writes", "messages", "emails", "events", "transitions", "records", "characters",
          "iops");

  /** What is counted without a name: "forty of them". */
  private static final Set<String> PRONOUNS = Set.of("them", "those");

  private static final Set<String> ENGINES = Set.of(
      "mysql", "mariadb", "postgresql", "redis", "memcached", "valkey", "rabbitmq", "activemq");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private UseWords() {}

  /** The service with what was said of it. */
  static Phrase subject(Service service, Usage usage, Estimated done) {
    boolean moves = service.id().equals(Transfers.SERVICE) && !done.lines().isEmpty();
    List<Value> said = usage.uses().stream().filter(use -> !done.unused().contains(use))
        .<Value>map(use -> new Value.Said(use(use))).toList();
    return moves && !said.isEmpty()
        ? Phrase.of("estimate.subject.moved")
            .with("use", new Value.AllOf(said))
            .with("item", EstimateCard.item(done.lines().getFirst()))
        : subject(service, usage, done.unused());
  }

  private static Phrase subject(Service service, Usage usage, List<Use> unused) {
    List<Value> heard = new ArrayList<>();
    boolean machines = service.id().value().equals("ec2") && usage.type().isPresent();
    engine(usage).ifPresent(heard::add);
    if (usage.type().isPresent() && !machines) {
      heard.add(new Value.Said(machines(usage)));
    } else if (!machines) {
      counted(usage).ifPresent(heard::add);
    }
    for (Use use : usage.uses()) {
      if (!unused.contains(use)) {
        heard.add(new Value.Said(use(use)));
      }
    }
    days(usage).ifPresent(heard::add);
    Phrase name = machines ? machines(usage) : Phrase.of("card.text").with("text", service.shortName());
    return heard.isEmpty()
        ? Phrase.of("estimate.subject").with("service", name)
        : Phrase.of("estimate.subject.with").with("service", name).with("use", new Value.AllOf(heard));
  }

  /** On which days of a week, if hours of a day were said. */
  private static Optional<Value> days(Usage usage) {
    if (usage.uses().stream().noneMatch(use -> use.per().equals(Optional.of(Unit.DAY)))) {
      return Optional.empty();
    }
    String days = usage.stated().get(Usage.DAYS_A_WEEK);
    if (days != null) {
      return Optional.of(new Value.Said(Phrase.of("use.days-a-week").with("number", number(new BigDecimal(days)))));
    }
    return "yes".equals(usage.stated().get("weekdays"))
        ? Optional.of(new Value.Said(Phrase.of("use.weekdays"))) : Optional.empty();
  }

  /** Whether several machines are what an estimate is about, and so "come" to so much. */
  static boolean areMachines(Service service, Usage usage) {
    return service.id().value().equals("ec2") && usage.type().isPresent() && usage.count().orElse(1) > 1;
  }

  private static Phrase machines(Usage usage) {
    return machines(usage.type().orElseThrow(), usage.count().orElse(1));
  }

  /** "Four T three medium instances", "an M five large". */
  static Phrase machines(InstanceType type, int count) {
    return count == 1
        ? Phrase.of("estimate.machine").with("type", type)
        : Phrase.of("estimate.machines").with("count", count).with("type", type);
  }

  private static Optional<Value> engine(Usage usage) {
    return Optional.ofNullable(usage.stated().get("engine"))
        .filter(ENGINES::contains)
        .map(engine -> new Value.Said(Phrase.of("engine." + engine)));
  }

  private static Optional<Value> counted(Usage usage) {
    boolean named = usage.stated().containsKey("counted") && !PRONOUNS.contains(usage.stated().get("counted"));
    String key = "counted." + usage.stated().getOrDefault("counted", "") + (usage.count().orElse(0) == 1 ? ".one" : "");
    return usage.count().map(count -> named
        ? new Value.Said(Phrase.of(key).with("count", count))
        : new Value.Count(count));
  }

  /** One amount. */
  static Phrase use(Use use) {
    if (use.amount().compareTo(HALF) == 0 && use.per().isEmpty() && !CALLED.contains(use.of())) {
      return Phrase.of("use.half").with("unit", Phrase.of("unit." + use.unit().name()));
    }
    boolean one = use.amount().compareTo(BigDecimal.ONE) == 0;
    String thing = CALLED.contains(use.of()) ? "of." + use.of() : "units." + use.unit().name();
    String key = one && !CALLED.contains(use.of()) ? "unit." + use.unit().name() : thing;
    Phrase phrase = Phrase.of(use.per().isPresent() ? "use.per" : "use")
        .with("number", number(use.amount()))
        .with("unit", Phrase.of(key));
    return use.per().isPresent() ? phrase.with("per", Phrase.of("per." + use.per().get().name())) : phrase;
  }

  /** How long: "for six months", "for a year". */
  static Phrase span(Span span) {
    boolean one = span.amount().compareTo(BigDecimal.ONE) == 0;
    return one
        ? Phrase.of("span.one").with("unit", Phrase.of("unit." + span.unit().name()))
        : Phrase.of("span.many").with("number", number(span.amount()))
            .with("unit", Phrase.of("units." + span.unit().name()));
  }

  /** A number as it is: whole ones in words, others digit by digit. */
  static Value number(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() < 18
        ? new Value.Count(plain.longValueExact())
        : new Value.Text(plain.toPlainString());
  }
}
