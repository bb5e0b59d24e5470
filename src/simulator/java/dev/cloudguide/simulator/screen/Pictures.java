package dev.cloudguide.simulator.screen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures of screens in files: of few colors, so that they are small. */
public final class Pictures {
  private static final int SHEET_WIDTH = 1_560;
  private static final int MARGIN = 12;
  private static final int LANDSCAPE = 500;
  private static final int PORTRAIT = 244;
  private static final int COLORS = 32;

  private Pictures() {}

  /** One screen in full size. */
  public static void write(Drawn drawn, Path file) throws IOException {
    ImageIO.write(fewColors(Painter.paint(drawn, drawn.viewport().width())), "png", file.toFile());
  }

  /** All of them side by side. */
  public static void sheet(List<Drawn> all, Path file) throws IOException {
    List<BufferedImage> pictures = all.stream()
        .map(drawn -> Painter.paint(drawn, drawn.viewport().width() > drawn.viewport().height() ? LANDSCAPE
            : drawn.viewport().isRound() ? PORTRAIT + 120 : PORTRAIT))
        .sorted(Comparator.comparing(BufferedImage::getHeight))
        .toList();
    int[][] places = new int[pictures.size()][];
    int x = MARGIN;
    int y = MARGIN;
    int tallest = 0;
    for (int i = 0; i < places.length; i++) {
      BufferedImage picture = pictures.get(i);
      if (x + picture.getWidth() + MARGIN > SHEET_WIDTH) {
        x = MARGIN;
        y += tallest + MARGIN;
        tallest = 0;
      }
      places[i] = new int[] {x, y};
      x += picture.getWidth() + MARGIN;
      tallest = Math.max(tallest, picture.getHeight());
    }
    BufferedImage sheet = new BufferedImage(SHEET_WIDTH, y + tallest + MARGIN, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(new Color(0x2A2A2A));
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < places.length; i++) {
      graphics.drawImage(pictures.get(i), places[i][0], places[i][1], null);
    }
    graphics.dispose();
    ImageIO.write(fewColors(sheet), "png", file.toFile());
  }

  /** The same in the colors it has most of. */
  private static BufferedImage fewColors(BufferedImage image) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        counts.merge(image.getRGB(x, y), 1, Integer::sum);
      }
    }
    int[] colors = counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(COLORS).mapToInt(Map.Entry::getKey).toArray();
    IndexColorModel model = new IndexColorModel(8, colors.length, colors, 0, false, -1, 0);
    BufferedImage few =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int place = nearest.computeIfAbsent(image.getRGB(x, y), color -> nearest(color, colors));
        few.getRaster().setSample(x, y, 0, place);
      }
    }
    return few;
  }

  private static int nearest(int color, int[] colors) {
    int best = 0;
    for (int i = 1; i < colors.length; i++) {
      best = distance(color, colors[i]) < distance(color, colors[best]) ? i : best;
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      sum += difference * difference;
    }
    return sum;
  }
}
