package dev.cloudguide.store;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.domain.catalog.OperatingSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Preferences as a DynamoDB item; attributes of the wrong type are as if they were not there. */
final class PreferenceItem {
  static final String ACCOUNT = "account";
  static final String PERSON = "person";
  private static final String VERSION = "version";
  private static final String EXPIRES = "expires";
  private static final String REGION = "region";
  private static final String SYSTEM = "system";

  private PreferenceItem() {}

  static Map<String, AttributeValue> key(PersonKey person) {
    return Map.of(
        ACCOUNT, AttributeValue.fromS(person.account()), PERSON, AttributeValue.fromS(person.person()));
  }

  /**
   * An attribute of DynamoDB's.
   *
   * @param type {@code S} or {@code N}
   */
  record Attribute(String type, String value) {}

  static Saved of(Map<String, AttributeValue> item) {
    Map<String, Attribute> attributes = new HashMap<>();
    item.forEach((name, value) -> {
      if (value.s() != null) {
        attributes.put(name, new Attribute("S", value.s()));
      } else if (value.n() != null) {
        attributes.put(name, new Attribute("N", value.n()));
      }
    });
    return read(attributes);
  }

  static Saved read(Map<String, Attribute> item) {
    if (item.isEmpty()) {
      return Saved.NOTHING;
    }
    Preferences preferences = new Preferences(
        value(item, REGION, "S"), value(item, SYSTEM, "S").flatMap(OperatingSystem::withId));
    return new Saved(preferences, version(item));
  }

  static Map<String, AttributeValue> write(PersonKey person, Saved changed, long expires) {
    Map<String, AttributeValue> item = new HashMap<>(key(person));
    item.put(VERSION, AttributeValue.fromN(Long.toString(changed.version().orElse(0L) + 1)));
    item.put(EXPIRES, AttributeValue.fromN(Long.toString(expires)));
    changed.preferences().region().ifPresent(region -> item.put(REGION, AttributeValue.fromS(region)));
    changed.preferences().system().ifPresent(system -> item.put(SYSTEM, AttributeValue.fromS(system.id())));
    return item;
  }

  private static Optional<String> value(Map<String, Attribute> item, String name, String type) {
    Attribute attribute = item.get(name);
    return attribute == null || !attribute.type().equals(type) ? Optional.empty() : Optional.of(attribute.value());
  }

  private static Optional<Long> version(Map<String, Attribute> item) {
    try {
      return value(item, VERSION, "N").map(Long::parseLong);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
