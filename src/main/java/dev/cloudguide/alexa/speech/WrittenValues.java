package dev.cloudguide.alexa.speech;

import dev.cloudguide.conversation.Value;
import java.math.RoundingMode;
import java.util.List;

/** Values as they are shown. */
final class WrittenValues implements Wording.Filler {
  private final Wording wording;
  private final Messages messages;

  WrittenValues(Wording wording, Messages messages) {
    this.wording = wording;
    this.messages = messages;
  }

  @Override
  public String literal(Template template, int index) {
    return template.written(index);
  }

  @Override
  public String value(Value value) {
    return switch (value) {
      case Value.Dollars dollars -> MoneyWords.written(dollars.amount());
      case Value.Exact exact -> "$" + exact.amount().decimal();
      case Value.Day day -> day.iso();
      case Value.UnitCost cost -> "$" + cost.each().decimal() + " per " + cost.per().label();
      case Value.Percent percent -> percent.ratio().percent().setScale(1, RoundingMode.HALF_UP) + "%";
      case Value.Count count -> MoneyWords.grouped(Long.toString(count.number()));
      case Value.Place place -> place.region().name() + " (" + place.region().code() + ")";
      case Value.Instance instance -> instance.type().apiName();
      case Value.Item item -> item.name();
      case Value.Text text -> Unspelled.of(text.written());
      case Value.Said said -> wording.written(said.phrase());
      case Value.AllOf all -> Wording.joined(each(all.values()), messages.text("join.and"));
      case Value.AnyOf any -> Wording.joined(each(any.values()), messages.text("join.or"));
    };
  }

  private List<String> each(List<Value> values) {
    return values.stream().map(this::value).toList();
  }
}
