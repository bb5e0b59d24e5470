package dev.cloudguide.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of Echo that can be played. */
enum Device {
  SPEAKER,
  SHOW,
  SPOT,
  TV;

  static Optional<Device> named(String name) {
    return Arrays.stream(values()).filter(device -> device.id().equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Device::id).toList();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean hasScreen() {
    return this != SPEAKER;
  }
}
