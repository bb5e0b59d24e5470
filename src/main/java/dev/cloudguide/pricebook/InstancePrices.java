package dev.cloudguide.pricebook;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.money.Usd;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.InstanceOffer;
import dev.cloudguide.domain.price.PriceSource;
import dev.cloudguide.domain.price.Purchase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** All instance prices; a Region's block is unpacked when the first question for that Region comes. */
final class InstancePrices {
  private final Blocks blocks;
  private final int firstBlock;
  private final Labels labels;
  private final InstanceTypes types;
  private final NameTable regions;
  private final AtomicReferenceArray<InstanceBlock> unpacked;

  InstancePrices(Blocks blocks, int firstBlock, NameTable regions, InstanceTypes types, Labels labels) {
    this.blocks = blocks;
    this.firstBlock = firstBlock;
    this.labels = labels;
    this.regions = regions;
    this.types = types;
    this.unpacked = new AtomicReferenceArray<>(regions.count());
  }

  InstanceLookup find(InstanceType type, String region, OperatingSystem system) {
    int typeIndex = types.find(type);
    if (typeIndex < 0) {
      return new InstanceLookup.UnknownType(type, Nearness.toUnknown(type, types.all()));
    }
    int regionIndex = regions.find(region);
    if (regionIndex < 0) {
      return new InstanceLookup.UnknownRegion(region);
    }
    InstanceBlock block = block(regionIndex);
    Map<Purchase, Usd> hourly = new EnumMap<>(Purchase.class);
    Map<Purchase, PriceSource> origin = new EnumMap<>(Purchase.class);
    block.addRates(InstanceBlock.key(typeIndex, system), hourly, origin);
    if (!hourly.isEmpty()) {
      return new InstanceLookup.Found(new InstanceOffer(
          type, region, system, types.vcpus(typeIndex), types.memoryGib(typeIndex), hourly, origin));
    }
    List<OperatingSystem> systems = block.systems(typeIndex);
    return systems.isEmpty()
        ? new InstanceLookup.NotSoldInRegion(
            type, region, Nearness.ofSameSize(type, typesIn(regionIndex)), elsewhere(typeIndex, system))
        : new InstanceLookup.NotSoldWithSystem(type, region, system, systems);
  }

  List<String> regions() {
    return List.copyOf(regions.names());
  }

  List<InstanceType> typesIn(String region) {
    int index = regions.find(region);
    return index < 0 ? List.of() : List.copyOf(typesIn(index));
  }

  List<InstanceType> types() {
    return types.all();
  }

  Optional<InstanceSize> size(InstanceType type) {
    int index = types.find(type);
    return index < 0
        ? Optional.empty()
        : Optional.of(new InstanceSize(types.vcpus(index), types.memoryGib(index)));
  }

  /** How many Regions have been unpacked so far. */
  int unpackedRegions() {
    int count = 0;
    for (int i = 0; i < unpacked.length(); i++) {
      count += unpacked.get(i) == null ? 0 : 1;
    }
    return count;
  }

  List<String> cheapestRegions(InstanceType type, OperatingSystem system) {
    int index = types.find(type);
    return index < 0 ? List.of() : elsewhere(index, system);
  }

  private List<InstanceType> typesIn(int region) {
    List<InstanceType> sold = new ArrayList<>();
    for (int type : block(region).types()) {
      sold.add(types.type(type));
    }
    sold.sort(SizeOrder.NATURAL);
    return sold;
  }

  private List<String> elsewhere(int type, OperatingSystem system) {
    List<String> codes = new ArrayList<>();
    for (int region : types.cheapestRegions(type, system)) {
      codes.add(regions.name(region));
    }
    return codes;
  }

  /** Two threads may unpack the same block at once; they get equal blocks, and the last one stays. */
  private InstanceBlock block(int region) {
    InstanceBlock block = unpacked.get(region);
    if (block == null) {
      block = new InstanceBlock(blocks.unpack(firstBlock + region), labels);
      unpacked.set(region, block);
    }
    return block;
  }
}
