package dev.cloudguide.pricebook;

import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.OperatingSystem;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.price.InstanceLookup;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.domain.price.UnitLookup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The price book that ships with the program: one resource, of which only the parts asked for are ever unpacked.
 *
 * <p>Safe for use by many threads.
 */
public final class CompactPriceBook implements PriceBook {
  private static final String RESOURCE = "/pricebook/prices.bin";

  private final InstancePrices instances;

  /** The header starts with the positions of its tables: sources, Regions, types. */
  private CompactPriceBook(byte[] file) {
    Blocks blocks = new Blocks(file);
    ByteBuffer header = blocks.unpack(0);
    PriceSources sources = PriceSources.of(header, header.getInt(0));
    NameTable regions = new NameTable(header, header.getInt(4));
    InstanceTypes types = new InstanceTypes(header, header.getInt(8));
    this.instances = new InstancePrices(blocks, 1, regions, types, sources);
  }

  /**
   * The book on the class path.
   *
   * @throws UnreadablePriceBookException if it is missing or damaged
   */
  public static CompactPriceBook open() {
    try (InputStream in = CompactPriceBook.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new UnreadablePriceBookException(RESOURCE + " is missing");
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UnreadablePriceBookException(RESOURCE + " cannot be read", e);
    }
  }

  /**
   * The book in these bytes, which the caller must not change afterwards.
   *
   * @throws UnreadablePriceBookException if they are no price book
   */
  public static CompactPriceBook of(byte[] book) {
    return new CompactPriceBook(book);
  }

  @Override
  public InstanceLookup instance(InstanceType type, String region, OperatingSystem system) {
    return instances.find(type, region, system);
  }

  @Override
  public UnitLookup unit(ServiceId service, String item, String region) {
    return new UnitLookup.UnknownService(service);
  }

  @Override
  public List<String> items(ServiceId service) {
    return List.of();
  }

  @Override
  public List<String> regions() {
    return instances.regions();
  }

  @Override
  public List<InstanceType> typesIn(String region) {
    return instances.typesIn(region);
  }
}
