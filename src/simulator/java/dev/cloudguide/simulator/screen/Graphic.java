package dev.cloudguide.simulator.screen;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cloudguide.simulator.screen.Drawn.Written;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Drawings of paths and texts, as far as our documents use them. */
final class Graphic {
  private Graphic() {}

  static double scale(Box box) {
    JsonNode graphic = box.properties.get("graphic");
    return Math.min(box.width / graphic.path("width").doubleValue(), box.height / graphic.path("height").doubleValue());
  }

  static List<Written> texts(Box box, double x, double y, String ground) {
    JsonNode graphic = box.properties.get("graphic");
    double scale = scale(box);
    List<Written> texts = new ArrayList<>();
    for (JsonNode part : graphic.path("items")) {
      if (part.path("type").asText().equals("text")) {
        double size = part.path("fontSize").doubleValue() * scale;
        String words = Letters.plain(part.path("text").asText());
        double width = Letters.width(words, size, isBold(part));
        double left = x + part.path("x").doubleValue() * scale - switch (part.path("textAnchor").asText("start")) {
          case "end" -> width;
          case "middle" -> width / 2;
          default -> 0;
        };
        double top = y + part.path("y").doubleValue() * scale - size;
        boolean cut = left < x || left + width > x + box.width || top < y || top + size > y + box.height;
        texts.add(new Written(words, size, part.path("fill").asText(), ground, left, top, width, size * Letters.LINE,
            true, cut));
      }
    }
    return texts;
  }

  static boolean isBold(JsonNode part) {
    return part.path("fontWeight").asText().equals("700");
  }

  /** The path of {@code M}, {@code L} and {@code Z}, absolute. */
  static Path2D path(String data) {
    Path2D path = new Path2D.Double();
    for (String step : data.split(" ")) {
      String rest = step.substring(1);
      switch (step.charAt(0)) {
        case 'M' -> path.moveTo(pair(rest)[0], pair(rest)[1]);
        case 'L' -> path.lineTo(pair(rest)[0], pair(rest)[1]);
        case 'Z' -> path.closePath();
        default -> throw new Expressions.Unresolved(step + ": not drawn here");
      }
    }
    return path;
  }

  private static double[] pair(String numbers) {
    String[] both = numbers.split(",");
    return new double[] {Double.parseDouble(both[0]), Double.parseDouble(both[1])};
  }
}
