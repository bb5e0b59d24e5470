package dev.cloudguide.simulator.screen;

import java.util.ArrayList;
import java.util.List;

/** Gives every box its place, as APL's containers do: rows and columns that grow, shrink, wrap and align. */
final class Flow {
  private Flow() {}

  /** Lays out a box in at most that space. */
  static void lay(Box box, double width, double height) {
    natural(box, width, height);
  }

  /**
   * Sizes a box and places what is in it.
   *
   * @param exactWidth whether the width is to be filled, or only not exceeded
   */
  private static void place(Box box, double width, double height, boolean exactWidth, boolean exactHeight) {
    switch (box.type) {
      case "Text" -> text(box, width, height, exactWidth, exactHeight);
      case "VectorGraphic" -> {
        box.width = exactWidth ? width : box.size("width", width);
        box.height = exactHeight ? height : box.size("height", height);
      }
      case "ScrollView" -> {
        if (!box.children.isEmpty()) {
          Box child = box.children.getFirst();
          place(child, width - box.sides(), Double.NaN, true, false);
          child.x = box.left();
          child.y = box.top();
          box.height = exactHeight ? height : child.height + box.ends();
        }
        box.width = width;
      }
      default -> container(box, width, height, exactWidth, exactHeight);
    }
  }

  private static void text(Box box, double width, double height, boolean exactWidth, boolean exactHeight) {
    double size = box.fontSize();
    double inner = width - box.sides();
    String text = Letters.plain(box.text("text", ""));
    box.lines = Letters.lines(text, size, box.isBold(), Double.isNaN(width) ? Double.MAX_VALUE : inner);
    double widest = box.lines.stream().mapToDouble(line -> Letters.width(line, size, box.isBold())).max().orElse(0);
    double needed = box.lines.size() * size * Letters.LINE + box.ends();
    box.width = exactWidth ? width : widest + box.sides();
    box.height = exactHeight ? height : needed;
    box.cut = widest > box.width - box.sides() + 0.5 || needed > box.height + 0.5;
  }

  private static void container(Box box, double width, double height, boolean exactWidth, boolean exactHeight) {
    boolean row = box.type.equals("Container") && box.text("direction", "column").equals("row");
    double innerWidth = width - box.sides();
    double innerHeight = exactHeight ? height - box.ends() : Double.NaN;
    double usedWidth = 0;
    double usedHeight = 0;
    List<List<Box>> lines = row ? wrapped(box, innerWidth) : List.of(box.children);
    for (List<Box> line : lines) {
      double[] used = row
          ? row(box, line, innerWidth, lines.size() > 1 ? Double.NaN : innerHeight, exactWidth, usedHeight)
          : column(box, line, innerWidth, innerHeight, exactWidth);
      usedWidth = Math.max(usedWidth, used[0]);
      usedHeight += used[1];
    }
    box.width = exactWidth ? width : usedWidth + box.sides();
    box.height = exactHeight ? height : usedHeight + box.ends();
  }

  private static List<List<Box>> wrapped(Box box, double width) {
    if (!box.text("wrap", "noWrap").equals("wrap")) {
      return List.of(box.children);
    }
    List<List<Box>> lines = new ArrayList<>();
    double used = 0;
    for (Box child : box.children) {
      natural(child, width, Double.NaN);
      if (lines.isEmpty() || used + child.width > width + 0.01) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      used += child.width;
      lines.getLast().add(child);
    }
    return lines;
  }

  /** As large as it is by itself, in at most that space. */
  private static void natural(Box child, double width, double height) {
    double ownWidth = child.size("width", width);
    double ownHeight = child.size("height", height);
    place(child, Double.isNaN(ownWidth) ? width : ownWidth, ownHeight, !Double.isNaN(ownWidth),
        !Double.isNaN(ownHeight));
    double most = child.number("maxWidth", Double.MAX_VALUE);
    if (child.width > most) {
      place(child, most, ownHeight, true, !Double.isNaN(ownHeight));
    }
  }

  private static double[] column(Box box, List<Box> children, double width, double height, boolean exactWidth) {
    boolean stretch = box.text("alignItems", "stretch").equals("stretch") && box.type.equals("Container");
    children.forEach(child -> natural(child, width, height));
    double inner = exactWidth ? width : children.stream().mapToDouble(child -> child.width).max().orElse(0);
    for (Box child : children) {
      if (stretch && Double.isNaN(child.size("width", inner))) {
        double own = child.size("height", height);
        place(child, inner, own, true, !Double.isNaN(own));
      }
    }
    if (!Double.isNaN(height)) {
      double[] sizes = fitted(children, children.stream().mapToDouble(child -> child.height).toArray(), height);
      for (int i = 0; i < sizes.length; i++) {
        if (sizes[i] != children.get(i).height) {
          place(children.get(i), children.get(i).width, sizes[i], true, true);
        }
      }
    }
    double y = box.top();
    for (Box child : children) {
      child.y = y;
      child.x = box.left() + switch (box.text("alignItems", "stretch")) {
        case "center" -> (inner - child.width) / 2;
        case "end" -> inner - child.width;
        default -> 0;
      };
      y += child.height;
    }
    return new double[] {inner, y - box.top()};
  }

  private static double[] row(
      Box box, List<Box> children, double width, double height, boolean exactWidth, double above) {
    children.forEach(child -> natural(child, width, height));
    double sum = children.stream().mapToDouble(child -> child.width).sum();
    if (exactWidth || sum > width) {
      double[] sizes = fitted(children, children.stream().mapToDouble(child -> child.width).toArray(), width);
      for (int i = 0; i < sizes.length; i++) {
        Box child = children.get(i);
        double own = child.size("height", height);
        place(child, sizes[i], own, true, !Double.isNaN(own));
      }
    }
    double inner = !Double.isNaN(height) ? height
        : children.stream().mapToDouble(child -> child.height).max().orElse(0);
    String align = box.text("alignItems", "stretch");
    double base = children.stream().mapToDouble(Flow::baseline).max().orElse(0);
    double x = box.left();
    for (Box child : children) {
      if (align.equals("stretch") && Double.isNaN(child.size("height", inner))) {
        place(child, child.width, inner, true, true);
      }
      child.x = x;
      child.y = box.top() + above + switch (align) {
        case "center" -> (inner - child.height) / 2;
        case "end" -> inner - child.height;
        case "baseline" -> base - baseline(child);
        default -> 0;
      };
      x += child.width;
    }
    return new double[] {x - box.left(), inner};
  }

  private static double baseline(Box box) {
    return box.top() + box.fontSize();
  }

  /** Sizes along the main axis: what is left over goes to those that grow, what lacks comes from those that shrink. */
  private static double[] fitted(List<Box> children, double[] sizes, double room) {
    double left = room;
    double grow = 0;
    double shrink = 0;
    for (int i = 0; i < sizes.length; i++) {
      left -= sizes[i];
      grow += children.get(i).number("grow", 0);
      shrink += children.get(i).number("shrink", 0) * sizes[i];
    }
    double[] fitted = sizes.clone();
    for (int i = 0; i < sizes.length; i++) {
      if (left > 0 && grow > 0) {
        fitted[i] += left * children.get(i).number("grow", 0) / grow;
      } else if (left < 0 && shrink > 0) {
        fitted[i] = Math.max(0, fitted[i] + left * children.get(i).number("shrink", 0) * sizes[i] / shrink);
      }
    }
    return fitted;
  }
}
