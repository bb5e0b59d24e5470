package dev.cloudguide.simulator.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A component with its values filled in; the layout gives it its place, relative to the box around it. */
final class Box {
  final String type;
  final Map<String, JsonNode> properties;
  final List<Box> children = new ArrayList<>();
  double x;
  double y;
  double width;
  double height;
  /** Of a text: what stands in each line. */
  List<String> lines = List.of();
  /** Of a text: whether something of it does not fit. */
  boolean cut;

  Box(String type, Map<String, JsonNode> properties) {
    this.type = type;
    this.properties = properties;
  }

  String text(String name, String otherwise) {
    JsonNode value = properties.get(name);
    return value == null || value.isMissingNode() ? otherwise : Expressions.shown(value);
  }

  double number(String name, double otherwise) {
    JsonNode value = properties.get(name);
    return value == null || !value.isNumber() ? otherwise : value.doubleValue();
  }

  double left() {
    return number("paddingLeft", 0);
  }

  double top() {
    return number("paddingTop", 0);
  }

  double sides() {
    return left() + number("paddingRight", 0);
  }

  double ends() {
    return top() + number("paddingBottom", 0);
  }

  /** Where a line of that width begins, from the left of the box. */
  double start(double line) {
    double inner = width - sides();
    return left() + switch (text("textAlign", "left")) {
      case "right" -> inner - line;
      case "center" -> (inner - line) / 2;
      default -> 0;
    };
  }

  boolean isBold() {
    return text("fontWeight", "400").equals("700");
  }

  double fontSize() {
    return number("fontSize", 40);
  }

  /** A size in pixels where it is given, of {@code around} where it is given in percent; else NaN. */
  double size(String name, double around) {
    JsonNode value = properties.get(name);
    if (value == null || value.isMissingNode()) {
      return Double.NaN;
    }
    if (value.isNumber()) {
      return value.doubleValue();
    }
    String text = value.textValue();
    return text.endsWith("%")
        ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 * around
        : Double.NaN;
  }
}
