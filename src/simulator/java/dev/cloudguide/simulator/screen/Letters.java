package dev.cloudguide.simulator.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How wide text is, the same on every machine, whichever fonts it has. */
final class Letters {
  /** Of the font size: from line to line. */
  static final double LINE = 1.25;

  private static final Map<Integer, int[]> WIDTHS = read();

  private Letters() {}

  private static Map<Integer, int[]> read() {
    Map<Integer, int[]> widths = new HashMap<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        Letters.class.getResourceAsStream("/simulator/letter-widths.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split(" ");
          widths.put(Integer.parseInt(columns[0]),
              new int[] {Integer.parseInt(columns[1]), Integer.parseInt(columns[2])});
        }
      }
      return widths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double width(String text, double size, boolean bold) {
    int[] widest = WIDTHS.get((int) 'W');
    return text.codePoints().map(c -> WIDTHS.getOrDefault(c, widest)[bold ? 1 : 0]).sum() * size / 1000;
  }

  /** The text as it is shown, without the escapes of markup. */
  static String plain(String markup) {
    return markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** Broken at blanks into lines of at most that width; a word alone may be wider. */
  static List<String> lines(String text, double size, boolean bold, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size, bold) > width + 0.01) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
