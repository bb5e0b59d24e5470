package dev.cloudguide.pricebook;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The price book's file as numbered blocks, each deflated by itself; block 0 is the header. */
final class Blocks {
  private final byte[] file;
  private final ByteBuffer directory;

  /**
   * @throws UnreadablePriceBookException if these bytes are no price book
   */
  Blocks(byte[] file) {
    this.file = file;
    this.directory = ByteBuffer.wrap(file);
    if (file.length < BookLayout.DIRECTORY + Integer.BYTES
        || directory.getInt(0) != BookLayout.MAGIC
        || directory.getInt(4) != BookLayout.VERSION) {
      throw new UnreadablePriceBookException("not a price book of version " + BookLayout.VERSION);
    }
  }

  int count() {
    return directory.getInt(BookLayout.DIRECTORY);
  }

  /** The plain bytes of a block, unpacked anew for each call. */
  ByteBuffer unpack(int block) {
    int row = BookLayout.DIRECTORY + Integer.BYTES + block * BookLayout.DIRECTORY_ROW;
    Inflater inflater = new Inflater(true);
    try {
      byte[] plain = new byte[directory.getInt(row + 8)];
      inflater.setInput(file, directory.getInt(row), directory.getInt(row + 4));
      int written = 0;
      while (written < plain.length && !inflater.finished() && !inflater.needsInput()) {
        written += inflater.inflate(plain, written, plain.length - written);
      }
      if (written != plain.length) {
        throw new UnreadablePriceBookException("block " + block + ": cut short");
      }
      return ByteBuffer.wrap(plain);
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      throw new UnreadablePriceBookException("block " + block + ": damaged", e);
    } finally {
      inflater.end();
    }
  }
}
