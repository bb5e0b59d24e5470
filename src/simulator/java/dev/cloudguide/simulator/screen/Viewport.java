package dev.cloudguide.simulator.screen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The screens there are, in the device-independent pixels that documents are laid out in. */
public enum Viewport {
  HUB_ROUND(480, 480, "round", "hub", 160),
  HUB_SMALL(960, 480, "rectangle", "hub", 160),
  HUB_MEDIUM(1280, 800, "rectangle", "hub", 160),
  HUB_LARGE(1920, 1080, "rectangle", "hub", 160),
  HUB_LARGE_PORTRAIT(1080, 1920, "rectangle", "hub", 160),
  TV(960, 540, "rectangle", "tv", 320),
  MOBILE_SMALL(400, 700, "rectangle", "mobile", 320),
  MOBILE_MEDIUM(960, 600, "rectangle", "mobile", 240),
  MOBILE_MEDIUM_PORTRAIT(600, 960, "rectangle", "mobile", 240);

  private final int width;
  private final int height;
  private final String shape;
  private final String mode;
  private final int dpi;

  Viewport(int width, int height, String shape, String mode, int dpi) {
    this.width = width;
    this.height = height;
    this.shape = shape;
    this.mode = mode;
    this.dpi = dpi;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public boolean isRound() {
    return shape.equals("round");
  }

  public boolean isTv() {
    return mode.equals("tv");
  }

  /** {@code hub-small}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What documents know of it. */
  ObjectNode properties() {
    return new ObjectMapper().createObjectNode()
        .put("width", width).put("height", height).put("shape", shape).put("mode", mode).put("dpi", dpi);
  }
}
