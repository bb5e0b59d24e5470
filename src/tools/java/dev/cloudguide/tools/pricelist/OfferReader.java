package dev.cloudguide.tools.pricelist;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/** Reads a file of prices from start to end, once, holding only what the collectors pick. */
interface OfferReader extends Closeable {
  /** What the file says about itself; read first. */
  FileFacts facts();

  /**
   * Goes through all prices.
   *
   * @throws PriceListException if the file is cut short or has not the form of a price list
   */
  void read(List<Collector> collectors) throws IOException;

  /**
   * Opens a file, JSON or CSV, whichever it is.
   *
   * @param name for messages
   * @param progress is told the number of bytes of each part read
   */
  static OfferReader open(Path file, String name, LongConsumer progress) throws IOException {
    InputStream in = new CountedStream(Files.newInputStream(file), progress);
    try {
      BufferedInputStream start = new BufferedInputStream(in, 1 << 16);
      start.mark(64);
      int first = start.read();
      while (first >= 0 && Character.isWhitespace(first)) {
        first = start.read();
      }
      start.reset();
      return first == '{' ? JsonOfferReader.open(start, file, name) : CsvOfferReader.open(start, name);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** Tells how many bytes have been read. */
  final class CountedStream extends java.io.FilterInputStream {
    private final LongConsumer progress;

    CountedStream(InputStream in, LongConsumer progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      progress.accept(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      progress.accept(Math.max(0, count));
      return count;
    }
  }
}
