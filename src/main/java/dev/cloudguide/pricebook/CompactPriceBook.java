package dev.cloudguide.pricebook;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.UnitLookup;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * The price book that ships with the program: one resource, of which only the parts asked for are ever unpacked.
 *
 * <p>Safe for use by many threads.
 */
public final class CompactPriceBook implements PriceBook {
  private static final String RESOURCE = "/pricebook/prices.bin";

  private final InstancePrices instances;
  private final UnitPrices units;

  private CompactPriceBook(BookFile file) {
    Blocks blocks = new Blocks(file);
    ByteBuffer header = blocks.unpack(0);
    Labels labels = new Labels(
        names(header, BookLayout.Table.SOURCES),
        names(header, BookLayout.Table.UNITS),
        names(header, BookLayout.Table.PURCHASES));
    NameTable regions = names(header, BookLayout.Table.REGIONS);
    InstanceTypes types = new InstanceTypes(header, position(header, BookLayout.Table.TYPES));
    this.instances = new InstancePrices(blocks, 1, regions, types, labels);
    NameTable services = names(header, BookLayout.Table.SERVICES);
    NameTable places = names(header, BookLayout.Table.PLACES);
    this.units = new UnitPrices(blocks, 1 + regions.count(), services, places, labels);
  }

  /**
   * The book on the class path.
   *
   * @throws UnreadablePriceBookException if it is missing or damaged
   */
  public static CompactPriceBook open() {
    return new CompactPriceBook(new BookFile(new Resource(), BookLayout.READ_FIRST));
  }

  /**
   * The book in these bytes.
   *
   * @throws UnreadablePriceBookException if they are no price book
   */
  public static CompactPriceBook of(byte[] book) {
    return new CompactPriceBook(new BookFile(book));
  }

  @Override
  public InstanceLookup instance(InstanceType type, String region, OperatingSystem system) {
    return instances.find(type, region, system);
  }

  @Override
  public UnitLookup unit(ServiceId service, String item, String region) {
    return units.find(service, item, region);
  }

  @Override
  public List<String> items(ServiceId service) {
    return List.copyOf(units.items(service));
  }

  @Override
  public List<String> keyItems(ServiceId service) {
    return List.copyOf(units.keyItems(service));
  }

  /** Every service with unit prices, by id. */
  public List<ServiceId> services() {
    return List.copyOf(units.services());
  }

  @Override
  public List<String> regions() {
    return instances.regions();
  }

  @Override
  public List<String> cheapestRegions(InstanceType type, OperatingSystem system) {
    return instances.cheapestRegions(type, system);
  }

  @Override
  public List<InstanceType> typesIn(String region) {
    return instances.typesIn(region);
  }

  /** Every instance type it knows, by name. */
  public List<InstanceType> types() {
    return instances.types();
  }

  /** How large a type is; empty if it does not know the type. */
  public Optional<InstanceSize> size(InstanceType type) {
    return instances.size(type);
  }

  /** Every place with unit prices: codes of Regions, and {@code global}. */
  public List<String> places() {
    return units.places();
  }

  /** How many of its parts have been unpacked so far: Regions asked for instances, services asked for unit prices. */
  int unpackedParts() {
    return instances.unpackedRegions() + units.unpackedServices();
  }

  private static NameTable names(ByteBuffer header, BookLayout.Table table) {
    return new NameTable(header, position(header, table));
  }

  private static int position(ByteBuffer header, BookLayout.Table table) {
    return header.getInt(table.ordinal() * Integer.BYTES);
  }

  /** A class, not a lambda: the first lambda of a program costs a cold start milliseconds. */
  private static final class Resource implements BookFile.Source {
    @Override
    public InputStream open() throws IOException {
      InputStream in = CompactPriceBook.class.getResourceAsStream(RESOURCE);
      if (in == null) {
        throw new FileNotFoundException(RESOURCE);
      }
      return in;
    }
  }
}
