package dev.cloudguide.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Words, numbers, lists and maps as DynamoDB holds them, and back; anything else is absent. */
final class PlainAttributes {
  static final int DEEPEST = 4;

  private PlainAttributes() {}

  static AttributeValue attribute(Object plain) {
    return switch (plain) {
      case String text -> AttributeValue.fromS(text);
      case Number number -> AttributeValue.fromN(new BigDecimal(number.toString()).toPlainString());
      case List<?> list -> AttributeValue.fromL(list.stream().map(PlainAttributes::attribute).toList());
      case Map<?, ?> map -> {
        Map<String, AttributeValue> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put(name.toString(), attribute(value)));
        yield AttributeValue.fromM(fields);
      }
      default -> throw new IllegalArgumentException(plain.getClass() + ": words, numbers, lists and maps only");
    };
  }

  static Optional<Object> plain(AttributeValue attribute) {
    return plain(attribute, DEEPEST);
  }

  private static Optional<Object> plain(AttributeValue attribute, int deep) {
    if (deep == 0) {
      return Optional.empty();
    }
    return switch (attribute.type()) {
      case S -> Optional.of(attribute.s());
      case N -> number(attribute.n());
      case L -> {
        List<Object> list = new ArrayList<>();
        attribute.l().forEach(one -> plain(one, deep - 1).ifPresent(list::add));
        yield Optional.of(list);
      }
      case M -> {
        Map<String, Object> map = new LinkedHashMap<>();
        attribute.m().forEach((name, value) -> plain(value, deep - 1).ifPresent(one -> map.put(name, one)));
        yield Optional.of(map);
      }
      default -> Optional.empty();
    };
  }

  static Optional<Object> number(String written) {
    try {
      return Optional.of(new BigDecimal(written));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
