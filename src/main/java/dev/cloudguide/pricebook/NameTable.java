package dev.cloudguide.pricebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;

/**
 * Sorted names, searched where they lie, without making strings of them.
 *
 * <p>Layout: count; count + 1 offsets from the start of the characters; the characters, one byte each.
 */
final class NameTable {
  private final ByteBuffer from;
  private final int offsets;
  private final int characters;
  private final int count;

  NameTable(ByteBuffer from, int position) {
    this.from = from;
    this.count = from.getInt(position);
    this.offsets = position + Integer.BYTES;
    this.characters = offsets + (count + 1) * Integer.BYTES;
  }

  int count() {
    return count;
  }

  /** First position behind the table. */
  int end() {
    return start(count);
  }

  String name(int index) {
    int start = start(index);
    return new String(from.array(), start, start(index + 1) - start, StandardCharsets.ISO_8859_1);
  }

  /** The index of a name, or a negative number if it is not there. */
  int find(String name) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, name);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** All names, each made when asked for. */
  List<String> names() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return name(index);
      }

      @Override
      public int size() {
        return count;
      }
    };
  }

  private int compare(int index, String name) {
    int start = start(index);
    int length = start(index + 1) - start;
    int shared = Math.min(length, name.length());
    for (int i = 0; i < shared; i++) {
      int difference = (from.get(start + i) & 0xFF) - name.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - name.length();
  }

  private int start(int index) {
    return characters + from.getInt(offsets + index * Integer.BYTES);
  }
}
