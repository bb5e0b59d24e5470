package dev.cloudguide.conversation;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.money.Usd;
import java.util.Map;
import java.util.Objects;

/**
 * Something to say, without its words: the key of a message and what fills its places. The words are in {@code
 * speech/}.
 *
 * @param key of the message
 * @param values by place name
 */
public record Phrase(String key, Map<String, Value> values) {
  public Phrase {
    Objects.requireNonNull(key, "key");
    values = values instanceof Places ? values : Places.of(values);
  }

  public static Phrase of(String key) {
    return new Phrase(key, Places.NONE);
  }

  /** This phrase with one more place filled. */
  public Phrase with(String place, Value value) {
    return new Phrase(key, ((Places) values).with(place, value));
  }

  public Phrase with(String place, String written) {
    return with(place, new Value.Text(written));
  }

  public Phrase with(String place, Usd amount) {
    return with(place, new Value.Dollars(amount));
  }

  public Phrase with(String place, Region region) {
    return with(place, new Value.Place(region));
  }

  public Phrase with(String place, InstanceType type) {
    return with(place, new Value.Instance(type));
  }

  public Phrase with(String place, long number) {
    return with(place, new Value.Count(number));
  }

  public Phrase with(String place, Phrase phrase) {
    return with(place, new Value.Said(phrase));
  }
}
