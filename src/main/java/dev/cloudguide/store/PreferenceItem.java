package dev.cloudguide.store;

import dev.cloudguide.conversation.PersonKey;
import dev.cloudguide.conversation.PreferenceStore.Saved;
import dev.cloudguide.conversation.Preferences;
import dev.cloudguide.conversation.written.PreferencesCodec;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Preferences as a DynamoDB item. A save touches only what it changes: what is of the wrong type, and what a newer
 * version of this program saved beside it, stays as it is.
 */
final class PreferenceItem {
  static final String ACCOUNT = "account";
  static final String PERSON = "person";
  private static final String VERSION = "version";
  /** Epoch seconds: when the table drops the row. */
  static final String EXPIRES = "expires";

  private PreferenceItem() {}

  static Map<String, AttributeValue> key(PersonKey person) {
    return Map.of(
        ACCOUNT, AttributeValue.fromS(person.account()), PERSON, AttributeValue.fromS(person.person()));
  }

  static Saved of(Map<String, AttributeValue> item) {
    Map<String, Object> fields = new HashMap<>();
    item.forEach((name, value) -> PlainAttributes.plain(value).ifPresent(plain -> fields.put(name, plain)));
    return read(fields);
  }

  /** What is saved, from an item's plain attributes; no item has none. */
  static Saved read(Map<String, Object> fields) {
    return fields.isEmpty() ? Saved.NOTHING : new Saved(PreferencesCodec.read(fields), version(fields));
  }

  /** The difference between what was read and what is to be, on condition that nobody saved in between. */
  static UpdateItemRequest.Builder update(PersonKey person, Saved read, Preferences after, long expires) {
    Map<String, Object> before = PreferencesCodec.write(read.preferences());
    Map<String, Object> now = PreferencesCodec.write(after);
    Map<String, String> names = new LinkedHashMap<>(Map.of("#version", VERSION, "#expires", EXPIRES));
    Map<String, AttributeValue> values = new LinkedHashMap<>();
    values.put(":next", AttributeValue.fromN(Long.toString(read.version().orElse(0L) + 1)));
    values.put(":expires", AttributeValue.fromN(Long.toString(expires)));
    StringBuilder set = new StringBuilder("SET #version = :next, #expires = :expires");
    StringBuilder remove = new StringBuilder();
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(now.keySet());
    int place = 0;
    for (String field : all) {
      if (!Objects.equals(before.get(field), now.get(field))) {
        String name = "#f" + place;
        names.put(name, field);
        if (now.containsKey(field)) {
          String value = ":f" + place;
          values.put(value, PlainAttributes.attribute(now.get(field)));
          set.append(", ").append(name).append(" = ").append(value);
        } else {
          remove.append(remove.isEmpty() ? " REMOVE " : ", ").append(name);
        }
        place++;
      }
    }
    read.version().ifPresent(version -> values.put(":read", AttributeValue.fromN(version.toString())));
    return UpdateItemRequest.builder()
        .key(key(person))
        .updateExpression(set.append(remove).toString())
        .conditionExpression(read.version().isPresent() ? "#version = :read" : "attribute_not_exists(#version)")
        .expressionAttributeNames(names)
        .expressionAttributeValues(values);
  }

  private static Optional<Long> version(Map<String, Object> fields) {
    try {
      return fields.get(VERSION) instanceof BigDecimal number ? Optional.of(number.longValueExact()) : Optional.empty();
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
