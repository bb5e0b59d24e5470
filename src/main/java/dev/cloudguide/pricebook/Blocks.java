package dev.cloudguide.pricebook;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The price book's file as numbered blocks, each deflated by itself; block 0 is the header. */
final class Blocks {
  private final BookFile file;
  private final ByteBuffer directory;

  /**
   * @throws UnreadablePriceBookException if the file is no price book
   */
  Blocks(BookFile file) {
    this.file = file;
    this.directory = ByteBuffer.wrap(file.upTo(BookLayout.DIRECTORY + Integer.BYTES));
    if (directory.getInt(0) != BookLayout.MAGIC || directory.getInt(4) != BookLayout.VERSION) {
      throw new UnreadablePriceBookException("not a price book of version " + BookLayout.VERSION);
    }
  }

  int count() {
    return directory.getInt(BookLayout.DIRECTORY);
  }

  /** The plain bytes of a block, unpacked anew for each call. */
  ByteBuffer unpack(int block) {
    int row = BookLayout.DIRECTORY + Integer.BYTES + block * BookLayout.DIRECTORY_ROW;
    ByteBuffer rows = ByteBuffer.wrap(file.upTo(row + BookLayout.DIRECTORY_ROW));
    int offset = rows.getInt(row);
    int packed = rows.getInt(row + Integer.BYTES);
    return inflate(block, offset, packed, new byte[rows.getInt(row + 2 * Integer.BYTES)]);
  }

  private ByteBuffer inflate(int block, int offset, int packed, byte[] plain) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file.upTo(offset + packed), offset, packed);
      int written = 0;
      while (written < plain.length && !inflater.finished() && !inflater.needsInput()) {
        written += inflater.inflate(plain, written, plain.length - written);
      }
      if (written != plain.length) {
        throw new UnreadablePriceBookException("block " + block + ": has not the length it claims");
      }
      return ByteBuffer.wrap(plain);
    } catch (DataFormatException e) {
      throw new UnreadablePriceBookException("block " + block + ": damaged", e);
    } finally {
      inflater.end();
    }
  }
}
