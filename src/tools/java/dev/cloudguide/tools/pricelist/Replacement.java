package dev.cloudguide.tools.pricelist;

import dev.cloudguide.pricebook.CompactPriceBook;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Puts a new price book in the place of the old one: at any moment the one or the other is there, and whole. */
final class Replacement {
  /** What has just been done; tests let it fail there. */
  enum Stage {
    OPENED,
    HALF_WRITTEN,
    WRITTEN,
    VERIFIED,
    MOVED
  }

  /** Told of each stage. */
  interface Witness {
    void reached(Stage stage) throws IOException;
  }

  private final Witness witness;

  Replacement(Witness witness) {
    this.witness = witness;
  }

  /** Writes the book beside the target, reads it back, then moves it there. */
  void replace(Path target, byte[] book) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "." + target.getFileName() + "-", ".new");
    try {
      write(fresh, book);
      verify(fresh, book);
      witness.reached(Stage.VERIFIED);
      Files.move(fresh, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
      witness.reached(Stage.MOVED);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void write(Path fresh, byte[] book) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      witness.reached(Stage.OPENED);
      int half = book.length / 2;
      writeAll(channel, ByteBuffer.wrap(book, 0, half));
      witness.reached(Stage.HALF_WRITTEN);
      writeAll(channel, ByteBuffer.wrap(book, half, book.length - half));
      channel.force(true);
    }
    witness.reached(Stage.WRITTEN);
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static void verify(Path fresh, byte[] book) throws IOException {
    byte[] written = Files.readAllBytes(fresh);
    if (!Arrays.equals(written, book)) {
      throw new PriceListException(fresh + ": reads back otherwise than it was written");
    }
    CompactPriceBook.of(written);
  }
}
