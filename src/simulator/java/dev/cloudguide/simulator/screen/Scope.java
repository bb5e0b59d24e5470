package dev.cloudguide.simulator.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What names stand for at one place of a document. */
final class Scope {
  private final Map<String, JsonNode> resources;
  private final Map<String, JsonNode> variables;

  private Scope(Map<String, JsonNode> resources, Map<String, JsonNode> variables) {
    this.resources = resources;
    this.variables = variables;
  }

  static Scope of(Viewport viewport) {
    return new Scope(new HashMap<>(), Map.of("viewport", viewport.properties()));
  }

  /** This scope and some more variables. */
  Scope with(Map<String, JsonNode> more) {
    Map<String, JsonNode> all = new HashMap<>(variables);
    all.putAll(more);
    return new Scope(resources, all);
  }

  /** Defines a resource for this scope and all made from it. */
  void define(String name, JsonNode value) {
    resources.put("@" + name, value);
  }

  /**
   * The value of a resource.
   *
   * @param name with its sign: {@code @ink}
   */
  JsonNode resource(String name) {
    JsonNode value = resources.get(name);
    if (value == null) {
      throw new Expressions.Unresolved(name + ": no such resource");
    }
    return value;
  }

  JsonNode variable(String name) {
    JsonNode value = variables.get(name);
    if (value == null) {
      throw new Expressions.Unresolved(name + ": stands for nothing here");
    }
    return value;
  }
}
