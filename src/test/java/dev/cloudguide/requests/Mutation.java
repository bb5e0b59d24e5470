package dev.cloudguide.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damage done to a request: a field dropped, nulled, of another type, or far too big. */
final class Mutation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int OVERSIZED = 20_000;
  private static final List<String> HOSTILE = List.of(
      "", " ", "?", "null", "<speak>x</speak>", "& < > \" '", "\u0000\u0007", "\uD83D\uDE00", "-1", "1e309", "NaN",
      "2026-13-45T99:99", "AMAZON.HelpIntent", "../../etc", "${x}", "%s%n", "{{x}}");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** The request with one to three fields damaged. */
  ObjectNode damaged(ObjectNode request) {
    ObjectNode copy = request.deepCopy();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      damage(copy);
    }
    return copy;
  }

  private void damage(ObjectNode root) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>(object.properties().stream().map(java.util.Map.Entry::getKey).toList());
    if (names.isEmpty()) {
      object.set("added", value());
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.putNull(name);
      case 2 -> object.set(name, value());
      default -> object.put(name, "x".repeat(OVERSIZED));
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(child -> collect(child, objects));
  }

  private JsonNode value() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.textNode(HOSTILE.get(random.nextInt(HOSTILE.size())));
      case 1 -> JSON.numberNode(random.nextLong());
      case 2 -> JSON.numberNode(random.nextDouble() * 1e300);
      case 3 -> JSON.booleanNode(random.nextBoolean());
      case 4 -> JSON.objectNode();
      case 5 -> JSON.arrayNode();
      case 6 -> JSON.objectNode().set("value", JSON.arrayNode().add(1));
      case 7 -> list();
      default -> JSON.numberNode(-random.nextInt(1_000));
    };
  }

  private ArrayNode list() {
    ArrayNode list = JSON.arrayNode();
    for (int i = random.nextInt(50); i >= 0; i--) {
      list.add(random.nextBoolean() ? JSON.nullNode() : JSON.textNode("x"));
    }
    return list;
  }
}
