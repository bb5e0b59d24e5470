package dev.cloudguide.alexa.speech;

import dev.cloudguide.conversation.Value;
import dev.cloudguide.domain.money.Unit;
import dev.cloudguide.domain.money.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Values as they are said. */
final class SpokenValues implements Wording.Filler {
  private static final BigDecimal TOO_LITTLE = new BigDecimal("0.001");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final Wording wording;
  private final Messages messages;
  private final int variant;

  SpokenValues(Wording wording, Messages messages, int variant) {
    this.wording = wording;
    this.messages = messages;
    this.variant = variant;
  }

  @Override
  public String literal(String text) {
    return text;
  }

  @Override
  public String value(Value value) {
    return switch (value) {
      case Value.Dollars dollars -> MoneyWords.spoken(dollars.amount());
      case Value.UnitCost cost -> unitCost(cost.each(), cost.per());
      case Value.Percent percent ->
          NumberWords.cardinal(percent.ratio().percent().setScale(0, RoundingMode.HALF_UP).longValue()) + " percent";
      case Value.Count count -> NumberWords.cardinal(count.number());
      case Value.Place place -> place.region().name();
      case Value.Instance instance -> InstanceWords.spoken(instance.type());
      case Value.Text text -> messages.lexicon().spoken(text.written());
      case Value.Said said -> wording.spoken(said.phrase(), variant);
      case Value.AllOf all -> Wording.joined(each(all.values()), messages.text("join.and"));
      case Value.AnyOf any -> Wording.joined(each(any.values()), messages.text("join.or"));
    };
  }

  private List<String> each(List<Value> values) {
    return values.stream().map(this::value).toList();
  }

  private String unitCost(Usd each, Unit per) {
    if (each.isZero() || each.amount().compareTo(TOO_LITTLE) >= 0) {
      return MoneyWords.spoken(each) + " " + messages.text("per." + per.name());
    }
    Usd perThousand = each.times(THOUSAND);
    if (perThousand.amount().compareTo(TOO_LITTLE.multiply(BigDecimal.TEN)) >= 0) {
      return MoneyWords.spoken(perThousand) + " " + messages.text("per.thousand") + " " + many(per);
    }
    return MoneyWords.spoken(perThousand.times(THOUSAND)) + " " + messages.text("per.million") + " " + many(per);
  }

  private String many(Unit per) {
    return messages.text("units." + per.name());
  }
}
