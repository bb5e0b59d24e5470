package dev.cloudguide.pricebook;

/** The numbers that the writer and the reader of the price book agree on; docs/price-book.md draws the layout. */
public final class BookLayout {
  /** First four bytes: the letters CGPB. */
  public static final int MAGIC = 0x43475042;
  /** Next four bytes; grows when the layout changes. */
  public static final int VERSION = 1;
  /** Position of the directory of blocks: their number, then where each starts, its length packed and unpacked. */
  public static final int DIRECTORY = 8;
  /** Bytes of one directory row. */
  public static final int DIRECTORY_ROW = 12;
  /** How much is read when the book is opened: enough for the directory and the header. */
  public static final int READ_FIRST = 32_768;
  /** In place of a price: there is none. */
  public static final long ABSENT = -1;
  /** How far an instance row's key shifts the type to make room for the operating system. */
  public static final int SYSTEM_BITS = 2;
  /** How many Regions are named per type and system as the cheapest. */
  public static final int CHEAPEST = 3;
  /** In place of a Region's number: no such Region. */
  public static final int NOWHERE = 0xFF;
  /** Memory is kept in thousandths of a GiB. */
  public static final int MEMORY_SCALE = 3;

  /** The tables of the header, block 0, which starts with the position of each. */
  public enum Table {
    /** Publishers and dates of prices. */
    SOURCES,
    /** Regions with instance prices: the n-th has block n + 1. */
    REGIONS,
    /** Instance types, with their size. */
    TYPES,
    /** Labels of the ways to pay. */
    PURCHASES,
    /** Services with unit prices: they have the blocks behind the Regions'. */
    SERVICES,
    /** Regions with unit prices, and {@code global}. */
    PLACES,
    /** Labels of the units. */
    UNITS
  }

  private BookLayout() {}
}
