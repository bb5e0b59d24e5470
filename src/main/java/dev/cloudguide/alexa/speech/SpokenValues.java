package dev.cloudguide.alexa.speech;

import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Values as they are said. */
final class SpokenValues implements Wording.Filler {
  private static final BigDecimal TOO_LITTLE = new BigDecimal("0.001");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal MONTH_HOURS = BigDecimal.valueOf(Unit.MONTH_HOURS);
  private static final Set<Unit> HOURLY =
      EnumSet.of(Unit.HOUR, Unit.GB_HOUR, Unit.VCPU_HOUR, Unit.CAPACITY_UNIT_HOUR);

  private final Wording wording;
  private final Messages messages;
  private final Ways ways;

  SpokenValues(Wording wording, Messages messages, Ways ways) {
    this.wording = wording;
    this.messages = messages;
    this.ways = ways;
  }

  @Override
  public String literal(Template template, int index) {
    return template.spoken(index);
  }

  @Override
  public String value(Value value) {
    return switch (value) {
      case Value.Dollars dollars -> money(dollars.amount());
      case Value.Exact exact -> MoneyWords.exact(exact.amount());
      case Value.Day day -> DayWords.spoken(day.iso());
      case Value.UnitCost cost -> unitCost(cost.each(), cost.per());
      case Value.Percent percent ->
          NumberWords.cardinal(percent.ratio().percent().setScale(0, RoundingMode.HALF_UP).longValue()) + " percent";
      case Value.Count count -> NumberWords.cardinal(count.number());
      case Value.Place place -> place.region().name();
      case Value.Instance instance -> InstanceWords.spoken(instance.type());
      case Value.Item item -> item(item);
      case Value.Text text -> messages.lexicon().spoken(text.written());
      case Value.Said said -> wording.spoken(said.phrase(), ways);
      case Value.AllOf all -> Wording.joined(each(all.values()), messages.text("join.and"));
      case Value.AnyOf any -> Wording.joined(each(any.values()), messages.text("join.or"));
    };
  }

  private List<String> each(List<Value> values) {
    return values.stream().map(this::value).toList();
  }

  /** In words of its own where it has some, else as the price book names it. */
  private String item(Value.Item item) {
    String key = "item." + item.service() + "." + item.name().replace(' ', '-');
    return messages.has(key) ? messages.text(key) : messages.lexicon().spoken(item.name());
  }

  /** Per thousand or million where one unit costs too little to say; a small price an hour is said for the month. */
  private String unitCost(Usd each, Unit per) {
    if (HOURLY.contains(per) && each.amount().compareTo(CENT) < 0 && !each.isZero()) {
      return money(each.times(MONTH_HOURS)) + " " + messages.text("per.month." + per.name());
    }
    if (each.isZero() || each.amount().compareTo(TOO_LITTLE) >= 0) {
      return money(each) + " " + messages.text("per." + per.name());
    }
    Usd perThousand = each.times(THOUSAND);
    if (perThousand.amount().compareTo(TOO_LITTLE.multiply(BigDecimal.TEN)) >= 0) {
      return money(perThousand) + " " + messages.text("per.thousand") + many(per);
    }
    return money(perThousand.times(THOUSAND)) + " " + messages.text("per.million") + many(per);
  }

  private String money(Usd usd) {
    return MoneyWords.spoken(usd, messages.text(Messages.UNDER_A_CENT));
  }

  /** Of what; things that are simply counted have a name of their own behind it. */
  private String many(Unit per) {
    return per == Unit.EACH ? "" : " " + messages.text("units." + per.name());
  }
}
