package dev.cloudguide.pricebook;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Every instance type the book knows, with what does not depend on where it is bought.
 *
 * <p>Layout: the names; then per type in the same order its vCPUs, its memory in thousandths of a GiB, and for each
 * operating system the cheapest Regions (one byte each, {@link BookLayout#NOWHERE} if there are fewer).
 */
final class InstanceTypes {
  private static final int ROW = 2 * Integer.BYTES + OperatingSystem.values().length * BookLayout.CHEAPEST;

  private final ByteBuffer from;
  private final NameTable names;

  InstanceTypes(ByteBuffer from, int position) {
    this.from = from;
    this.names = new NameTable(from, position);
  }

  /** The index of a type, or a negative number if the book does not know it. */
  int find(InstanceType type) {
    return names.find(type.apiName());
  }

  InstanceType type(int index) {
    return InstanceType.parse(names.name(index)).orElseThrow();
  }

  int vcpus(int index) {
    return from.getInt(row(index));
  }

  BigDecimal memoryGib(int index) {
    int unscaled = from.getInt(row(index) + Integer.BYTES);
    BigDecimal memory = BigDecimal.valueOf(unscaled, BookLayout.MEMORY_SCALE).stripTrailingZeros();
    return memory.scale() < 0 ? memory.setScale(0) : memory;
  }

  /** Indexes of the Regions that sell the type with that system for least, cheapest first. */
  List<Integer> cheapestRegions(int index, OperatingSystem system) {
    List<Integer> regions = new ArrayList<>(BookLayout.CHEAPEST);
    int start = row(index) + 2 * Integer.BYTES + system.ordinal() * BookLayout.CHEAPEST;
    for (int i = 0; i < BookLayout.CHEAPEST && (from.get(start + i) & 0xFF) != BookLayout.NOWHERE; i++) {
      regions.add(from.get(start + i) & 0xFF);
    }
    return regions;
  }

  /** All types, in the order of their names. */
  List<InstanceType> all() {
    List<InstanceType> types = new ArrayList<>(names.count());
    for (int i = 0; i < names.count(); i++) {
      types.add(type(i));
    }
    return types;
  }

  private int row(int index) {
    return names.end() + index * ROW;
  }
}
