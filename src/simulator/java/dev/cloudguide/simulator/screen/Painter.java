package dev.cloudguide.simulator.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Paints a screen as it is laid out: the same boxes and lines of text, in whichever font this machine has. */
final class Painter {
  private static final Color AROUND = new Color(0x2A2A2A);

  private final Graphics2D graphics;

  private Painter(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /**
   * A picture of a screen.
   *
   * @param width of the picture in pixels
   */
  static BufferedImage paint(Drawn drawn, int width) {
    double scale = (double) width / drawn.viewport().width();
    int height = (int) Math.round(drawn.viewport().height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(AROUND);
    graphics.fillRect(0, 0, width, height);
    graphics.scale(scale, scale);
    if (drawn.viewport().isRound()) {
      graphics.clip(new Ellipse2D.Double(0, 0, drawn.viewport().width(), drawn.viewport().height()));
    }
    new Painter(graphics).box(drawn.root(), 0, 0);
    graphics.dispose();
    return image;
  }

  private void box(Box box, double left, double top) {
    double x = left + box.x;
    double y = top + box.y;
    color(box, "backgroundColor").ifPresent(color -> {
      graphics.setColor(color);
      double radius = 2 * box.number("borderRadius", 0);
      graphics.fill(new RoundRectangle2D.Double(x, y, box.width, box.height, radius, radius));
    });
    switch (box.type) {
      case "Text" -> text(box, x, y);
      case "VectorGraphic" -> graphic(box, x, y);
      default -> { }
    }
    Shape before = graphics.getClip();
    if (box.type.equals("ScrollView")) {
      graphics.clip(new Rectangle2D.Double(x, y, box.width, box.height));
    }
    box.children.forEach(child -> box(child, x, y));
    graphics.setClip(before);
  }

  private void text(Box box, double x, double y) {
    graphics.setColor(color(box, "color").orElse(Color.WHITE));
    double size = box.fontSize();
    double line = y + box.top();
    for (String words : box.lines) {
      double width = Letters.width(words, size, box.isBold());
      words(words, x + box.start(width), line + size * (Letters.LINE + 0.72) / 2, size, box.isBold());
      line += size * Letters.LINE;
    }
  }

  /** Words on a base line, as wide as the layout takes them to be. */
  private void words(String words, double x, double base, double size, boolean bold) {
    if (words.isBlank()) {
      return;
    }
    Font font = new Font("DejaVu Sans", bold ? Font.BOLD : Font.PLAIN, 100).deriveFont((float) (size * 0.92));
    double natural = font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    double wanted = Letters.width(words, size, bold);
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, base);
    graphics.scale(wanted / natural, 1);
    graphics.setFont(font);
    graphics.drawString(words, 0, 0);
    graphics.setTransform(before);
  }

  private void graphic(Box box, double x, double y) {
    double scale = Graphic.scale(box);
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.scale(scale, scale);
    for (JsonNode part : box.properties.get("graphic").path("items")) {
      if (part.path("type").asText().equals("path")) {
        path(part);
      }
    }
    graphics.setTransform(before);
    Graphic.texts(box, x, y, "").forEach(text -> {
      part(box, text.words()).ifPresent(part -> {
        graphics.setColor(color(part.path("fill").asText()));
        words(text.words(), text.x(), text.y() + text.size(), text.size(), Graphic.isBold(part));
      });
    });
  }

  private static Optional<JsonNode> part(Box box, String words) {
    for (JsonNode part : box.properties.get("graphic").path("items")) {
      if (Letters.plain(part.path("text").asText()).equals(words)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private void path(JsonNode part) {
    Path2D path = Graphic.path(part.path("pathData").asText());
    String fill = part.path("fill").asText("transparent");
    if (!fill.equals("transparent")) {
      graphics.setColor(color(fill));
      graphics.fill(path);
    }
    if (part.has("stroke")) {
      graphics.setColor(color(part.path("stroke").asText()));
      float width = (float) part.path("strokeWidth").asDouble(1);
      JsonNode dash = part.path("strokeDashArray");
      float[] dashes = dash.isArray() ? new float[] {dash.path(0).floatValue(), dash.path(1).floatValue()} : null;
      graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
      graphics.draw(path);
    }
  }

  private static Optional<Color> color(Box box, String name) {
    String written = box.text(name, "");
    return written.isEmpty() ? Optional.empty() : Optional.of(color(written));
  }

  private static Color color(String written) {
    return Color.decode(written);
  }
}
