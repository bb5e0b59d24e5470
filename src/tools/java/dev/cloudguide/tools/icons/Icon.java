package dev.cloudguide.tools.icons;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * The picture people see in the Alexa app: a cloud with a compass needle, for a guide among clouds.
 *
 * <p>Drawn on a square of 512 units, all that matters within the circle that Alexa cuts out of it.
 */
final class Icon {
  private static final double UNITS = 512;
  private static final Color DUSK = new Color(0x14, 0x2B, 0x52);
  private static final Color DAWN = new Color(0x1F, 0x8A, 0x8C);
  private static final Color CLOUD = new Color(0xF6, 0xFA, 0xFC);
  private static final Color NORTH = new Color(0xE4, 0x57, 0x3D);
  private static final Color SOUTH = new Color(0x2B, 0x47, 0x6E);

  private Icon() {}

  /**
   * The icon.
   *
   * @param pixels its width and height
   */
  static BufferedImage draw(int pixels) {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.scale(pixels / UNITS, pixels / UNITS);
    canvas.setPaint(new GradientPaint(0, 0, DUSK, 0, (float) UNITS, DAWN));
    canvas.fill(new Rectangle2D.Double(0, 0, UNITS, UNITS));
    canvas.setPaint(CLOUD);
    canvas.fill(cloud());
    needle(canvas);
    canvas.dispose();
    return image;
  }

  private static Area cloud() {
    Area cloud = new Area(circle(165, 300, 72));
    cloud.add(new Area(circle(240, 226, 98)));
    cloud.add(new Area(circle(350, 282, 88)));
    cloud.add(new Area(new Rectangle2D.Double(165, 280, 185, 92)));
    cloud.subtract(new Area(new Rectangle2D.Double(0, 370, UNITS, UNITS - 370)));
    return cloud;
  }

  /** Points to the upper right, on the cloud's middle. */
  private static void needle(Graphics2D canvas) {
    AffineTransform before = canvas.getTransform();
    canvas.rotate(Math.toRadians(40), 256, 268);
    canvas.setPaint(NORTH);
    canvas.fill(triangle(268 - 92));
    canvas.setPaint(SOUTH);
    canvas.fill(triangle(268 + 92));
    canvas.setPaint(CLOUD);
    canvas.fill(circle(256, 268, 11));
    canvas.setStroke(new BasicStroke(5));
    canvas.setPaint(SOUTH);
    canvas.draw(circle(256, 268, 11));
    canvas.setTransform(before);
  }

  private static Path2D triangle(double tip) {
    Path2D half = new Path2D.Double();
    half.moveTo(256 - 31, 268);
    half.lineTo(256 + 31, 268);
    half.lineTo(256, tip);
    half.closePath();
    return half;
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
