package dev.cloudguide.simulator.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document and its data sources on one viewport: which components there are, and their values. */
final class Inflater {
  private static final Set<String> PRIMITIVES =
      Set.of("Container", "ScrollView", "Text", "Frame", "TouchWrapper", "VectorGraphic");
  private static final Set<String> NO_VALUES = Set.of("type", "when", "item", "items", "data", "style", "onPress");

  private final JsonNode document;
  private final Viewport viewport;
  private final Scope root;

  private Inflater(JsonNode document, Viewport viewport) {
    this.document = document;
    this.viewport = viewport;
    this.root = Scope.of(viewport);
  }

  /**
   * The outermost component.
   *
   * @throws Expressions.Unresolved if a name stands for nothing
   */
  static Box inflate(JsonNode document, JsonNode datasources, Viewport viewport) {
    Inflater inflater = new Inflater(document, viewport);
    inflater.resources();
    JsonNode main = document.path("mainTemplate");
    Scope scope = inflater.root.with(Map.of(main.path("parameters").path(0).asText(), datasources));
    return inflater.component(main.path("item"), scope)
        .orElseThrow(() -> new Expressions.Unresolved("mainTemplate: shows nothing"));
  }

  private void resources() {
    for (JsonNode block : document.path("resources")) {
      if (!block.has("when") || Expressions.truth(value(block.path("when"), root))) {
        for (String kind : List.of("booleans", "colors", "dimensions", "numbers", "strings")) {
          block.path(kind).properties().forEach(one -> root.define(one.getKey(), value(one.getValue(), root)));
        }
      }
    }
  }

  private static JsonNode value(JsonNode raw, Scope scope) {
    return new Expressions(scope).value(raw);
  }

  private Optional<Box> component(JsonNode item, Scope scope) {
    if (item.has("when") && !Expressions.truth(value(item.path("when"), scope))) {
      return Optional.empty();
    }
    String type = item.path("type").asText();
    if (PRIMITIVES.contains(type)) {
      return Optional.of(primitive(type, item, scope));
    }
    JsonNode layout = document.path("layouts").path(type);
    if (layout.isMissingNode()) {
      throw new Expressions.Unresolved(type + ": no such component or layout");
    }
    Map<String, JsonNode> given = new HashMap<>();
    for (JsonNode parameter : layout.path("parameters")) {
      String name = parameter.textValue();
      given.put(name, item.has(name) ? value(item.get(name), scope) : MissingNode.getInstance());
    }
    return list(layout.has("items") ? layout.get("items") : layout.path("item")).stream()
        .flatMap(inner -> component(inner, scope.with(given)).stream())
        .findFirst();
  }

  private Box primitive(String type, JsonNode item, Scope scope) {
    Map<String, JsonNode> values = new HashMap<>(style(item, scope));
    item.properties().forEach(property -> {
      if (!NO_VALUES.contains(property.getKey())) {
        values.put(property.getKey(), sized(value(property.getValue(), scope)));
      }
    });
    if (item.has("onPress")) {
      values.put("arguments", value(item.path("onPress").path(0).path("arguments"), scope));
    }
    if (type.equals("VectorGraphic")) {
      values.put("graphic", graphic(values));
    }
    Box box = new Box(type, values);
    boolean many = type.equals("Container");
    List<JsonNode> items = list(item.has("items") ? item.get("items") : item.path("item"));
    if (item.has("data")) {
      each(box, items, value(item.get("data"), scope), scope);
    } else {
      for (JsonNode child : items) {
        if (many || box.children.isEmpty()) {
          component(child, scope).ifPresent(box.children::add);
        }
      }
    }
    return box;
  }

  /** For each datum the first item that applies. */
  private void each(Box box, List<JsonNode> items, JsonNode data, Scope scope) {
    if (!data.isArray() || data.isEmpty()) {
      throw new Expressions.Unresolved("data: " + data + " is no list with something in it");
    }
    for (int i = 0; i < data.size(); i++) {
      Scope inner = scope.with(
          Map.of("data", data.get(i), "index", IntNode.valueOf(i), "length", IntNode.valueOf(data.size())));
      for (JsonNode child : items) {
        Optional<Box> made = component(child, inner);
        if (made.isPresent()) {
          box.children.add(made.get());
          break;
        }
      }
    }
  }

  private Map<String, JsonNode> style(JsonNode item, Scope scope) {
    Map<String, JsonNode> values = new HashMap<>();
    if (!item.has("style")) {
      return values;
    }
    JsonNode style = document.path("styles").path(item.path("style").asText());
    if (style.isMissingNode()) {
      throw new Expressions.Unresolved(item.path("style") + ": no such style");
    }
    ObjectNode state = viewport.properties().objectNode();
    state.set("focused", BooleanNode.FALSE);
    state.set("pressed", BooleanNode.FALSE);
    Scope still = scope.with(Map.of("state", state));
    for (JsonNode block : style.path("values")) {
      if (!block.has("when") || Expressions.truth(value(block.path("when"), still))) {
        block.properties().stream().filter(one -> !one.getKey().equals("when"))
            .forEach(one -> values.put(one.getKey(), sized(value(one.getValue(), still))));
      }
    }
    return values;
  }

  /** Sizes in parts of the viewport as pixels. */
  private JsonNode sized(JsonNode value) {
    if (!value.isTextual() || !value.textValue().endsWith("vw") && !value.textValue().endsWith("vh")) {
      return value;
    }
    String text = value.textValue();
    double share = Double.parseDouble(text.substring(0, text.length() - 2)) / 100;
    return new DoubleNode(share * (text.endsWith("vw") ? viewport.width() : viewport.height()));
  }

  /** A drawing with its parameters filled in. */
  private JsonNode graphic(Map<String, JsonNode> given) {
    JsonNode graphic = document.path("graphics").path(given.get("source").asText());
    if (graphic.isMissingNode()) {
      throw new Expressions.Unresolved(given.get("source") + ": no such graphic");
    }
    Map<String, JsonNode> parameters = new HashMap<>();
    for (JsonNode parameter : graphic.path("parameters")) {
      parameters.put(parameter.textValue(), given.get(parameter.textValue()));
    }
    Scope scope = root.with(parameters);
    ObjectNode filled = graphic.deepCopy();
    for (JsonNode part : filled.path("items")) {
      part.properties().forEach(one -> one.setValue(value(one.getValue(), scope)));
    }
    return filled;
  }

  private static List<JsonNode> list(JsonNode oneOrMany) {
    List<JsonNode> items = new ArrayList<>();
    if (oneOrMany.isArray()) {
      oneOrMany.forEach(items::add);
    } else if (oneOrMany.isObject()) {
      items.add(oneOrMany);
    }
    return items;
  }
}
