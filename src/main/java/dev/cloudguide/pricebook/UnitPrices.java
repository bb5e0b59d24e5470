package dev.cloudguide.pricebook;

import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.price.UnitLookup;
import dev.cloudguide.domain.price.UnitPrice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** All unit prices; a service's block is unpacked when the first question for that service comes. */
final class UnitPrices {
  private static final String GLOBAL = "global";

  private final Blocks blocks;
  private final int firstBlock;
  private final NameTable services;
  private final NameTable places;
  private final Labels labels;
  private final AtomicReferenceArray<UnitBlock> unpacked;

  UnitPrices(Blocks blocks, int firstBlock, NameTable services, NameTable places, Labels labels) {
    this.blocks = blocks;
    this.firstBlock = firstBlock;
    this.services = services;
    this.places = places;
    this.labels = labels;
    this.unpacked = new AtomicReferenceArray<>(services.count());
  }

  UnitLookup find(ServiceId service, String item, String region) {
    int serviceIndex = services.find(service.value());
    if (serviceIndex < 0) {
      return new UnitLookup.UnknownService(service);
    }
    UnitBlock block = block(serviceIndex);
    int itemIndex = block.find(item);
    if (itemIndex < 0) {
      return new UnitLookup.UnknownItem(service, item, block.items());
    }
    int place = places.find(region);
    if (place < 0 || !block.has(itemIndex, place)) {
      place = places.find(GLOBAL);
    }
    if (place < 0 || !block.has(itemIndex, place)) {
      return new UnitLookup.NotInRegion(service, item, region, regions(block, itemIndex, region));
    }
    return new UnitLookup.Found(new UnitPrice(
        service, item, places.name(place), block.rate(itemIndex, place), block.source(itemIndex, place)));
  }

  List<String> items(ServiceId service) {
    int index = services.find(service.value());
    return index < 0 ? List.of() : block(index).items();
  }

  List<String> keyItems(ServiceId service) {
    int index = services.find(service.value());
    return index < 0 ? List.of() : block(index).keyItems();
  }

  List<ServiceId> services() {
    List<ServiceId> ids = new ArrayList<>(services.count());
    for (int i = 0; i < services.count(); i++) {
      ids.add(new ServiceId(services.name(i)));
    }
    return ids;
  }

  List<String> places() {
    return List.copyOf(places.names());
  }

  /** How many services have been unpacked so far. */
  int unpackedServices() {
    int count = 0;
    for (int i = 0; i < unpacked.length(); i++) {
      count += unpacked.get(i) == null ? 0 : 1;
    }
    return count;
  }

  /** Codes of the Regions that have a price for the item: those whose code starts most alike come first. */
  private List<String> regions(UnitBlock block, int item, String asked) {
    List<String> codes = new ArrayList<>();
    for (int place = 0; place < places.count(); place++) {
      if (block.has(item, place)) {
        codes.add(places.name(place));
      }
    }
    codes.sort(Comparator.comparingInt((String code) -> -alike(code, asked)).thenComparing(code -> code));
    return codes;
  }

  private static int alike(String code, String asked) {
    int at = 0;
    while (at < code.length() && at < asked.length() && code.charAt(at) == asked.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Two threads may unpack the same block at once; they get equal blocks, and the last one stays. */
  private UnitBlock block(int service) {
    UnitBlock block = unpacked.get(service);
    if (block == null) {
      block = new UnitBlock(blocks.unpack(firstBlock + service), labels, places.count());
      unpacked.set(service, block);
    }
    return block;
  }
}
