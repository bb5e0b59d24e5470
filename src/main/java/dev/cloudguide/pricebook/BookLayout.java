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

  private BookLayout() {}
}
