package dev.cloudguide.tools.pricebook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Collects the plain bytes of one block; numbers are big-endian. */
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  int size() {
    return out.size();
  }

  Bytes oneByte(int value) {
    out.write(value);
    return this;
  }

  Bytes twoBytes(int value) {
    if (value < Short.MIN_VALUE || value > Short.MAX_VALUE) {
      throw new IllegalArgumentException(value + " does not fit two bytes");
    }
    return oneByte(value >> 8).oneByte(value);
  }

  Bytes fourBytes(int value) {
    return oneByte(value >> 24).oneByte(value >> 16).oneByte(value >> 8).oneByte(value);
  }

  Bytes eightBytes(long value) {
    return fourBytes((int) (value >> 32)).fourBytes((int) value);
  }

  Bytes bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** A table of sorted names: count, offsets, characters. */
  Bytes names(SortedSet<String> names) {
    fourBytes(names.size());
    List<byte[]> encoded = new ArrayList<>();
    int offset = 0;
    for (String name : names) {
      byte[] characters = name.getBytes(StandardCharsets.US_ASCII);
      if (!name.equals(new String(characters, StandardCharsets.US_ASCII))) {
        throw new IllegalArgumentException(name + ": only ASCII");
      }
      fourBytes(offset);
      offset += characters.length;
      encoded.add(characters);
    }
    fourBytes(offset);
    encoded.forEach(this::bytes);
    return this;
  }

  byte[] toArray() {
    return out.toByteArray();
  }
}
