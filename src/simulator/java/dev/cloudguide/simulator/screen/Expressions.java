package dev.cloudguide.simulator.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Values of properties: texts with <code>${…}</code> in them, and names of resources. */
final class Expressions {
  /** Something named that is not there. */
  static final class Unresolved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unresolved(String problem) {
      super(problem);
    }
  }

  private final Scope scope;

  Expressions(Scope scope) {
    this.scope = scope;
  }

  /** The value of a property. */
  JsonNode value(JsonNode raw) {
    if (!raw.isTextual()) {
      return raw;
    }
    String text = raw.textValue();
    if (text.startsWith("@")) {
      return scope.resource(text);
    }
    int open = text.indexOf("${");
    if (open < 0) {
      return raw;
    }
    int close = text.indexOf('}', open);
    if (open == 0 && close == text.length() - 1) {
      return new Parser(text.substring(2, close)).whole();
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (; open >= 0; open = text.indexOf("${", from)) {
      close = text.indexOf('}', open);
      out.append(text, from, open).append(shown(new Parser(text.substring(open + 2, close)).whole()));
      from = close + 1;
    }
    return TextNode.valueOf(out.append(text.substring(from)).toString());
  }

  static boolean truth(JsonNode value) {
    return switch (value.getNodeType()) {
      case BOOLEAN -> value.booleanValue();
      case NUMBER -> value.doubleValue() != 0;
      case STRING -> !value.textValue().isEmpty();
      case MISSING, NULL -> false;
      default -> true;
    };
  }

  static String shown(JsonNode value) {
    if (value.isNumber()) {
      double number = value.doubleValue();
      return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
    return value.asText();
  }

  /** A recursive descent over one expression. */
  private final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    JsonNode whole() {
      JsonNode value = ternary();
      blanks();
      if (at < text.length()) {
        throw new Unresolved("'" + text + "': what is '" + text.substring(at) + "'?");
      }
      return value;
    }

    private JsonNode ternary() {
      JsonNode condition = or();
      if (!take("?")) {
        return condition;
      }
      JsonNode yes = ternary();
      if (!take(":")) {
        throw new Unresolved("'" + text + "': ? without :");
      }
      JsonNode no = ternary();
      return truth(condition) ? yes : no;
    }

    private JsonNode or() {
      JsonNode left = and();
      while (take("||")) {
        JsonNode right = and();
        left = truth(left) ? left : right;
      }
      return left;
    }

    private JsonNode and() {
      JsonNode left = comparison();
      while (take("&&")) {
        JsonNode right = comparison();
        left = truth(left) ? right : left;
      }
      return left;
    }

    private JsonNode comparison() {
      JsonNode left = sum();
      if (take("==")) {
        return BooleanNode.valueOf(shown(left).equals(shown(sum())));
      }
      if (take("!=")) {
        return BooleanNode.valueOf(!shown(left).equals(shown(sum())));
      }
      if (take("<=")) {
        return BooleanNode.valueOf(number(left) <= number(sum()));
      }
      if (take(">=")) {
        return BooleanNode.valueOf(number(left) >= number(sum()));
      }
      if (take("<")) {
        return BooleanNode.valueOf(number(left) < number(sum()));
      }
      return take(">") ? BooleanNode.valueOf(number(left) > number(sum())) : left;
    }

    private JsonNode sum() {
      JsonNode left = product();
      while (true) {
        if (take("+")) {
          JsonNode right = product();
          left = left.isNumber() && right.isNumber() ? new DoubleNode(number(left) + number(right))
              : TextNode.valueOf(shown(left) + shown(right));
        } else if (take("-")) {
          left = new DoubleNode(number(left) - number(product()));
        } else {
          return left;
        }
      }
    }

    private JsonNode product() {
      JsonNode left = unary();
      while (true) {
        if (take("*")) {
          left = new DoubleNode(number(left) * number(unary()));
        } else if (take("/")) {
          left = new DoubleNode(number(left) / number(unary()));
        } else {
          return left;
        }
      }
    }

    private JsonNode unary() {
      if (take("!")) {
        return BooleanNode.valueOf(!truth(unary()));
      }
      return take("-") ? new DoubleNode(-number(unary())) : primary();
    }

    private JsonNode primary() {
      blanks();
      if (take("(")) {
        JsonNode inner = ternary();
        expect(")");
        return inner;
      }
      char c = at < text.length() ? text.charAt(at) : ' ';
      if (c == '\'') {
        int end = text.indexOf('\'', at + 1);
        String literal = text.substring(at + 1, end);
        at = end + 1;
        return TextNode.valueOf(literal);
      }
      if (Character.isDigit(c)) {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
          at++;
        }
        return new DoubleNode(Double.parseDouble(text.substring(from, at)));
      }
      return named();
    }

    private JsonNode named() {
      String name = name();
      if (name.equals("true") || name.equals("false")) {
        return BooleanNode.valueOf(name.equals("true"));
      }
      if (name.equals("Math")) {
        expect(".");
        return function(name());
      }
      JsonNode value = name.startsWith("@") ? scope.resource(name) : scope.variable(name);
      while (at < text.length()) {
        if (take(".")) {
          String part = name();
          value = part.equals("length") ? length(value) : value.path(part);
        } else if (take("[")) {
          JsonNode index = ternary();
          expect("]");
          value = value.path(index.intValue());
        } else {
          break;
        }
      }
      return value;
    }

    private static JsonNode length(JsonNode value) {
      return new DoubleNode(value.isTextual() ? value.textValue().length() : value.size());
    }

    private JsonNode function(String name) {
      List<Double> arguments = new ArrayList<>();
      expect("(");
      do {
        arguments.add(number(ternary()));
      } while (take(","));
      expect(")");
      double value = switch (name) {
        case "min" -> arguments.stream().reduce(Math::min).orElseThrow();
        case "max" -> arguments.stream().reduce(Math::max).orElseThrow();
        default -> throw new Unresolved("Math." + name + ": not drawn here");
      };
      return new DoubleNode(value);
    }

    private String name() {
      blanks();
      int from = at;
      while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "@_".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      if (at == from) {
        throw new Unresolved("'" + text + "': a name is missing at " + at);
      }
      return text.substring(from, at);
    }

    private double number(JsonNode value) {
      if (value instanceof MissingNode || !value.isNumber()) {
        throw new Unresolved("'" + text + "': " + value + " is no number");
      }
      return value.doubleValue();
    }

    private boolean take(String sign) {
      blanks();
      if (!text.startsWith(sign, at) || sign.equals("!") && text.startsWith("!=", at)) {
        return false;
      }
      at += sign.length();
      return true;
    }

    private void expect(String sign) {
      if (!take(sign)) {
        throw new Unresolved("'" + text + "': " + sign + " is missing at " + at);
      }
    }

    private void blanks() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
  }
}
