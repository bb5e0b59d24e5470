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
  private static final String ACCOUNT = "account";
  private static final String PERSON = "person";
  private static final String VERSION = "version";
  private static final String EXPIRES = "expires";
  private static final String REGION = "region";
  private static final String SYSTEM = "system";

  private PreferenceItem() {}

  static Map<String, AttributeValue> key(PersonKey person) {
    return Map.of(
        ACCOUNT, AttributeValue.fromS(person.account()), PERSON, AttributeValue.fromS(person.person()));
  }

  static Saved read(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return Saved.NOTHING;
    }
    Preferences preferences = new Preferences(
        text(item, REGION), text(item, SYSTEM).flatMap(OperatingSystem::withId));
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

  private static Optional<String> text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
  }

  private static Optional<Long> version(Map<String, AttributeValue> item) {
    try {
      return Optional.ofNullable(item.get(VERSION)).map(AttributeValue::n).map(Long::parseLong);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
