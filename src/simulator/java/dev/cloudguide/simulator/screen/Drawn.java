package dev.cloudguide.simulator.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A screen laid out on one viewport.
 *
 * @param viewport it is laid out on
 * @param root the outermost box
 * @param texts every text, with its place on the screen
 */
public record Drawn(Viewport viewport, Box root, List<Written> texts) {
  private static final double ROUNDING = 0.5;

  /**
   * A text where it stands.
   *
   * @param words shown
   * @param size of the font
   * @param ink color
   * @param ground color behind it
   * @param scrolls whether it can be scrolled into view
   * @param cut whether it does not fit its box
   */
  public record Written(
      String words, double size, String ink, String ground, double x, double y, double width, double height,
      boolean scrolls, boolean cut) {
    Written asCut() {
      return new Written(words, size, ink, ground, x, y, width, height, scrolls, true);
    }

    boolean overlaps(Written other) {
      return x + width > other.x + ROUNDING && other.x + other.width > x + ROUNDING
          && y + height > other.y + ROUNDING && other.y + other.height > y + ROUNDING;
    }
  }

  /**
   * Lays out the screen of a directive.
   *
   * @param directive {@code Alexa.Presentation.APL.RenderDocument}
   */
  public static Drawn of(JsonNode directive, Viewport viewport) {
    Box root = Inflater.inflate(directive.path("document"), directive.path("datasources"), viewport);
    Flow.lay(root, viewport.width(), viewport.height());
    List<Written> texts = new ArrayList<>();
    collect(root, 0, 0, new Around("#000000", false, viewport.width(), viewport.height()), texts);
    return new Drawn(viewport, root, List.copyOf(texts));
  }

  /** What is known of the boxes around one. */
  private record Around(String ground, boolean scrolls, double right, double bottom) {}

  private static void collect(Box box, double left, double top, Around around, List<Written> texts) {
    double x = left + box.x;
    double y = top + box.y;
    Around inner = new Around(box.text("backgroundColor", around.ground),
        around.scrolls || box.type.equals("ScrollView"),
        Math.min(around.right, x + box.width),
        box.type.equals("ScrollView") ? Double.MAX_VALUE : Math.min(around.bottom, y + box.height));
    if (box.type.equals("Text")) {
      boolean out = x + box.width > around.right + ROUNDING || y + box.height > around.bottom + ROUNDING;
      double widest = box.lines.stream()
          .mapToDouble(line -> Letters.width(line, box.fontSize(), box.isBold())).max().orElse(0);
      texts.add(new Written(String.join(" ", box.lines), box.fontSize(), box.text("color", "#FFFFFF"), inner.ground,
          x + box.start(widest), y + box.top(), widest, box.height - box.ends(), around.scrolls, box.cut || out));
    }
    if (box.type.equals("VectorGraphic")) {
      Graphic.texts(box, x, y, inner.ground).stream()
          .map(text -> text.x + text.width > around.right + ROUNDING ? text.asCut() : text)
          .forEach(texts::add);
    }
    box.children.forEach(child -> collect(child, x, y, inner, texts));
  }

  /** What a person could not read on it, in words; empty if nothing. */
  public List<String> unreadable() {
    List<String> problems = new ArrayList<>();
    for (Written text : texts) {
      if (text.cut) {
        problems.add("cut: " + text.words);
      }
    }
    if (viewport.isRound()) {
      texts.stream().filter(this::isOutsideCircle).forEach(text -> problems.add("beyond the edge: " + text.words));
    }
    for (int i = 0; i < texts.size(); i++) {
      for (Written other : texts.subList(i + 1, texts.size())) {
        if (texts.get(i).scrolls == other.scrolls && texts.get(i).overlaps(other)) {
          problems.add("one over the other: " + texts.get(i).words + " | " + other.words);
        }
      }
    }
    return problems;
  }

  /** Whether a text of the upper half, which nobody scrolls down to, is cut off by a round edge. */
  private boolean isOutsideCircle(Written text) {
    double radius = viewport.width() / 2.0;
    double up = radius - text.y;
    double aside = Math.max(radius - text.x, text.x + text.width - radius);
    return up > 0 && up * up + aside * aside > radius * radius;
  }

  /** How far the content of the first scrolling box goes beyond it, in pixels. */
  public double beyond() {
    return beyond(root);
  }

  private static double beyond(Box box) {
    double most = box.type.equals("ScrollView") && !box.children.isEmpty()
        ? box.children.getFirst().height - box.height : 0;
    for (Box child : box.children) {
      most = Math.max(most, beyond(child));
    }
    return most;
  }
}
