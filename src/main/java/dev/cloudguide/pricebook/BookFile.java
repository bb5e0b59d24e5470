package dev.cloudguide.pricebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The price book's bytes, read from its start only as far as they are needed; what is asked for most lies first.
 *
 * <p>Safe for use by many threads.
 */
final class BookFile {
  /** Opens the file anew at its start. */
  interface Source {
    InputStream open() throws IOException;
  }

  private final Source source;
  private volatile byte[] start;

  /**
   * Reads the first {@code length} bytes, or the whole file if it is shorter.
   *
   * @throws UnreadablePriceBookException if it cannot be read
   */
  BookFile(Source source, int length) {
    this.source = source;
    this.start = read(length);
  }

  /** A file that is all there. */
  BookFile(byte[] file) {
    this.source = InputStream::nullInputStream;
    this.start = Arrays.copyOf(file, file.length);
  }

  /**
   * At least the first {@code length} bytes; nobody may write to them.
   *
   * @throws UnreadablePriceBookException if the file is shorter or cannot be read
   */
  byte[] upTo(int length) {
    if (start.length < length) {
      readOn(length);
    }
    return start;
  }

  private synchronized void readOn(int length) {
    if (start.length < length) {
      byte[] more = read(Math.max(length, 2 * start.length));
      if (more.length < length) {
        throw new UnreadablePriceBookException("cut short at " + Math.max(more.length, start.length) + " bytes");
      }
      start = more;
    }
  }

  private byte[] read(int length) {
    try (InputStream in = source.open()) {
      return in.readNBytes(length);
    } catch (IOException e) {
      throw new UnreadablePriceBookException("cannot be read", e);
    }
  }
}
